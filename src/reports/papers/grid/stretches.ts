import type { GridAnswer } from '../../../answers/gridded.ts';
import type { Period } from '../../../calendar/period.ts';
import { keyOf } from '../../../model/due.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';

/** What stands in one column: a part, or several beside each other in which nobody has a level. */
export interface Stretch {
  readonly parts: readonly [Period, ...Period[]];
  readonly isEmpty: boolean;
}

/** The columns of a grid; those in which nobody has a level are told once, where several follow each other. */
export function stretchesIn({ columns, levelOf }: GridAnswer, rows: readonly RankedResult[]): Stretch[] {
  const isEmpty = (part: Period) =>
    rows.every(({ subject }) => (levelOf(part, keyOf(subject.kind, subject.id)) ?? null) === null);
  const stretches: Stretch[] = [];
  for (const [i, part] of columns.entries()) {
    const last = stretches.at(-1);
    const before = columns[i - 1];
    if (last && before && isEmpty(before) && isEmpty(part))
      stretches[stretches.length - 1] = { parts: [...last.parts, part], isEmpty: true };
    else stretches.push({ parts: [part], isEmpty: false });
  }
  return stretches;
}
