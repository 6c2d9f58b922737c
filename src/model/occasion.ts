import { type Day, daysAfter } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import { kindNamed } from './parts.ts';
import type { Charged, Done } from './plan.ts';
import type { Span } from './span.ts';

/** One time at which charged work is to be done; work that goes on all the time has one without a day. */
export interface Occasion {
  /** Of work that recurs. */
  readonly period: Period | undefined;
  /** The last day on which it is not late. */
  readonly due: Day | undefined;
  /** What the file says was done, the first time it was. */
  readonly done: Done | undefined;
}

/** How an occasion stands on a day. */
export type Standing = 'done' | 'done-late' | 'late' | 'due' | 'coming' | 'running';

/** So many days ahead an occasion is announced. */
const AHEAD = 30;

/** Every occasion of work within the term of its plan, in the order of time; what is not known to end has none that recur. */
export function occasionsOf(work: Charged, term: Span): Occasion[] {
  const kind = kindNamed(work.each?.value ?? '');
  if (!kind) {
    const [done] = work.done.toSorted((a, b) => (a.date.value < b.date.value ? -1 : 1));
    return [{ period: undefined, due: work.by?.value, done }];
  }
  const first = work.from?.value ?? term.from?.value;
  const last = work.by?.value ?? term.to?.value;
  if (!first || !last) return [];
  const occasions: Occasion[] = [];
  for (let period = kind.holding(first); period.to <= last; period = kind.holding(daysAfter(period.to, 1))) {
    const { id } = period;
    const done = work.done.find((each) => each.period?.value === id);
    occasions.push({ period, due: daysAfter(period.to, work.within), done });
  }
  return occasions;
}

/** How an occasion stands at the end of a day; what was done later was not done yet. */
export function standingOn(asOf: Day, { period, due, done }: Occasion): Standing {
  if (done && done.date.value <= asOf) return due !== undefined && done.date.value > due ? 'done-late' : 'done';
  if (due === undefined) return 'running';
  if (due < asOf) return 'late';
  const isNear = due <= daysAfter(asOf, AHEAD) && (period === undefined || period.from <= asOf);
  return isNear ? 'due' : 'coming';
}
