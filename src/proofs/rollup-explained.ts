import { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import type { Rules } from '../model/rules.ts';
import type { Result } from '../scoring/result.ts';
import { rollupConditionKindOf } from '../scoring/rollup/conditions/index.ts';
import { partNames } from '../scoring/rollup/part-names.ts';
import type { RollupWorking } from '../scoring/rollup/rollup-working.ts';

/** How a period's points came about: “(91 + 92 + 87) : 3 = 90”; or why it is not rated. */
export function rollupSteps({ working, reasons: [reason] }: Result): Words {
  const sum = working?.outcome && sumOf(working);
  return sum !== undefined ? { vi: sum, en: sum } : (reason?.words ?? { vi: '', en: '' });
}

function sumOf({ outcome, rated }: RollupWorking): string {
  const counted = outcome?.counted.flatMap((place) => rated[place] ?? []) ?? [];
  const terms = counted.map(({ result, weight }) => {
    const points = String(result?.points);
    return outcome?.divisor && !weight.equals(Exact.one) ? `${weight} × ${points}` : points;
  });
  const sum = terms.join(' + ');
  if (!outcome?.divisor) return `${sum} = ${outcome?.points}`;
  return `${terms.length > 1 ? `(${sum})` : sum} : ${outcome.divisor} = ${outcome.points}`;
}

/** Why a period's level is not the one that somebody expected: the condition that decided it, or why there is none. */
export function rollupExplained(expected: string, result: Result, rules: Rules): Words {
  const { working, reasons, level } = result;
  const [reason] = reasons;
  if (!working || level === undefined) return reason?.words ?? { vi: '', en: '' };
  const names = partNames(rules, working.block.from.value);
  const missed = working.rungs.find(({ rung }) => rung.level.value === expected);
  const failed = missed?.conditions.find(({ holds }) => !holds);
  const kind = failed && rollupConditionKindOf(failed.condition.kind.value);
  if (!failed || !kind) {
    return { vi: `đủ mọi điều kiện của mức “${level}”`, en: `everything that “${level}” asks for holds` };
  }
  const [asked, found] = [kind.asked(failed.condition, names), kind.found(failed, names)];
  return { vi: `chưa đạt “${asked.vi}” (${found.vi})`, en: `“${asked.en}” does not hold (${found.en})` };
}
