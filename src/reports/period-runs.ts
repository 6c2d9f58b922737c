import type { Words } from '../base/locale.ts';
import { neighbour, type Period } from '../calendar/period.ts';

/** Periods that follow each other without a gap, as first and last. */
export function runsOf(periods: readonly Period[]): { first: Period; last: Period }[] {
  const runs: { first: Period; last: Period }[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run && neighbour(run.last, 1).id === period.id) run.last = period;
    else runs.push({ first: period, last: period });
  }
  return runs;
}

/** “tuần 11”, “tuần 11 đến tuần 26”. */
export function runInWords({ first, last }: { first: Period; last: Period }, locale: 'vi' | 'en'): string {
  const name = (period: Period) => period.kind.words[locale].name(period);
  return first.id === last.id ? name(first) : `${name(first)} ${TO[locale]} ${name(last)}`;
}

const TO: Words = { vi: 'đến', en: 'to' };
