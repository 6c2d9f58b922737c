import type { Period } from '../../../calendar/period.ts';
import { placesIn } from '../../../documents/places.ts';
import { placesTogether } from '../../../scoring/printed.ts';
import type { ExplainTerms } from '../../explain/explain-terms.ts';
import { CUT_OFF } from './cut-off.ts';
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
  /** What to say where a piece leaves something out: “đọc đủ bằng lệnh …”; empty where the paper says it elsewhere. */
  readonly readAll: string;
  /** “tuần 1–3, 5” */
  together(periods: readonly Period[]): string;
}

export function noticeTerms(terms: ExplainTerms): NoticeTerms {
  const { result } = terms;
  const leaves = leavesIn(result);
  const all = leaves.map(({ period }) => period);
  const sheets = sheetsOf(leaves);
  const lost = lostOn(sheets);
  const rated = [result, ...(result.working?.parts.flatMap((part) => part.result ?? []) ?? [])];
  return {
    ...terms,
    leaves,
    sheets,
    lost,
    isBase: result.working === undefined,
    readAll: CUT_OFF[terms.locale],
    places: placesTogether(rated, placesIn(lost.map(totalOf))),
    together: (periods) => together(periods, all, terms),
  };
}
