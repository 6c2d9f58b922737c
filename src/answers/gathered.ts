import { Exact } from '../base/exact.ts';
import type { Period } from '../calendar/period.ts';
import type { Praise } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../model/criterion.ts';
import type { ScoredWeek } from '../pipeline.ts';
import { eventsOf } from '../scoring/modes/index.ts';
import type { RankedStanding } from '../scoring/standing.ts';
import type { HappeningWorking, Working } from '../scoring/working.ts';
import { Rises } from './rises.ts';

type Kind = 'member' | 'unit';

/** What all sheets of a period say together, beyond its results: kept while base periods go by, one at a time. */
export interface Gathered {
  /** Base periods that have a scores file, in order. */
  readonly briefings: readonly Period[];
  /** Criteria on which points were lost, the dearest first. */
  readonly lost: readonly LostPoints[];
  /** What happened and cost points or was worth some, the most frequent first. */
  readonly happened: readonly Happened[];
  /** Causes and remedies as sheets say them, in order. */
  readonly remarks: readonly Remark[];
  /** Who was praised and for what, in order. */
  readonly praise: readonly Praised[];
  /** Sheets that nobody handed in. */
  readonly missing: readonly Missing[];
}

/** Points lost on one criterion by all sheets of a kind. */
export interface LostPoints {
  readonly kind: Kind;
  readonly criterion: Criterion;
  readonly criteria: Criteria;
  readonly lost: Exact;
  /** How many sheets lost any of it, and by how many they were scored. */
  readonly sheets: number;
  readonly of: number;
  /** Who lost any of it, in the order of their first loss. */
  readonly who: readonly Loser[];
}

/** One subject's part in points lost. */
export interface Loser {
  readonly kind: Kind;
  readonly id: string;
  readonly lost: Exact;
  readonly sheets: number;
}

/** An event of the criteria, how often it counted, and for how many. */
export interface Happened {
  readonly kind: Kind;
  readonly event: ScoreEvent;
  /** What it is to a total: lost inside a criterion or as a penalty, or earned. */
  readonly what: 'lost' | 'penalty' | 'bonus';
  readonly times: Exact;
  readonly points: Exact;
  readonly subjects: number;
  /** To whom it happened how often, in order. */
  readonly who: readonly { readonly kind: Kind; readonly id: string; readonly times: Exact }[];
}

export interface Remark {
  readonly kind: Kind;
  readonly id: string;
  readonly period: Period;
  readonly cause: string | undefined;
  readonly remedy: string | undefined;
  /** Whether the sheet rose above its subject's last one and leaves nothing to be mended: what it says is the cause of no fault. */
  readonly isOfRise: boolean;
}

export interface Praised {
  readonly kind: Kind;
  readonly id: string;
  readonly period: Period;
  readonly reason: string | undefined;
}

export interface Missing {
  readonly kind: Kind;
  readonly id: string;
  readonly period: Period;
}

/** Collects, as base periods go by. */
export class Gathering {
  readonly #briefings: Period[] = [];
  readonly #lost = new Map<string, Omit<LostPoints, 'who'> & { readonly losers: Map<string, Loser> }>();
  readonly #happened = new Map<string, Happening & { readonly counts: Map<string, Exact> }>();
  readonly #remarks: Remark[] = [];
  readonly #praise: Praised[] = [];
  readonly #missing: Missing[] = [];
  readonly #rises = new Rises();

  add({ week, standings }: Pick<ScoredWeek, 'week' | 'standings'>): void {
    const { period, briefings } = week;
    if (briefings.length > 0) this.#briefings.push(period);
    for (const standing of standings) this.#addStanding(standing, period);
    for (const praise of briefings.flatMap((briefing) => briefing.praise)) this.#praise.push(praised(praise, period));
  }

  get gathered(): Gathered {
    return {
      briefings: this.#briefings,
      lost: [...this.#lost.values()]
        .filter(({ lost }) => lost.isMore(Exact.zero))
        .map(({ losers, ...rest }) => ({ ...rest, who: [...losers.values()] }))
        .sort(byLost),
      happened: [...this.#happened.values()]
        .map(({ counts, ...rest }) => ({
          ...rest,
          subjects: counts.size,
          who: [...counts].map(([id, times]) => ({ kind: rest.kind, id, times })),
        }))
        .sort(byTimes),
      remarks: this.#remarks,
      praise: this.#praise,
      missing: this.#missing,
    };
  }

  #addStanding(standing: RankedStanding, period: Period): void {
    const { subject, sheet, working, reasons } = standing;
    const isOfRise = this.#rises.pass(standing);
    const { kind, id, choice } = subject;
    if (reasons.some((reason) => reason.id === 'missing-sheet')) this.#missing.push({ kind, id, period });
    for (const { causes, remedies } of sheet?.entries ?? []) {
      const said = { cause: causes?.value, remedy: remedies?.value, isOfRise };
      if (causes || remedies) this.#remarks.push({ kind, id, period, ...said });
    }
    if (!working || !choice.criteria) return;
    this.#addLosses(working, { kind, id }, choice.criteria);
    for (const { event, times, criterion } of working.counted()) {
      if (criterion && eventsOf(criterion) !== 'cost') continue;
      const what = criterion ? 'lost' : 'penalty';
      this.#addHappened({ kind, event, what, times, points: times.times(event.points.value) }, id);
    }
    for (const bonus of working.bonuses) this.#addHappened(earned(bonus, kind), id);
  }

  #addLosses({ workedGroups }: Working, { kind, id }: Pick<Loser, 'kind' | 'id'>, criteria: Criteria): void {
    for (const { criterion, points } of workedGroups.flatMap((group) => group.criteria)) {
      const key = `${criteria.id.value} ${criterion.id.value}`;
      const before = this.#lost.get(key);
      const now = criterion.max.value.minus(points);
      const losers = before?.losers ?? new Map<string, Loser>();
      const own = losers.get(id);
      if (!now.isZero)
        losers.set(id, { kind, id, lost: now.plus(own?.lost ?? Exact.zero), sheets: 1 + (own?.sheets ?? 0) });
      this.#lost.set(key, {
        kind,
        criterion,
        criteria,
        lost: (before?.lost ?? Exact.zero).plus(now),
        sheets: (before?.sheets ?? 0) + (now.isZero ? 0 : 1),
        of: (before?.of ?? 0) + 1,
        losers,
      });
    }
  }

  /** What is called the same in the scales of several posts is one thing that happened. */
  #addHappened(happening: Happening, id: string): void {
    if (happening.times.isZero) return;
    const { kind, what, event } = happening;
    const key = JSON.stringify([kind, what, event.id.value, event.title.value, event.per?.value]);
    const before = this.#happened.get(key);
    const counts = before?.counts ?? new Map<string, Exact>();
    this.#happened.set(key, {
      ...happening,
      times: happening.times.plus(before?.times ?? Exact.zero),
      points: happening.points.plus(before?.points ?? Exact.zero),
      counts: counts.set(id, happening.times.plus(counts.get(id) ?? Exact.zero)),
    });
  }
}

type Happening = Omit<Happened, 'subjects' | 'who'>;

function earned({ event, times, points }: HappeningWorking, kind: Kind): Happening {
  return { kind, event, what: 'bonus', times, points };
}

function praised({ kind, subject, reason }: Praise, period: Period): Praised {
  return { kind, id: subject.value, period, reason: reason?.value };
}

function byLost(a: LostPoints, b: LostPoints): number {
  return b.lost.compare(a.lost);
}

function byTimes(a: Happened, b: Happened): number {
  return b.times.compare(a.times);
}
