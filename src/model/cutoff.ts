import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Located } from '../source/located.ts';
import { list, text } from './field.ts';
import type { Settings } from './settings.ts';

/** A period that is rated before it ends: what comes after its last base period is listed, not counted. */
export interface Cutoff {
  readonly period: Located<string>;
  readonly last: Located<string>;
}

/** The last base period that counts of one that is rated before it ends, wherever it is read (rule 19). */
export function cutoffOf({ id }: Pick<Period, 'id'>, settings: Settings): Period | undefined {
  const found = cutoffsIn(settings).find(({ period }) => period.value === id);
  return periodOf(found?.last.value ?? '');
}

export function cutoffsIn({ node }: Settings): Cutoff[] {
  return list(node.get('calendar')?.get('cutoffs'), (item) => {
    const period = text(item.get('period'));
    const last = text(item.get('last'));
    return period && last && { period, last };
  });
}
