import { count } from './count.ts';
import { deduct } from './deduct.ts';
import { grade } from './grade.ts';
import { mark } from './mark.ts';
import { members } from './members.ts';
import type { Mode } from './mode.ts';
import { ratio } from './ratio.ts';

/** Every mode of a criterion. */
export const modes: readonly Mode[] = [mark, deduct, count, grade, ratio, members];

const byId = new Map(modes.map((mode) => [mode.id, mode]));

/** The mode a criterion names; the schema stage has ruled out others. */
export function modeOf(id: string): Mode {
  const mode = byId.get(id);
  if (!mode) throw new Error(`the schema lets no mode “${id}” through`);
  return mode;
}
