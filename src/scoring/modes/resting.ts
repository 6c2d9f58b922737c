import type { Day } from '../../base/day.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Due, Subject } from '../../model/due.ts';
import { Leading } from '../../model/leading.ts';
import type { Organization } from '../../model/organization.ts';
import type { Week } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Mode } from './mode.ts';

/** A criterion that counts results of others. */
export interface RestingCriterion {
  readonly criterion: Criterion;
  readonly computing: RestsOn;
}

type Computing = NonNullable<Mode['computing']>;
type RestsOn = Computing & Required<Pick<Computing, 'restsOn'>>;

/** Whose results a sheet reads: criterion by criterion, and all of them. */
interface Reading {
  readonly by: ReadonlyMap<Criterion, readonly Subject[]>;
  readonly all: ReadonlySet<Subject>;
}

/** The criteria of a scale that count results of others. */
type CountingIn = (criteria: Criteria) => readonly RestingCriterion[];

const RESTING = new WeakMap<Due, Resting>();

/** Sheets each of which waits for every other, in the office's order. */
interface Circle {
  readonly all: readonly Subject[];
  /** A way round through them. */
  readonly steps: readonly Step[];
}

/** Somebody who waits for the next, and by which criterion. */
interface Step {
  readonly subject: Subject;
  readonly criterion: Criterion;
}

/** Whom everybody waits for who waits for anybody. */
type Next = ReadonlyMap<Subject, ReadonlySet<Subject>>;

/** What rests on what among those due on a day (rule 68): whose results each sheet reads, and who waits for oneself in a circle. */
export class Resting {
  readonly #read = new Map<Subject, Reading>();
  readonly circles: readonly Circle[];
  readonly #leading: Leading;

  /** Once for all who ask; nothing where no scale counts results of others. */
  static in(
    { due, period }: Pick<Week, 'due' | 'period'>,
    { organization, calendar }: Workspace,
    countingIn: CountingIn,
  ): Resting | undefined {
    const known = RESTING.get(due);
    if (known) return known;
    const scales = new Set(due.subjects.map(({ choice }) => choice.criteria));
    if (![...scales].some((criteria) => criteria && countingIn(criteria).length > 0)) return undefined;
    const resting = new Resting(due, organization, calendar.decidingDay(period), countingIn);
    RESTING.set(due, resting);
    return resting;
  }

  private constructor(
    due: Due,
    organization: Organization,
    day: Day,
    readonly countingIn: CountingIn,
  ) {
    this.#leading = new Leading(due, organization, day);
    const resting = due.subjects.filter((subject) => this.#countingOf(subject).length > 0);
    for (const subject of resting) this.#read.set(subject, this.#directly(subject));
    const next = new Map(resting.map((subject) => [subject, this.#waitsFor(subject)] as const));
    this.circles = circlesIn(next).map((all) => ({ all, steps: this.#stepsAround(all, next) }));
  }

  /** Whose results a criterion counts: of a share without oneself and whoever's sheet reads this one directly. */
  on(subject: Subject, criterion: Criterion): readonly Subject[] {
    const all = this.#read.get(subject)?.by.get(criterion) ?? [];
    const isShare = this.#countingOf(subject).find((each) => each.criterion === criterion)?.computing.isShare;
    return isShare ? all.filter((other) => other !== subject && !this.#reads(other, subject)) : all;
  }

  /** Whom a share leaves out besides oneself: whose sheet reads this one. */
  leftOut(subject: Subject, criterion: Criterion): readonly Subject[] {
    const counted = new Set(this.on(subject, criterion));
    const all = this.#read.get(subject)?.by.get(criterion) ?? [];
    return all.filter((other) => other !== subject && !counted.has(other));
  }

  /** Whose results somebody's sheet counts; nothing of who counts none. */
  readBy(subject: Subject): readonly Subject[] | undefined {
    return this.#read.has(subject) ? [...this.#waitsFor(subject)] : undefined;
  }

  /** Each criterion of a sheet that counts results of others. */
  *readings(): Generator<{
    readonly subject: Subject;
    readonly criterion: Criterion;
    readonly of: readonly Subject[];
  }> {
    for (const [subject, { by }] of this.#read)
      for (const criterion of by.keys()) yield { subject, criterion, of: this.on(subject, criterion) };
  }

  /** The shortest way from the first of them round to itself, with the criterion by which each waits for the next. */
  #stepsAround(all: readonly Subject[], next: Next): Step[] {
    return wayAround(all, next).map((subject, i, way) => {
      const waitsFor = way[(i + 1) % way.length] as Subject;
      const by = this.#countingOf(subject).find(({ criterion }) => this.on(subject, criterion).includes(waitsFor));
      return { subject, criterion: by?.criterion as Criterion };
    });
  }

  #countingOf({ choice: { criteria } }: Subject): readonly RestingCriterion[] {
    return criteria ? this.countingIn(criteria) : [];
  }

  #directly(subject: Subject): Reading {
    const by = new Map(
      this.#countingOf(subject).map(({ criterion, computing }) => [
        criterion,
        computing.restsOn(criterion, subject, this.#leading),
      ]),
    );
    return { by, all: new Set([...by.values()].flat()) };
  }

  /** Whether somebody's sheet reads another, before anybody is left out. */
  #reads(reader: Subject, read: Subject): boolean {
    return this.#read.get(reader)?.all.has(read) ?? false;
  }

  #waitsFor(subject: Subject): Set<Subject> {
    return new Set(this.#countingOf(subject).flatMap(({ criterion }) => this.on(subject, criterion)));
  }
}

/** Groups of those who wait for each other. */
function circlesIn(next: Next): Subject[][] {
  const left = new Map(next);
  // Who waits for nobody that is left waits in no circle; on most days that is everybody.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [subject, all] of left) if (![...all].some((other) => left.has(other))) left.delete(subject);
  }
  const reached = new Map([...left.keys()].map((subject) => [subject, waysFrom(subject, left)] as const));
  const circles: Subject[][] = [];
  for (const [subject, ways] of reached) {
    if (!ways.has(subject) || circles.some((circle) => circle.includes(subject))) continue;
    circles.push([...left.keys()].filter((other) => ways.has(other) && reached.get(other)?.has(subject)));
  }
  return circles;
}

/** Everybody whom somebody waits for in the end, each with who on the shortest way there waits for him. */
function waysFrom(subject: Subject, next: Next): Map<Subject, Subject> {
  const from = new Map<Subject, Subject>();
  const open = [subject];
  for (const at of open)
    for (const other of next.get(at) ?? [])
      if (next.has(other) && !from.has(other)) {
        from.set(other, at);
        open.push(other);
      }
  return from;
}

function wayAround([first]: readonly Subject[], next: Next): Subject[] {
  if (!first) return [];
  const from = waysFrom(first, next);
  const way: Subject[] = [];
  for (let at = from.get(first); at && at !== first; at = from.get(at)) way.unshift(at);
  return [first, ...way];
}
