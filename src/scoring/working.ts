import { Exact } from '../base/exact.ts';
import type { Column, Happening, Mark } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, Group, ScoreEvent } from '../model/criterion.ts';
import type { Sheet } from '../model/sheet.ts';
import { modeOf } from './modes/index.ts';
import type { Occurrence } from './modes/mode.ts';
import type { Totals } from './totals.ts';

/** How a sheet became its total: what every explanation is read off (SEMANTICS 11). */
export interface Working extends Totals {
  readonly workedGroups: readonly GroupWorking[];
  readonly counted: readonly Counted[];
  readonly bonuses: readonly HappeningWorking[];
  /** Σ bonus before its cap. */
  readonly bonusSum: Exact;
  readonly penalties: readonly HappeningWorking[];
  /** The total before the scale's ends held it. */
  readonly unbounded: Exact;
}

export interface GroupWorking {
  readonly group: Group;
  readonly criteria: readonly CriterionWorking[];
  /** Σ criteria, before the group's maximum. */
  readonly sum: Exact;
  readonly points: Exact;
}

/** One criterion's points and the mark they come from; without a mark, what is computed or was left unsaid. */
export interface CriterionWorking {
  readonly criterion: Criterion;
  readonly points: Exact;
  readonly column: Column | undefined;
  readonly mark: Mark | undefined;
}

/** An event that counted this week, wherever it stood. */
export interface Counted extends Occurrence {
  readonly criterion: Criterion | undefined;
}

export interface HappeningWorking {
  readonly happening: Happening;
  readonly event: ScoreEvent;
  readonly times: Exact;
  readonly points: Exact;
}

/** What computed criteria are worth for this subject; nothing where a criterion has no value. */
export type Computed = (criterion: Criterion) => Exact | undefined;

/** A sheet worked out, or the criteria that nobody gave. */
export type Worked =
  | { readonly working: Working }
  | { readonly working?: undefined; readonly notGiven: readonly Criterion[] };

/** Works a sheet out. Every mark of `columns` is sound: checks have ruled out the others. */
export function workedOut(columns: readonly Column[], sheet: Sheet, criteria: Criteria, computed: Computed): Worked {
  const { groups, notGiven } = groupsOf(columns, criteria, computed);
  if (notGiven.length > 0) return { notGiven };
  const counted = groups.flatMap(({ criteria: worked }) => worked.flatMap(occurrencesOf));
  const bonuses = happenings(sheet.bonus, criteria.bonus?.events ?? []);
  const penalties = happenings(sheet.penalty, criteria.penalties);
  const bonusSum = sumOf(bonuses);
  const bonus = criteria.bonus?.max ? Exact.min(criteria.bonus.max.value, bonusSum) : bonusSum;
  const penalty = sumOf(penalties);
  const unbounded = sumOf(groups).plus(bonus).minus(penalty);
  const all = [...counted, ...penalties.map(({ event, times }) => ({ event, times, criterion: undefined }))];
  return {
    working: {
      points: bounded(unbounded, criteria),
      groups: new Map(groups.map(({ group, points }) => [group.id.value, { points, max: group.max.value }])),
      occurrences: timesByEvent(all),
      workedGroups: groups,
      counted: all,
      bonus,
      bonusSum,
      bonuses,
      penalty,
      penalties,
      unbounded,
    },
  };
}

/** The groups of a sheet as it stood after these columns, and the criteria that nobody gave. */
export function groupsOf(
  columns: readonly Column[],
  criteria: Criteria,
  computed: Computed,
): { groups: GroupWorking[]; notGiven: Criterion[] } {
  const given = lastGiven(columns);
  const notGiven: Criterion[] = [];
  const groups = criteria.groups.map((group) => {
    const worked = group.criteria.flatMap((criterion) => {
      const one = criterionWorked(criterion, given.get(criterion.id.value), computed);
      if (!one) notGiven.push(criterion);
      return one ?? [];
    });
    const sum = sumOf(worked);
    return { group, criteria: worked, sum, points: Exact.min(group.max.value, sum) };
  });
  return { groups, notGiven };
}

interface Given {
  readonly column: Column;
  readonly mark: Mark;
}

/** Per criterion the last column that gives a value, as a whole value (SEMANTICS 8). */
function lastGiven(columns: readonly Column[]): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const column of columns) for (const mark of column.marks) given.set(mark.criterion.text, { column, mark });
  return given;
}

function criterionWorked(
  criterion: Criterion,
  given: Given | undefined,
  computed: Computed,
): CriterionWorking | undefined {
  const mode = modeOf(criterion.mode.value);
  const points = pointsFor(criterion, given, computed);
  if (points) return { criterion, points, column: given?.column, mark: given?.mark };
  const isUnsaid = !given && !mode.isComputed && criterion.unsaid === 'full';
  return isUnsaid ? { criterion, points: mode.unsaid(criterion), column: undefined, mark: undefined } : undefined;
}

function pointsFor(criterion: Criterion, given: Given | undefined, computed: Computed): Exact | undefined {
  const mode = modeOf(criterion.mode.value);
  if (mode.isComputed) return computed(criterion);
  return given && mode.points(given.mark.value, criterion);
}

function occurrencesOf({ criterion, mark }: CriterionWorking): Counted[] {
  if (!mark) return [];
  const occurrences = modeOf(criterion.mode.value).occurrences(mark.value, criterion);
  return occurrences.map((one) => ({ ...one, criterion }));
}

function happenings(noted: readonly Happening[], events: readonly ScoreEvent[]): HappeningWorking[] {
  return noted.flatMap((happening) => {
    const event = events.find(({ id }) => id.value === happening.event.value);
    const times = happening.times ? Exact.parse(happening.times.value) : Exact.one;
    return event && times ? [{ happening, event, times, points: times.times(event.points.value) }] : [];
  });
}

function timesByEvent(all: readonly Counted[]): Map<string, Exact> {
  const byEvent = new Map<string, Exact>();
  for (const { event, times } of all) {
    byEvent.set(event.id.value, (byEvent.get(event.id.value) ?? Exact.zero).plus(times));
  }
  return byEvent;
}

/** At most the scale's maximum unless bonus may lift above it, at least its minimum. */
function bounded(total: Exact, { scale, bonus }: Criteria): Exact {
  const capped = bonus?.isAbove ? total : Exact.min(scale.max.value, total);
  return Exact.max(scale.min, capped);
}

function sumOf(items: readonly { readonly points: Exact }[]): Exact {
  return Exact.sum(items.map(({ points }) => points));
}
