import { Exact } from '../base/exact.ts';
import type { Column, Happening, Mark } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, Group, ScoreEvent } from '../model/criterion.ts';
import type { Sheet } from '../model/sheet.ts';
import { pointsOf } from './mark-points.ts';
import type { Occurrence } from './modes/events.ts';
import { isTyped, occurrencesOf, unsaidOf } from './modes/index.ts';
import type { Computed } from './modes/mode.ts';
import type { Totals } from './totals.ts';

/** How a sheet became its total: what every explanation is read off (rule 11). */
export class Working implements Totals {
  readonly bonus: Exact;
  /** Σ bonus before its cap. */
  readonly bonusSum: Exact;
  readonly penalty: Exact;
  /** The total before the scale's ends held it. */
  readonly unbounded: Exact;
  readonly points: Exact;

  constructor(
    criteria: Criteria,
    readonly workedGroups: readonly GroupWorking[],
    readonly bonuses: readonly HappeningWorking[],
    readonly penalties: readonly HappeningWorking[],
  ) {
    this.bonusSum = sumOf(bonuses);
    this.bonus = criteria.bonus?.max ? Exact.min(criteria.bonus.max.value, this.bonusSum) : this.bonusSum;
    this.penalty = sumOf(penalties);
    this.unbounded = sumOf(workedGroups).plus(this.bonus).minus(this.penalty);
    this.points = bounded(this.unbounded, criteria);
  }

  /** A missing sheet where the criteria say `missing: zero`: 0 points exactly. */
  static zero(criteria: Criteria): Working {
    const groups = criteria.groups.map((group) => ({ group, criteria: [], sum: Exact.zero, points: Exact.zero }));
    return new Working(criteria, groups, [], []);
  }

  group(id: string): { points: Exact; max: Exact } | undefined {
    const found = this.workedGroups.find(({ group }) => group.id.value === id);
    return found && { points: found.points, max: found.group.max.value };
  }

  times(event: string): Exact {
    const counted = [...this.counted(), ...this.bonuses];
    return Exact.sum(counted.flatMap((each) => (each.event.id.value === event ? each.times : [])));
  }

  /** Every event that counted this week: of criteria first, then penalties. */
  counted(): Counted[] {
    return this.#countedOf(() => true);
  }

  /** Those of them that may limit a level. */
  limiting(): Counted[] {
    return this.#countedOf(({ limit }) => limit !== undefined).filter(({ event }) => event.limit);
  }

  /** The events of criteria that have one of these, which few do. */
  #countedOf(isWanted: (event: ScoreEvent) => boolean): Counted[] {
    const counted: Counted[] = [];
    for (const { criteria } of this.workedGroups)
      for (const each of criteria) if (each.criterion.events.some(isWanted)) counted.push(...countedIn(each));
    for (const { event, times } of this.penalties) counted.push({ event, times, criterion: undefined });
    return counted;
  }
}

export interface GroupWorking {
  readonly group: Group;
  readonly criteria: readonly CriterionWorking[];
  /** Σ criteria, before the group's maximum. */
  readonly sum: Exact;
  readonly points: Exact;
}

/** One criterion's points and the mark they come from; without a mark, what is computed or was left unsaid. */
export interface CriterionWorking extends Computed {
  readonly criterion: Criterion;
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

/** What computed criteria are worth for this subject, and whom that was counted of; nothing where a criterion has no value. */
export type Computing = (criterion: Criterion, columns: readonly Column[]) => Computed | undefined;

/** A sheet worked out, or the criteria that nobody gave. */
export type Worked =
  | { readonly working: Working }
  | { readonly working?: undefined; readonly notGiven: readonly Criterion[] };

/** Works a sheet out. Every mark of `columns` is sound: checks have ruled out the others. */
export function workedOut(columns: readonly Column[], sheet: Sheet, criteria: Criteria, computed: Computing): Worked {
  const { groups, notGiven } = groupsOf(columns, criteria, computed);
  if (notGiven.length > 0) return { notGiven };
  const bonuses = happenings(sheet.bonus, criteria.bonus?.events ?? []);
  const penalties = happenings(sheet.penalty, criteria.penalties);
  return { working: new Working(criteria, groups, bonuses, penalties) };
}

/** The groups of a sheet as it stood after these columns, and the criteria that nobody gave. */
export function groupsOf(
  columns: readonly Column[],
  criteria: Criteria,
  computed: Computing,
): { groups: GroupWorking[]; notGiven: Criterion[] } {
  const notGiven: Criterion[] = [];
  const groups: GroupWorking[] = [];
  let place = 0;
  for (const group of criteria.groups) {
    const worked: CriterionWorking[] = [];
    for (const criterion of group.criteria) {
      const criterionWorking = criterionWorked(criterion, place, columns, computed);
      place += 1;
      if (criterionWorking) worked.push(criterionWorking);
      else notGiven.push(criterion);
    }
    groups.push(groupWorked(group, worked));
  }
  return { groups, notGiven };
}

/** A group of criteria that are worked out. */
export function groupWorked(group: Group, criteria: readonly CriterionWorking[]): GroupWorking {
  const sum = sumOf(criteria);
  return { group, criteria, sum, points: Exact.min(group.max.value, sum) };
}

function criterionWorked(
  criterion: Criterion,
  place: number,
  columns: readonly Column[],
  computed: Computing,
): CriterionWorking | undefined {
  if (!isTyped(criterion)) {
    const found = computed(criterion, columns);
    return found && { criterion, column: undefined, mark: undefined, ...found };
  }
  const { column, mark } = lastGiven(columns, criterion.id.value, place);
  const points = mark && pointsOf(mark, criterion);
  if (points) return { criterion, points, column, mark };
  const isUnsaid = !mark && criterion.unsaid === 'full';
  return isUnsaid ? { criterion, points: unsaidOf(criterion), column: undefined, mark: undefined } : undefined;
}

/** The last column that gives a value, as a whole value (rule 8). Most marks stand at the place of their criterion. */
function lastGiven(columns: readonly Column[], id: string, place: number): Pick<CriterionWorking, 'column' | 'mark'> {
  for (let i = columns.length - 1; i >= 0; i -= 1) {
    const column = columns[i];
    const there = column?.marks[place];
    const mark = there?.id === id ? there : column?.marks.find((mark) => mark.id === id);
    if (mark) return { column, mark };
  }
  return NOT_GIVEN;
}

const NOT_GIVEN = { column: undefined, mark: undefined };

function countedIn({ criterion, mark }: CriterionWorking): Counted[] {
  if (!mark || criterion.events.length === 0) return [];
  return occurrencesOf(mark.value, criterion).map(({ event, times }) => ({ event, times, criterion }));
}

function happenings(noted: readonly Happening[], events: readonly ScoreEvent[]): HappeningWorking[] {
  return noted.flatMap((happening) => {
    const event = events.find(({ id }) => id.value === happening.event.value);
    const times = happening.times ? Exact.parse(happening.times.value) : Exact.one;
    return event && times ? [{ happening, event, times, points: times.times(event.points.value) }] : [];
  });
}

/** At most the scale's maximum unless bonus may lift above it, at least its minimum. */
function bounded(total: Exact, { scale, bonus }: Criteria): Exact {
  const capped = bonus?.isAbove ? total : Exact.min(scale.max.value, total);
  return Exact.max(scale.min, capped);
}

function sumOf(items: readonly { readonly points: Exact }[]): Exact {
  return items.reduce((sum, { points }) => sum.plus(points), Exact.zero);
}
