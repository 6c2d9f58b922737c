import { type Day, earlierOf } from '../../base/day.ts';
import { during } from '../../base/work.ts';
import type { Period } from '../../calendar/period.ts';
import { partOfLongerBase } from '../../model/base-changes.ts';
import { basePeriodsOf, liesBeforeStart } from '../../model/base-periods.ts';
import type { Decision } from '../../model/decision.ts';
import { keyOf } from '../../model/due.ts';
import { kindNamed, partsOf } from '../../model/parts.ts';
import { type RollupBlock, weightAt } from '../../model/rollup-block.ts';
import type { Rules } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import { LevelOrder } from '../level-order.ts';
import { heldOf, type Result, type ResultSubject, statedResult } from '../result.ts';
import type { Standing } from '../standing.ts';
import { baseRolled } from './base-held.ts';
import { baseResult } from './base-results.ts';
import { gateContext } from './gate-context.ts';
import { decided, gated, withHeld } from './gated.ts';
import { isOnLeave, type ReadPart, type Results, scoredIn, unitsFirst } from './read-part.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Remembered } from './remembered.ts';
import { rolled } from './rolled.ts';
import { isNotable, type RolledPeriod } from './rolled-period.ts';
import type { Part } from './rollup-working.ts';
import { servicesOf } from './service.ts';
import { subjectOfPeriod } from './subjects.ts';

/** What a roll-up needs of the stages before it. */
export interface RollTerms {
  readonly workspace: Workspace;
  /** Its people, on closed days as they were then; asked for when the parts are there. */
  organization(): Workspace['organization'];
  /** The rules in force on a day; those of `--regulation` on every day. */
  rulesOn(day: Day): Rules;
  /** The levels that criteria of a base period name, best first. */
  baseLevelsOn(day: Day): readonly string[];
  /** The last day that is read, whatever the cut-offs; base periods that end later are as if not yet there (rule 19). */
  readonly lastDay: Day;
  decision(period: string): Decision | undefined;
  /** A base period, read, judged and scored. */
  standings(period: Period): Promise<readonly Standing[]>;
  /** Whether somebody's workings are kept whole: memory stays one sum a person for all others. */
  keeps(key: string): boolean;
  /** Told of every longer period that is read to its end, and of the one asked for. */
  seen(rolled: RolledPeriod): void;
  /** Told of the results of every period on the way, parts before what they are parts of. */
  passed?(period: Period, results: Results): void;
  /** The results of a part that is closed, as its seal holds them (rule 53); nothing where it is open. */
  sealed?(part: Period): Promise<Results | undefined>;
  /** What came of periods that were asked for before. */
  readonly remembered?: Remembered | undefined;
}

/** A kind of period that the regulation in force does not roll up. */
export class NotRolledUp extends Error {
  constructor(
    readonly period: Period,
    readonly rules: Rules,
  ) {
    super(`${rules.regulation.id.value} rolls up no ${period.kind.id}`);
  }
}

/** A period some of whose parts were scored by a longer kind. */
export class BaseChanges extends NotRolledUp {}

/** Rolls base periods up, one at a time and in order: each is read, scored and let go before the next. */
export class Roller {
  /** The cut-offs of periods that were read for the one asked for, and acted. */
  readonly cut = new Map<string, { readonly period: Period; readonly last: Period }>();
  /** Base periods that lie after the last that counts. */
  readonly notCounted = new Set<string>();

  constructor(readonly terms: RollTerms) {}

  /** Everybody due in at least one base period of this period, with their result. Throws NotRolledUp. */
  async results(period: Period, isAsked = true): Promise<Results> {
    return await this.#results(period, isAsked, this.terms.lastDay);
  }

  async #results(period: Period, isAsked: boolean, until: Day): Promise<Results> {
    const reading = readingOf(period, isAsked, until, this.terms);
    const { cutoff } = reading;
    if (cutoff && !isAsked && cutoff.to < earlierOf(until, period.to))
      this.cut.set(period.id, { period, last: cutoff });
    const { remembered } = this.terms;
    const known = isAsked ? undefined : remembered?.get(period, reading.lastDay);
    if (known) return known;
    const isBase = period.kind.id === reading.rules.base;
    const results = await (isBase ? this.#baseResults(reading) : this.#longerResults(reading));
    remembered?.keep(period, reading.lastDay, results);
    this.terms.passed?.(period, results);
    return results;
  }

  async #longerResults(reading: Reading): Promise<Results> {
    const { period, rules, until } = reading;
    const block = rules.blocks.get(period.kind.id);
    const kind = block && kindNamed(block.from.value);
    if (!block || !kind) throw new NotRolledUp(period, rules);
    if (this.#baseChanges(reading, block)) throw new BaseChanges(period, rules);
    const parts: ReadPart[] = [];
    for (const [i, part] of partsOf(period, kind, this.terms.workspace.calendar).entries()) {
      const results = await this.#partResults(part, until);
      const weight = weightAt(block, i);
      if (results) parts.push({ period: part, weight, results });
    }
    return during('scoring', () => this.#rolled(reading, parts, block));
  }

  /** Whether a part was scored by a longer kind under other rules, which `base-changes` tells. */
  #baseChanges({ period, rules }: Reading, block: RollupBlock): boolean {
    const { rulesOn, workspace } = this.terms;
    const other = (day: Day) => (rulesOn(day).regulation === rules.regulation ? undefined : rulesOn(day).base);
    return partOfLongerBase(period, block, workspace.calendar, other) !== undefined;
  }

  /** The results of a part; nothing where it holds no base period that is scored at all and counts, nor lies before all of them. */
  async #partResults(part: Period, until: Day): Promise<Results | 'brought-alone' | undefined> {
    const sealed = part.to <= until ? await this.terms.sealed?.(part) : undefined;
    if (sealed) return sealed;
    const { calendar } = this.terms.workspace;
    const bases = basePeriodsOf(part, calendar, (day) => this.terms.rulesOn(day).base);
    const scored = bases.filter((base) => calendar.reasonNotScored(base) === undefined);
    for (const { id, to } of scored) if (to > until) this.notCounted.add(id);
    if (scored.some(({ to }) => to <= until)) return await this.#results(part, false, until);
    return liesBeforeStart(bases, calendar) ? 'brought-alone' : undefined;
  }

  async #baseResults({ period, isAsked, isWhole, rules }: Reading): Promise<Results> {
    const day = this.terms.workspace.calendar.decidingDay(period);
    const levels = this.terms.baseLevelsOn(day);
    const results = new Map<string, Result>();
    for (const standing of await this.terms.standings(period)) {
      const key = keyOf(standing.subject.kind, standing.subject.id);
      results.set(key, baseResult(standing, period, day, levels, this.#isKept(key, isAsked)));
    }
    const decision = this.terms.decision(period.id);
    if (isWhole && decision) this.terms.seen(baseRolled(period, results, { rules, decision }));
    return results;
  }

  #rolled(reading: Reading, parts: readonly ReadPart[], block: RollupBlock): Results {
    const { period, counted, rules, isAsked, lastDay } = reading;
    const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
    const results = new Map<string, Result>();
    const organization = this.terms.organization();
    const context = gateContext({ period: counted, rules, order, organization, lastDay, results });
    const gates = rules.gates.filter(({ periods }) => periods.some(({ value }) => value === period.kind.id));
    const decision = this.terms.decision(period.id);
    const notable: Result[] = [];
    for (const [key, base] of unitsFirst(parts.map(scoredIn))) {
      const subject = subjectOfPeriod(base, counted, lastDay, context.organization);
      const own = parts.flatMap((part) => this.#part(part, key, base, block) ?? []);
      const services = servicesOf(subject, period, rules, context.organization);
      const computed = rolled(subject, period, own, block, order, services);
      const final = decided(gated(computed, gates, context), decision, context);
      if (isNotable(final, decision)) notable.push(final);
      results.set(key, this.#isKept(key, isAsked) ? final : withoutWorking(final));
    }
    if (reading.isWhole) this.terms.seen({ period, rules, order, decision, notable, keys: new Set(results.keys()) });
    return results;
  }

  /** Of one of several periods nobody asks how it came about: its sheets would stay while the next is read. */
  #isKept(key: string, isAsked: boolean): boolean {
    return (isAsked && !this.terms.remembered) || this.terms.keeps(key);
  }

  /** Nothing where it lies before all that is scored here and nobody handed a result over: it is in nobody else's base. */
  #part(part: ReadPart, key: string, subject: ResultSubject, block: RollupBlock): Part | undefined {
    const result = scoredIn(part).get(key) ?? this.#brought(subject, part.period);
    if (!result && part.results === 'brought-alone') return undefined;
    const isExcepted = result !== undefined && !result.isRated && isOnLeave(result, block);
    return { period: part.period, weight: part.weight, result, isExcepted };
  }

  /** A result that a former agency handed over, where nobody was due here in the part. */
  #brought(subject: ResultSubject, period: Period): Result | undefined {
    const from = this.terms.workspace.organization[subject.kind](subject.id);
    const found = from?.brought.find((brought) => brought.period.value === period.id);
    if (!found) return undefined;
    return statedResult({
      subject,
      period,
      points: found.points?.value,
      level: found.level.value,
      levels: this.terms.rulesOn(this.terms.workspace.calendar.decidingDay(period)).levels.map(({ id }) => id.value),
      brought: found,
    });
  }
}

/** Memory stays one sum a person; how long somebody served goes into the seal (rule 51). */
function withoutWorking(result: Result): Result {
  const services = heldOf(result)?.services ?? [];
  const bare = { ...result, working: undefined };
  return services.length > 0 ? { ...bare, ...withHeld(bare, { services }) } : bare;
}
