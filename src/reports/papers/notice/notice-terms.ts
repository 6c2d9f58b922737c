import { Exact } from '../../../base/exact.ts';
import type { Period } from '../../../calendar/period.ts';
import { placesIn } from '../../../documents/places.ts';
import { placesTogether } from '../../../scoring/printed.ts';
import type { ExplainTerms } from '../../explain/explain-terms.ts';
import { type Leaf, type Lost, leavesIn, lostOn, type OneSheet, sheetsOf, totalOf } from './sheets.ts';
import { together } from './together.ts';

/** What every part of a notice is written from. */
export interface NoticeTerms extends ExplainTerms {
  readonly leaves: readonly Leaf[];
  readonly sheets: readonly OneSheet[];
  readonly lost: readonly Lost[];
  /** Of a base period: one sheet, so that nothing is said of how often and when. */
  readonly isBase: boolean;
  /** With how many places every number of points on the paper is printed. */
  readonly places: number;
  /** “tuần 1–3, 5” */
  together(periods: readonly Period[]): string;
  /** What sheets lost in all as what one of them lost on average: a sum of many has no scale that it could be read on. */
  perSheet(lost: Exact): Exact;
}

export function noticeTerms(terms: ExplainTerms): NoticeTerms {
  const { result } = terms;
  const leaves = leavesIn(result);
  const all = leaves.map(({ period }) => period);
  const sheets = sheetsOf(leaves);
  const lost = lostOn(sheets);
  const rated = [result, ...(result.working?.parts.flatMap((part) => part.result ?? []) ?? [])];
  const count = Exact.whole(Math.max(1, sheets.length));
  return {
    ...terms,
    leaves,
    sheets,
    lost,
    isBase: result.working === undefined,
    places: placesTogether(rated, placesIn(lost.map(totalOf))),
    together: (periods) => together(periods, all, terms),
    perSheet: (points) => points.over(count),
  };
}
