import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import type { Text } from '../../documents/document.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Terms } from './terms.ts';

/** A line for each kind that adds up: how many at each level, and how many not rated, with their shares of all. */
export function counts(terms: Terms): Text[] {
  const { rows, locale } = terms;
  return (['unit', 'member'] as const).flatMap((kind) => {
    const own = rows.filter(({ subject }) => subject.kind === kind);
    if (own.length === 0) return [];
    const said = talliesOf(own, terms)
      .filter(({ count }) => count > 0)
      .map(({ what, count }) => `${what} ${count} (${shareOf(count, own.length, terms)})`);
    return { kind: 'paragraph', text: `${KINDS[locale][kind]} ${own.length}: ${said.join(', ')}.` };
  });
}

/** Every level of the regulation, even at 0, and who is not rated; adds up to the rows. */
export function talliesOf(
  rows: readonly RankedResult[],
  { answer, locale, names }: Terms,
): { what: string; count: number }[] {
  const levels = answer.rules.levels.map(({ id }) => ({
    what: names.levelName(id.value),
    count: rows.filter(({ level }) => level === id.value).length,
  }));
  const counted = levels.reduce((sum, { count }) => sum + count, 0);
  return [...levels, { what: NOT_RATED[locale], count: rows.length - counted }];
}

export function shareOf(count: number, all: number, { locale }: Pick<Terms, 'locale'>): string {
  return percent(Exact.whole(count).over(Exact.whole(all)), locale);
}

export const NOT_RATED: Words = { vi: 'không xếp loại', en: 'not rated' };
const KINDS: Words<Record<'member' | 'unit', string>> = {
  vi: { unit: 'Tập thể', member: 'Cá nhân' },
  en: { unit: 'Collectives', member: 'Individuals' },
};
