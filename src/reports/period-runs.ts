import type { Locale, Words } from '../base/locale.ts';
import { neighbour, type Period } from '../calendar/period.ts';

/** Periods that follow each other without a gap, as first and last. */
function runsOf(periods: readonly Period[]): Run[] {
  const runs: { first: Period; last: Period }[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run && neighbour(run.last, 1).id === period.id) run.last = period;
    else runs.push({ first: period, last: period });
  }
  return runs;
}

interface Run {
  readonly first: Period;
  readonly last: Period;
}

/** The runs of some periods: “tuần 11”, “tuần 11 đến tuần 26”, “tuần 51/2016 đến tuần 4/2017” where they lie in several years; `from` stands before more than one. */
export function runsInWords(periods: readonly Period[], locale: Locale, from = ''): string[] {
  const isOfOneYear = new Set(periods.map(yearIn)).size <= 1;
  const name = (period: Period) => {
    const said = period.kind.words[locale].name(period);
    return isOfOneYear || said.includes(yearIn(period)) ? said : `${said}/${yearIn(period)}`;
  };
  const inWords = ({ first, last }: Run) =>
    first.id === last.id ? name(first) : `${from}${name(first)} ${TO[locale]} ${name(last)}`;
  return runsOf(periods).map(inWords);
}

/** The year that a period is numbered in. */
function yearIn({ id }: Period): string {
  return id.slice(0, 4);
}

const TO: Words = { vi: 'đến', en: 'to' };
