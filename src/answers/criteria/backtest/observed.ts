import { Exact } from '../../../base/exact.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { keyOf } from '../../../model/due.ts';
import type { LevelOrder } from '../../../scoring/level-order.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { Carrier } from '../../../scoring/trial/carried-sheet.ts';
import type { Why } from '../../../scoring/trial/lack.ts';
import type { Working } from '../../../scoring/working.ts';
import { type Barrier, barriersTo } from './barriers.ts';
import { contributions, type Mover } from './contributions.ts';
import type { TriedWeek } from './tried-week.ts';

/** What the weeks of a back-test say of one subject, added up while they go by. */
export interface Seen {
  /** Weeks scored by the edition tried out that both editions rate. */
  compared: number;
  /** Weeks that need a person. */
  lacking: number;
  /** Of the compared weeks, in how many the level is lower or higher than it was. */
  readonly levels: { down: number; up: number };
  readonly moved: Map<Mover, Exact>;
  readonly barriers: { readonly barrier: Barrier; readonly direction: 'down' | 'up'; weeks: number }[];
}

/** What all sheets say of one criterion of the edition tried out. */
export interface CriterionSeen {
  readonly criterion: Criterion;
  sheets: number;
  full: number;
  low: Exact;
  high: Exact;
}

/** What the sheets lack for one criterion and one reason. */
export interface LackSeen {
  readonly criterion: Criterion;
  readonly why: Why;
  sheets: number;
  readonly who: Set<string>;
}

/** Adds up what a back-test sees week by week; of a week nothing else is kept. */
export class Observed {
  readonly subjects = new Map<string, Seen>();
  readonly criteria = new Map<Criterion, CriterionSeen>();
  readonly lacks: LackSeen[] = [];
  /** The editions whose sheets were carried over. */
  readonly replaced = new Set<Criteria>();
  /** Whom the edition scores in one week or more. */
  readonly tried = new Set<string>();

  constructor(readonly carrier: Carrier) {}

  add({ before, after, lacks }: TriedWeek, order: LevelOrder): void {
    const was = new Map(before.map((standing) => [keyOf(standing.subject.kind, standing.subject.id), standing]));
    for (const standing of after) {
      const key = keyOf(standing.subject.kind, standing.subject.id);
      this.#lacking(key, lacks.get(key) ?? []);
      const old = was.get(key);
      const isTried = standing.subject.choice.criteria === this.carrier.trial;
      if (isTried) this.tried.add(key);
      if (isTried && standing.working) this.#scored(standing.working);
      if (old) this.#compared(key, old, standing, isTried, order);
    }
  }

  seen(key: string): Seen {
    const known = this.subjects.get(key);
    if (known) return known;
    const fresh: Seen = { compared: 0, lacking: 0, levels: { down: 0, up: 0 }, moved: new Map(), barriers: [] };
    this.subjects.set(key, fresh);
    return fresh;
  }

  #lacking(key: string, lacks: readonly { readonly criterion: Criterion; readonly why: Why }[]): void {
    if (lacks.length > 0) this.seen(key).lacking += 1;
    for (const { criterion, why } of lacks) {
      const known = this.lacks.find((lackSeen) => lackSeen.criterion === criterion && lackSeen.why === why);
      const lack = known ?? { criterion, why, sheets: 0, who: new Set<string>() };
      if (!known) this.lacks.push(lack);
      lack.sheets += 1;
      lack.who.add(key);
    }
  }

  #scored({ workedGroups }: Working): void {
    for (const { criterion, points } of workedGroups.flatMap((group) => group.criteria)) {
      const known = this.criteria.get(criterion) ?? { criterion, sheets: 0, full: 0, low: points, high: points };
      known.sheets += 1;
      if (!points.isLess(criterion.max.value)) known.full += 1;
      known.low = Exact.min(known.low, points);
      known.high = Exact.max(known.high, points);
      this.criteria.set(criterion, known);
    }
  }

  #compared(key: string, old: RankedStanding, now: RankedStanding, isTried: boolean, order: LevelOrder): void {
    const { criteria } = old.subject.choice;
    if (isTried && criteria) this.replaced.add(criteria);
    if (!old.working || !now.working || !old.level || !now.level || !criteria) return;
    const pairs = isTried ? this.carrier.pairs(criteria) : { groups: [], events: [], criteria: same(criteria) };
    const seen = this.seen(key);
    seen.compared += 1;
    for (const [mover, points] of contributions(old.working, now.working, pairs))
      seen.moved.set(mover, (seen.moved.get(mover) ?? Exact.zero).plus(points));
    if (order.isWorse(now.level, old.level)) this.#barred(seen, 'down', barriersTo(old.level, now));
    if (order.isWorse(old.level, now.level)) this.#barred(seen, 'up', barriersTo(now.level, old));
  }

  #barred({ levels, barriers }: Seen, direction: 'down' | 'up', found: readonly Barrier[]): void {
    levels[direction] += 1;
    for (const barrier of found) {
      const known = barriers.find((each) => each.direction === direction && isSame(each.barrier, barrier));
      if (known) known.weeks += 1;
      else barriers.push({ barrier, direction, weeks: 1 });
    }
  }
}

function isSame(a: Barrier, b: Barrier): boolean {
  if (a.by === 'condition' && b.by === 'condition') return a.condition === b.condition;
  return a.by === 'event' && b.by === 'event' && a.event === b.event;
}

function same({ groups }: Criteria): { before: Criterion; after: Criterion }[] {
  return groups.flatMap((group) => group.criteria.map((criterion) => ({ before: criterion, after: criterion })));
}
