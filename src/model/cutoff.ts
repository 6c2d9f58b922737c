import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Settings } from './settings.ts';

/** The last base period that counts of one that is rated before it ends, wherever it is read (rule 19). */
export function cutoffOf({ id }: Pick<Period, 'id'>, { calendar }: Settings): Period | undefined {
  const found = calendar.cutoffs.find(({ period }) => period.value === id);
  return periodOf(found?.last.value ?? '');
}
