import type { Day } from '../../base/day.ts';
import type { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import { basePeriodsOf } from '../../model/base-periods.ts';
import { kindNamed, partsOf } from '../../model/parts.ts';
import { weightAt } from '../../model/rollup-block.ts';
import type { Rules } from '../../model/rules.ts';
import type { WorkCalendar } from '../../model/work-calendar.ts';
import { LevelOrder } from '../level-order.ts';
import { type Result, type ResultSubject, statedResult } from '../result.ts';
import type { ServiceWorking } from './held.ts';
import { rolled } from './rolled.ts';
import type { Part } from './rollup-working.ts';

/** What every base period still to come is supposed to bring. */
export interface Supposition {
  readonly points: Exact;
  readonly level: string;
}

/** What is known of the rest of a period. */
export interface Ahead {
  readonly calendar: WorkCalendar;
  rulesOn(day: Day): Rules;
  /** Whether a base period is still to come, and the subject will be scored in it. */
  isToCome(period: Period): boolean;
  /** Whether a base period counts at all, now or later. */
  counts(period: Period): boolean;
  /** The last base period that counts of a period that the office cuts off. */
  cutoffOf(period: Period): Period | undefined;
  /** How long the subject serves in a period, for each rule that asks it: known to its end. */
  servicesIn(period: Period): readonly ServiceWorking[];
}

/**
 * A result as it would be if all that is still to come were such: what is there stays, the rest is rolled up by the same
 * rules. Caps that hold stay, but for those by a unit's result, which may still change; those of later days nobody can know.
 * What the period is made of is looked up once, however much is supposed of it then.
 */
export function supposing(period: Period, actual: Result, ahead: Ahead): (supposition: Supposition) => Result {
  const outlook = outlookOf(period, actual, actual.subject, ahead);
  return (supposition) => outlook(supposition) ?? actual;
}

type Outlook = (supposition: Supposition) => Result | undefined;

function outlookOf(period: Period, actual: Result | undefined, subject: ResultSubject, whole: Ahead): Outlook {
  const ahead = within(period, whole);
  if (basesToCome(period, whole).length === 0) return () => actual;
  const rules = rulesFor(period, ahead);
  const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
  if (period.kind.id === rules.base) return (stated) => statedResult({ subject, period, ...stated, levels: order.ids });
  const block = rules.blocks.get(period.kind.id);
  const kind = block && kindNamed(block.from.value);
  if (!block || !kind) return () => actual;
  const parts = partsOf(period, kind, ahead.calendar).flatMap((part, i) => {
    const known = actual?.working?.parts.find((otherPart) => otherPart.period.id === part.id);
    if (!known && !holdsBase(part, ahead)) return [];
    const outlook = outlookOf(part, known?.result, subject, ahead);
    return partAhead(part, known, weightAt(block, i), outlook);
  });
  const services = ahead.servicesIn(period);
  return (supposition) => {
    const own = parts.map((part) => part(supposition));
    return capped(rolled(subject, period, own, block, order, services), actual, order);
  };
}

function partAhead(period: Period, known: Part | undefined, weight: Exact, outlook: Outlook) {
  return (supposition: Supposition): Part => {
    const result = outlook(supposition);
    return { period, weight, result, isExcepted: (known?.isExcepted ?? false) && result?.isRated !== true };
  };
}

function capped(result: Result, actual: Result | undefined, order: LevelOrder): Result {
  const settled = (actual?.working?.ceilings ?? []).filter(({ restsOnUnit }) => !restsOnUnit);
  const computed = result.level;
  if (computed === undefined) return result;
  const biting = settled.filter((cap) => order.isWorse(cap.level, computed));
  const level = biting.reduce((worst, cap) => order.worst(worst, cap.level), computed);
  return { ...result, level, reasons: [...result.reasons, ...biting.map(({ reason }) => reason)] };
}

/** The base periods of a period that are still to come, itself where it is one; none that a cut-off on the way leaves out. */
export function basesToCome(period: Period, whole: Ahead): Period[] {
  const ahead = within(period, whole);
  const { base, blocks } = rulesFor(period, ahead);
  if (period.kind.id === base) return ahead.isToCome(period) && ahead.counts(period) ? [period] : [];
  const kind = kindNamed(blocks.get(period.kind.id)?.from.value ?? '');
  return kind ? partsOf(period, kind, ahead.calendar).flatMap((part) => basesToCome(part, ahead)) : [];
}

function holdsBase(part: Period, { calendar, rulesOn, counts }: Ahead): boolean {
  const bases = basePeriodsOf(part, calendar, (day) => rulesOn(day).base);
  return bases.some((base) => calendar.reasonNotScored(base) === undefined && counts(base));
}

/** What is known within a period that may be cut off. */
function within(period: Period, ahead: Ahead): Ahead {
  const last = ahead.cutoffOf(period);
  return last ? { ...ahead, counts: (period) => ahead.counts(period) && period.to <= last.to } : ahead;
}

function rulesFor(period: Period, { calendar, rulesOn }: Ahead): Rules {
  return rulesOn(calendar.decidingDay(period));
}
