import { bilingual } from '../../base/locale.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import { isOrdered } from '../../candidates/quota.ts';
import type { Working } from '../../documents/working.ts';
import type { CandidatesTerms } from './candidates-terms.ts';

/** How many equal ones the line runs through; none where it falls between two. */
export function tiedAtLine({ ranked, quota }: AwardResult): number {
  const limit = quota?.limit ?? 0;
  const first = ranked[limit];
  const points = comparing(ranked);
  const isOnLine = (candidacy: Candidacy) => first !== undefined && points(candidacy) === points(first);
  return ranked.some((candidacy, i) => i < limit && isOnLine(candidacy)) ? ranked.filter(isOnLine).length : 0;
}

/** Where those of equal points stand: how many have more, and how many they are. */
interface Standing {
  readonly more: number;
  readonly count: number;
}

/** A list by points, as far as these give an order. */
interface Order {
  readonly isOrdered: boolean;
  of(candidacy: Candidacy): Standing;
}

/** Worked out once a list, since each of its rows asks. */
const ORDERS = new WeakMap<readonly Candidacy[], Order>();

function orderOf(ranked: readonly Candidacy[]): Order {
  const known = ORDERS.get(ranked) ?? ordered(ranked);
  ORDERS.set(ranked, known);
  return known;
}

export function standingOf(candidacy: Candidacy, ranked: readonly Candidacy[]): Standing {
  return orderOf(ranked).of(candidacy);
}

function ordered(ranked: readonly Candidacy[]): Order {
  const standings = new Map<string, Standing>();
  const comparable = comparing(ranked);
  for (const [i, candidacy] of ranked.entries()) {
    const points = comparable(candidacy);
    const { more, count } = standings.get(points) ?? { more: i, count: 0 };
    standings.set(points, { more, count: count + 1 });
  }
  const of = (candidacy: Candidacy) => standings.get(comparable(candidacy)) ?? { more: -1, count: 0 };
  return { isOrdered: isOrdered(ranked), of };
}

/** What those have in common who stand alike: all, where points give no order. */
function comparing(ranked: readonly Candidacy[]): (candidacy: Candidacy) => string {
  return isOrdered(ranked) ? ({ result }) => result?.points?.toString() ?? '' : () => '';
}

/** How many of those who qualify have more points, and how many as many. */
export function placeOpened(
  candidacy: Candidacy,
  ranked: readonly Candidacy[],
  locale: CandidatesTerms['locale'],
): Working {
  const order = orderOf(ranked);
  const { more, count } = order.of(candidacy);
  const words = WORDS[locale];
  return { text: order.isOrdered ? words.place(ranked.length, more, count - 1) : words.unordered(ranked.length) };
}

const WORDS = bilingual({
  vi: {
    unordered: (all: number) => `${all} đủ điều kiện, không có điểm để xếp thứ tự`,
    place: (all: number, more: number, same: number) =>
      `${all} đủ điều kiện; ${more} có điểm cao hơn${same === 0 ? '' : `, ${same} khác bằng điểm`}`,
  },
  en: {
    unordered: (all) => `${all} qualify, with no points to go by`,
    place: (all, more, same) => `${all} qualify; ${more} with more points${same === 0 ? '' : `, ${same} with as many`}`,
  },
});
