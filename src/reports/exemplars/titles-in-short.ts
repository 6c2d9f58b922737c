import type { AwardBook, BookSubject } from '../../answers/award-book.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { yearOf } from '../../model/awards.ts';

/** “LĐTT 2013–2015; CSTĐCS 2014”: titles that are proven and stand, and how many are neither. */
export function titlesInShort({ titles }: BookSubject, { awards }: AwardBook, locale: Locale): string {
  const held = titles.filter(({ decision, revoked }) => decision && !revoked);
  const ids = [...new Set(held.map(({ award }) => award.value))];
  const lines = ids.map((id) => {
    const years = held.flatMap((record) => (record.award.value === id ? (yearOf(record) ?? []) : []));
    const award = awards.get(id);
    return `${(award?.short ?? award?.name)?.value ?? id} ${inRuns(years)}`;
  });
  const unproven = titles.filter(({ decision, revoked }) => !decision && !revoked).length;
  return [...lines, ...(unproven > 0 ? [UNPROVEN[locale](unproven)] : [])].join('; ');
}

/** 2013–2015, 2017 */
function inRuns(years: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const UNPROVEN: Words<(count: number) => string> = {
  vi: (count) => `${count} chưa có số quyết định`,
  en: (count) => `${count} without a decision number`,
};
