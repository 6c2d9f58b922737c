import { count } from './count.ts';
import { deduct } from './deduct.ts';
import { grade } from './grade.ts';
import { mark } from './mark.ts';
import { members } from './members.ts';
import type { Mode } from './mode.ts';
import { ratio } from './ratio.ts';

export type { Most } from './mode.ts';

/** Every mode of a criterion. */
export const modes: readonly Mode[] = [mark, deduct, count, grade, ratio, members];

const byId = new Map(modes.map((mode) => [mode.id, mode]));

/** The mode of a name, if there is one. */
export function modeNamed(id: string): Mode | undefined {
  return byId.get(id);
}

/** The mode a criterion names; the schema stage has ruled out others. */
export function modeOf(id: string): Mode {
  const mode = modeNamed(id);
  if (!mode) throw new Error(`the schema lets no mode “${id}” through`);
  return mode;
}
