import { type Day, daysAfter } from '../base/day.ts';
import { periodOf } from '../calendar/index.ts';
import { neighbour, type Period } from '../calendar/period.ts';
import { week } from '../calendar/week.ts';
import type { CalendarSettings, Skip } from './settings.ts';

/** The agency's calendar: which base periods are scored at all, and which day decides where they belong. */
export class WorkCalendar {
  readonly #skipped: ReadonlyMap<string, Skip>;
  readonly #start: Period | undefined;
  readonly #end: Period | undefined;
  readonly #days = new WeakMap<Period, Day>();
  /** The last base period of those whose rest counts in the next one. */
  readonly #carrying: ReadonlyMap<string, Period>;

  constructor(readonly settings: CalendarSettings) {
    this.#skipped = new Map(settings.skip.map((skip) => [skip.period.value, skip]));
    this.#start = periodOf(settings.start?.value ?? '');
    this.#carrying = carryingIn(settings);
    const end = periodOf(settings.end?.value ?? '');
    // An end before the start is a slip, which `calendar-reversed` reports: it closes nothing.
    this.#end = end && this.#start && end.to < this.#start.from ? undefined : end;
  }

  /** Asked of every sheet, so it is worked out once a period. */
  decidingDay(period: Period): Day {
    const known = this.#days.get(period);
    if (known !== undefined) return known;
    const day = period.kind.decidingDay(period, this.settings.weekBelongsTo);
    this.#days.set(period, day);
    return day;
  }

  /** Why a period is not scored; nothing where it is. */
  reasonNotScored(period: Period): { why: 'skipped'; skip: Skip } | { why: 'before-start' | 'after-end' } | undefined {
    const skip = this.#skipped.get(period.id);
    if (skip) return { why: 'skipped', skip };
    if (this.isBeforeStart(period)) return { why: 'before-start' };
    if (this.#end && period.from > this.#end.to) return { why: 'after-end' };
    return undefined;
  }

  /** Whether a period was over before anything was scored here. */
  isBeforeStart(period: Period): boolean {
    return this.#start !== undefined && period.to < this.#start.from;
  }

  /** A period as it is counted: from the day after its predecessor's carrying cut-off to its own, else by the calendar (rule 67). */
  counted(period: Period): Period {
    if (this.#carrying.size === 0 || period.kind.isOfAnyLength) return period;
    const before = this.carriedFrom(period)?.last;
    const own = this.#carrying.get(period.id);
    if (!before && !own) return period;
    return { ...period, from: before ? daysAfter(before.to, 1) : period.from, to: own?.to ?? period.to };
  }

  /** A period from the first day that counts in it or in one inside it: a term reads its first year with what is carried there. */
  reaching(period: Period): Period {
    const days = [...this.#carrying].flatMap(([id, last]) => {
      const before = periodOf(id);
      const into = before && neighbour(before, 1);
      return into && period.from <= into.from && into.to <= period.to ? daysAfter(last.to, 1) : [];
    });
    const [from = period.from] = [period.from, ...days].sort();
    return from === period.from ? period : { ...period, from };
  }

  /** The period before whose rest counts in this one, and the last that counts there. */
  carriedFrom(period: Period): { readonly period: Period; readonly last: Period } | undefined {
    if (this.#carrying.size === 0 || period.kind.isOfAnyLength) return undefined;
    const before = neighbour(period, -1);
    const last = this.#carrying.get(before.id);
    return last && { period: before, last };
  }

  /** The period in which the rest of one counts that is cut off. */
  carriedInto(period: Period): Period | undefined {
    return this.#carrying.has(period.id) && !period.kind.isOfAnyLength ? neighbour(period, 1) : undefined;
  }

  /** The scored periods of the same kind before this one, newest first. */
  before(period: Period, count: number): Period[] {
    const found: Period[] = [];
    let otherPeriod = neighbour(period, -1);
    for (
      let tries = 0;
      found.length < count && tries < count + 60;
      tries += 1, otherPeriod = neighbour(otherPeriod, -1)
    ) {
      if (this.reasonNotScored(otherPeriod)?.why === 'before-start') break;
      if (!this.reasonNotScored(otherPeriod)) found.push(otherPeriod);
    }
    return found;
  }
}

function carryingIn({ cutoffs }: CalendarSettings): Map<string, Period> {
  const carrying = cutoffs.toReversed().flatMap(({ period, last, carry }) => {
    const end = carry ? periodOf(last.value) : undefined;
    return end ? [[period.value, end] as const] : [];
  });
  return new Map(carrying);
}

/** The first and the last day on which a briefing of the period may be held: a week's own days; of what is longer, up to 31 days after. */
export function heldWithin(period: Period): { from: Day; to: Day } {
  return { from: period.from, to: period.kind === week ? period.to : daysAfter(period.to, 31) };
}
