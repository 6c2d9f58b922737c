import type { Comparison, Left } from '../../answers/province/comparison.ts';
import { grouped } from '../../base/grouped.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import { type Block, listUnder } from '../../documents/document.ts';

interface Series {
  readonly periods: readonly Period[];
  /** The earlier ones in words. */
  readonly name: string;
  /** Whether nobody is compared: then who has not closed the period is not named again, all did not. */
  readonly isNone: boolean;
}

/** More than so many names of one reason nobody reads in a paragraph. */
const MOST = 20;

/** Who is not compared and why: a line for each reason and period. */
export function comparedLeft(all: readonly Comparison[], series: Series, locale: Locale): Block[] {
  const words = WORDS[locale];
  const left = all.flatMap((comparison) => comparison.left).filter(({ why }) => !series.isNone || why !== 'open');
  const groups = [...grouped(left, ({ why, period }) => `${period.id} ${why}`).values()];
  const items = groups.flatMap((same) =>
    same.slice(0, 1).map((first) => words.item(said(first, locale), named(same, locale))),
  );
  return listUnder(words.heading(series.name), items);
}

function said({ why, period }: Left, locale: Locale): string {
  return WORDS[locale][why](period.kind.words[locale].name(period));
}

function named(same: readonly Left[], locale: Locale): string {
  const names = same.slice(0, MOST).map(({ agency }) => agency.name);
  const more = same.length - names.length;
  return more > 0 ? WORDS[locale].more(names.join(', '), more) : names.join(', ');
}

const WORDS = bilingual({
  vi: {
    heading: (names: string) => `Không so với ${names}`,
    item: (why: string, names: string) => `${why}: ${names}`,
    open: (period: string) => `chưa khóa ${period}`,
    levels: (period: string) => `${period} xếp theo các mức khác`,
    fault: (period: string) => `${period} không đối chiếu được`,
    more: (names: string, more: number) => `${names} và ${more} cơ quan khác`,
  },
  en: {
    heading: (names) => `Not compared with ${names}`,
    item: (why, names) => `${why}: ${names}`,
    open: (period) => `${period} not closed`,
    levels: (period) => `${period} by other levels`,
    fault: (period) => `${period} does not verify`,
    more: (names, more) => `${names} and ${more} more`,
  },
});
