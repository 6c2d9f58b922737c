import type { Day } from '../base/day.ts';
import { Exact } from '../base/exact.ts';
import { type Occasion, occasionsOf, type Standing, standingOn } from '../model/occasion.ts';
import type { Charged, Measured, Plan, Target } from '../model/plan.ts';

/** How a plan stands at the end of a day. */
export interface PlanStatus {
  readonly plan: Plan;
  readonly asOf: Day;
  /** Assignments, then reviews, each in the order of the file and of time. */
  readonly occasions: readonly OccasionStatus[];
  readonly targets: readonly TargetStatus[];
  /** The next review that is not over, and what it is to speak of. */
  readonly review: ReviewNeeds | undefined;
}

export interface OccasionStatus {
  readonly work: Charged;
  readonly isReview: boolean;
  readonly occasion: Occasion;
  readonly standing: Standing;
}

export interface TargetStatus {
  readonly target: Target;
  /** The last that was measured up to the day. */
  readonly latest: Measured | undefined;
  /** Undefined where nothing was measured, or no number says what is to be reached. */
  readonly isReached: boolean | undefined;
  /** How much of the way is gone, 0 to 1; undefined where that cannot be said. */
  readonly progress: Exact | undefined;
  /** Whether its day is over and it is not reached. */
  readonly isLate: boolean;
}

export interface ReviewNeeds {
  readonly review: OccasionStatus;
  readonly late: readonly OccasionStatus[];
  /** Targets that nobody has measured since its period began. */
  readonly unmeasured: readonly Target[];
}

export function planStatus(plan: Plan, asOf: Day): PlanStatus {
  const of = (works: readonly Charged[], isReview: boolean) =>
    works.flatMap((work) =>
      occasionsOf(work, plan.span).map(
        (occasion): OccasionStatus => ({ work, isReview, occasion, standing: standingOn(asOf, occasion) }),
      ),
    );
  const occasions = [...of(plan.assignments, false), ...of(plan.reviews, true)];
  return {
    plan,
    asOf,
    occasions,
    targets: plan.targets.map((target) => targetStatus(target, plan, asOf)),
    review: reviewNeeds(occasions, plan, asOf),
  };
}

/** How far a target is at the end of a day. */
export function targetStatus(target: Target, plan: Plan, asOf: Day): TargetStatus {
  const latest = target.measured
    .filter(({ date }) => date.value <= asOf)
    .toSorted(earlierFirst)
    .at(-1);
  const day = target.by?.value ?? plan.span.to?.value;
  const { bound } = target;
  if (!latest || !bound) {
    const isLate = day !== undefined && day < asOf;
    return { target, latest, isReached: undefined, progress: undefined, isLate };
  }
  const isMissed =
    bound.kind === 'atLeast'
      ? latest.value.value.isLess(bound.value.value)
      : latest.value.value.isMore(bound.value.value);
  const isLate = isMissed && day !== undefined && day < asOf;
  return { target, latest, isReached: !isMissed, progress: progressOf(latest, bound), isLate };
}

/** A bound not to be passed is no way to go. */
function progressOf({ value }: Measured, bound: NonNullable<Target['bound']>): Exact | undefined {
  const goal = bound.value.value;
  if (bound.kind === 'atMost' || goal.isZero || goal.isNegative) return undefined;
  return Exact.max(Exact.zero, Exact.min(Exact.one, value.value.over(goal)));
}

function reviewNeeds(occasions: readonly OccasionStatus[], plan: Plan, asOf: Day): ReviewNeeds | undefined {
  const review = occasions
    .filter(({ isReview, occasion, standing }) => isReview && occasion.due !== undefined && !isOver(standing))
    .toSorted((a, b) => ((a.occasion.due ?? '') < (b.occasion.due ?? '') ? -1 : 1))[0];
  if (!review) return undefined;
  const since = review.occasion.period?.from ?? plan.span.from?.value ?? asOf;
  return {
    review,
    late: occasions.filter(({ standing, isReview }) => standing === 'late' && !isReview),
    unmeasured: plan.targets.filter(
      ({ measured }) => !measured.some(({ date }) => date.value >= since && date.value <= asOf),
    ),
  };
}

function isOver(standing: Standing): boolean {
  return standing === 'done' || standing === 'done-late';
}

function earlierFirst(a: Measured, b: Measured): number {
  return a.date.value === b.date.value ? 0 : a.date.value < b.date.value ? -1 : 1;
}
