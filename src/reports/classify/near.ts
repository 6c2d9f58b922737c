import { Exact } from '../../base/exact.ts';
import { shortInWords, surplusInWords } from '../../base/gap-words.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten, pointsInWords } from '../../base/number-words.ts';
import type { List } from '../../documents/document.ts';
import { figure, type Prose, prose } from '../../documents/prose.ts';
import { isOnPoints } from '../../model/condition.ts';
import { lowerBound } from '../../scoring/bounds.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { resultOpened } from '../explain/opened.ts';
import { named } from '../person-words.ts';
import { differenceOpened } from '../workings/sums.ts';
import type { ClassifyTerms } from './classify-terms.ts';

const HALF = Exact.of('0.5');

/** Who stands within half a point of where a level begins, below or above it. */
export function near(terms: ClassifyTerms): List[] {
  const items = boundariesOf(terms).flatMap((boundary) =>
    terms.rows.flatMap((row) => {
      const gap = row.points?.minus(boundary.bound);
      return gap && !absolute(gap).isMore(HALF) ? [{ row, gap, ...boundary }] : [];
    }),
  );
  if (items.length === 0) return [];
  const said = items.toSorted((a, b) => b.gap.compare(a.gap)).map((item) => sentence(item, terms));
  return [{ kind: 'list', heading: WORDS[terms.locale].heading, items: said }];
}

interface Boundary {
  readonly bound: Exact;
  /** Whether the bound itself is not enough. */
  readonly isStrict: boolean;
  readonly level: string;
}

/** Where each level begins by its points. */
function boundariesOf({ block }: ClassifyTerms): Boundary[] {
  return (block?.rungs ?? []).flatMap(({ level, when }) =>
    when
      .filter(isOnPoints)
      .flatMap(({ bounds }) => lowerBound(bounds) ?? [])
      .map((bound) => ({ ...bound, level: level.value })),
  );
}

function sentence(boundary: Boundary & { row: RankedResult; gap: Exact }, terms: ClassifyTerms): Prose {
  const { row, gap, bound, isStrict, level } = boundary;
  const { locale, names, answer } = terms;
  const who = named(row.subject, answer.workspace.organization, locale) ?? row.subject.name;
  const own = row.points ?? Exact.zero;
  const reader = { locale, names, period: answer.period };
  const points = figure(finely(own, bound, locale), () => resultOpened(row, reader));
  const [most, least] = gap.isNegative ? [bound, own] : [own, bound];
  const by = figure(
    gap.isNegative ? shortInWords(gap.negated(), locale, { isStrict }) : surplusInWords(gap, locale),
    () => differenceOpened(most, least, locale),
  );
  const words = WORDS[locale];
  const said = gap.isNegative ? words.below : gap.isZero ? words.exactly : words.above;
  return said(who, points, by, `${asWritten(bound, locale)}`, names.levelName(level)[locale]);
}

/** Points with as many places as keep them on their side of the bound. */
function finely(points: Exact, bound: Exact, locale: Locale): string {
  let places = 2;
  const side = points.compare(bound);
  while (places < 30 && Exact.of(points.toFixed(places)).compare(bound) !== side) places += 1;
  return pointsInWords(points, locale, places === 2 ? undefined : places);
}

function absolute(value: Exact): Exact {
  return value.isNegative ? value.negated() : value;
}

const WORDS = bilingual({
  vi: {
    heading: 'Sát ngưỡng điểm (hơn hoặc thiếu không quá 0,5 điểm)',
    above: (who: string, points: Prose, by: Prose, bound: string, level: string) =>
      prose`${who}: ${points}, hơn ngưỡng ${bound} điểm của mức ${level} ${by} điểm`,
    exactly: (who: string, points: Prose, _: Prose, bound: string, level: string) =>
      prose`${who}: ${points}, đúng ngưỡng ${bound} điểm của mức ${level}`,
    below: (who: string, points: Prose, by: Prose, bound: string, level: string) =>
      prose`${who}: ${points}, thiếu ${by} điểm so với ngưỡng ${bound} của mức ${level}`,
  },
  en: {
    heading: 'Within half a point of a threshold',
    above: (who, points, by, bound, level) => prose`${who}: ${points}, ${by} above ${bound} of ${level}`,
    exactly: (who, points, _, bound, level) => prose`${who}: ${points}, exactly ${bound} of ${level}`,
    below: (who, points, by, bound, level) => prose`${who}: ${points}, ${by} short of ${bound} of ${level}`,
  },
});
