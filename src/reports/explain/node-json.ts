import type { Locale } from '../../base/locale.ts';
import type { NodeOutput } from '../../declared/outputs/explain.ts';
import type { Rules } from '../../model/rules.ts';
import { heldOf, type Result } from '../../scoring/result.ts';
import { rollupConditionKindOf } from '../../scoring/rollup/conditions/index.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { ServiceWorking } from '../../scoring/rollup/held.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import type { Part, RollupWorking, RungWorking } from '../../scoring/rollup/rollup-working.ts';
import { pointOf } from '../../source/line-of.ts';
import { reasonJson } from '../reason-json.ts';
import { numberJson } from '../value-json.ts';
import { sheetJson } from './sheet-json.ts';

type RollupOutput = NonNullable<NodeOutput['rollup']>;

/** In which words and under which rules a tree is told. */
export interface Telling {
  readonly locale: Locale;
  readonly rules: Rules;
}

/** One result with everything it came from: conditions, gates, the sum, and its parts as nodes of the same shape. */
export function nodeJson(result: Result, telling: Telling): NodeOutput {
  const { period, isRated, points, level, computedLevel, reasons, working, standing, brought } = result;
  const services = heldOf(result)?.services ?? [];
  return {
    period: period.id,
    status: isRated ? 'rated' : 'not-rated',
    points: points ? numberJson(points) : null,
    level: level ?? null,
    computedLevel: computedLevel ?? null,
    reasons: reasons.map((reason) => reasonJson(reason, telling.locale)),
    brought: brought ? pointOf(brought.period.place) : null,
    ...(services.length > 0 && { service: services.map(serviceJson) }),
    rollup: working ? rollupJson(working, telling) : null,
    sheet: standing ? sheetJson(standing, telling.locale) : null,
  };
}

function rollupJson(working: RollupWorking, telling: Telling): RollupOutput {
  const { block, outcome, rungs, caps, decision, coverage } = working;
  const { locale } = telling;
  const names = partNames(telling.rules, block.from.value);
  return {
    source: pointOf(block.kind.place),
    from: block.from.value,
    method: block.points?.method.value ?? null,
    divisor: outcome?.divisor ? numberJson(outcome.divisor) : null,
    unrounded: outcome?.unrounded ? numberJson(outcome.unrounded) : null,
    coverage: { rated: coverage.rated, base: coverage.base, holds: coverage.holds },
    levels: rungs.map((rung) => rungJson(rung, names, locale)),
    caps: caps.map(({ level, reason }) => ({ level, ...reasonJson(reason, locale) })),
    decision: decision ? { level: decision.level, ...reasonJson(decision.reason, locale) } : null,
    parts: working.parts.map((part) => partJson(part, working, telling)),
  };
}

function serviceJson({
  rule: { months, node },
  stretches,
  served,
  holds,
}: ServiceWorking): NonNullable<NodeOutput['service']>[number] {
  return { ...served, atLeast: months.value.floor, holds, stretches: [...stretches], source: pointOf(node.place) };
}

function partJson(part: Part, { rated, outcome }: RollupWorking, telling: Telling): RollupOutput['parts'][number] {
  const place = rated.indexOf(part);
  return {
    period: part.period.id,
    weight: numberJson(part.weight),
    counted: place !== -1 && (outcome?.counted.includes(place) ?? false),
    excepted: part.isExcepted,
    node: part.result ? nodeJson(part.result, telling) : null,
  };
}

function rungJson(
  { rung, conditions, holds }: RungWorking,
  names: PartNames,
  locale: Locale,
): RollupOutput['levels'][number] {
  return {
    level: rung.level.value,
    holds,
    source: pointOf(rung.level.place),
    conditions: conditions.map((condition) => {
      const kind = rollupConditionKindOf(condition.condition.kind.value);
      return {
        kind: condition.condition.kind.value,
        asked: kind?.asked(condition.condition, names)[locale] ?? '',
        found: kind?.found(condition, names)[locale] ?? '',
        value: numberJson(condition.value),
        holds: condition.holds,
        source: pointOf(condition.condition.kind.place),
      };
    }),
  };
}
