import { type Day, earlierOf } from '../../base/day.ts';
import { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import type { Decision } from '../../model/decision.ts';
import { keyOf } from '../../model/due.ts';
import { kindNamed, partsOf } from '../../model/parts.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { Rules } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { GateContext } from '../gates/gate-kind.ts';
import { LevelOrder } from '../level-order.ts';
import { type Result, type ResultSubject, statedResult } from '../result.ts';
import type { Standing } from '../standing.ts';
import { baseResult } from './base-results.ts';
import { decided, gated } from './gated.ts';
import { rolled } from './rolled.ts';
import { isNotable, type RolledPeriod } from './rolled-period.ts';
import type { Part } from './rollup-working.ts';
import { subjectOfPeriod } from './subjects.ts';

/** What a roll-up needs of the stages before it. */
export interface RollTerms {
  readonly workspace: Workspace;
  /** The rules in force on a day; those of `--regulation` on every day. */
  rulesOn(day: Day): Rules;
  /** The levels that criteria of a base period name, best first. */
  baseLevelsOn(day: Day): readonly string[];
  /** The last day that is read; base periods that end later are as if not yet there (SEMANTICS 19). */
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

export type Results = ReadonlyMap<string, Result>;

/** Rolls base periods up, one at a time and in order: each is read, scored and let go before the next. */
export class Roller {
  constructor(readonly terms: RollTerms) {}

  /** Everybody due in at least one base period of this period, with their result. Throws NotRolledUp. */
  async results(period: Period, isAsked = true): Promise<Results> {
    const results = await this.#results(period, isAsked);
    this.terms.passed?.(period, results);
    return results;
  }

  async #results(period: Period, isAsked: boolean): Promise<Results> {
    const rules = this.terms.rulesOn(this.#lastDayOf(period));
    if (period.kind.id === rules.base) return this.#baseResults(period, isAsked);
    const block = rules.blocks.get(period.kind.id);
    const kind = block && kindNamed(block.from.value);
    if (!block || !kind) throw new NotRolledUp(period, rules);
    const periods = partsOf(period, kind, this.terms.workspace.calendar);
    const parts: { period: Period; weight: Exact; results: Results }[] = [];
    for (const [i, part] of periods.entries()) {
      if (!this.exists(part, rules.base)) continue;
      const weight = block.points.weights[i]?.value ?? Exact.one;
      parts.push({ period: part, weight, results: await this.results(part, false) });
    }
    return this.#rolled(period, parts, block, rules, isAsked);
  }

  /** Whether a period holds at least one base period that is scored at all and already there. */
  exists(period: Period, base: string): boolean {
    const { calendar } = this.terms.workspace;
    const isThere = (one: Period) => calendar.reasonNotScored(one) === undefined && one.to <= this.terms.lastDay;
    if (period.kind.id === base) return isThere(period);
    const kind = kindNamed(base);
    return kind !== undefined && partsOf(period, kind, calendar).some(isThere);
  }

  async #baseResults(period: Period, isAsked: boolean): Promise<Results> {
    const day = this.terms.workspace.calendar.decidingDay(period);
    const levels = this.terms.baseLevelsOn(day);
    const results = new Map<string, Result>();
    for (const standing of await this.terms.standings(period)) {
      const key = keyOf(standing.subject.kind, standing.subject.id);
      results.set(key, baseResult(standing, period, day, levels, isAsked || this.terms.keeps(key)));
    }
    return results;
  }

  #rolled(
    period: Period,
    parts: readonly { period: Period; weight: Exact; results: Results }[],
    block: RollupBlock,
    rules: Rules,
    isAsked: boolean,
  ): Results {
    const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
    const results = new Map<string, Result>();
    const context = this.#gateContext(period, rules, order, results);
    const gates = rules.gates.filter(({ periods }) => periods.some(({ value }) => value === period.kind.id));
    const decision = this.terms.decision(period.id);
    const notable: Result[] = [];
    for (const [key, base] of unitsFirst(parts.map((part) => part.results))) {
      const subject = subjectOfPeriod(base, period, this.#lastDayOf(period), this.terms.workspace.organization);
      const own = parts.map((part) => this.#part(part, key, base, block));
      const computed = rolled(subject, period, own, block, order);
      const final = decided(gated(computed, gates, context), decision, context);
      if (isNotable(final, decision)) notable.push(final);
      results.set(key, isAsked || this.terms.keeps(key) ? final : { ...final, working: undefined });
    }
    const isWhole = isAsked || this.#lastDayOf(period) === period.to;
    if (isWhole) this.terms.seen({ period, rules, order, decision, notable, keys: new Set(results.keys()) });
    return results;
  }

  #part(
    part: { period: Period; weight: Exact; results: Results },
    key: string,
    subject: ResultSubject,
    block: RollupBlock,
  ): Part {
    const result = part.results.get(key) ?? this.#brought(subject, part.period);
    const isExcepted = result !== undefined && !result.isRated && isOnLeave(result, block);
    return { period: part.period, weight: part.weight, result, isExcepted };
  }

  /** A result that a former agency handed over, where nobody was due here in the part. */
  #brought(subject: ResultSubject, period: Period): Result | undefined {
    const member = subject.kind === 'member' ? this.terms.workspace.organization.member(subject.id) : undefined;
    const found = member?.brought.find((one) => one.period.value === period.id);
    if (!found) return undefined;
    return statedResult({
      subject,
      period,
      points: found.points.value,
      level: found.level.value,
      levels: this.terms.rulesOn(period.to).levels.map(({ id }) => id.value),
      brought: found.period,
    });
  }

  #gateContext(period: Period, rules: Rules, order: LevelOrder, results: Results): GateContext {
    const { organization } = this.terms.workspace;
    return {
      period,
      order,
      organization,
      lastDay: this.#lastDayOf(period),
      unitResult: (id) => results.get(keyOf('unit', id)),
      levelName: (id) => rules.levels.find((level) => level.id.value === id)?.short?.value ?? id,
      unitName: (id) => organization.unit(id)?.name.value ?? id,
    };
  }

  #lastDayOf(period: Period): Day {
    return earlierOf(this.terms.lastDay, period.to);
  }
}

/** Whether all of a part lies on leave that coverage does not count. */
function isOnLeave({ leaves }: Result, { coverage }: RollupBlock): boolean {
  const isExcepted = (kind: string) => coverage?.except.some(({ value }) => value === kind);
  return leaves !== undefined && [...leaves].every(isExcepted);
}

/** Everybody in any of the parts, units before members, since members' gates look at units. */
function unitsFirst(parts: readonly Results[]): [string, ResultSubject][] {
  const subjects = new Map<string, ResultSubject>();
  for (const part of parts) for (const [key, { subject }] of part) if (!subjects.has(key)) subjects.set(key, subject);
  return [...subjects].sort(([, a], [, b]) => Number(a.kind === 'member') - Number(b.kind === 'member'));
}
