import type { CriteriaChecked, LevelEnd, LevelProof } from '../answers/criteria-checked.ts';
import { jsonNumber, pointsJson, withNumbers } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { escapedJson } from '../base/visible.ts';
import { diagnosticJson } from '../diagnostics/json.ts';

/** `emul criteria check --json`; its shape is `schemas/output/criteria-check.schema.json`. */
export function criteriaCheckJson(checked: readonly CriteriaChecked[], locale: Locale, version: string): string {
  const report = { emul: version, report: 'criteria-check', criteria: checked.map((one) => oneJson(one, locale)) };
  return escapedJson(withNumbers(`${JSON.stringify(report, null, 2)}\n`));
}

function oneJson(checked: CriteriaChecked, locale: Locale): object {
  const { criteria, file, isProven, isGoneThrough, sampled, totals, claims, levels, duties, diagnostics } = checked;
  return {
    id: criteria.id.value,
    title: criteria.title.value,
    edition: criteria.edition ? jsonNumber(criteria.edition.value) : null,
    status: criteria.status.value,
    file,
    proven: isProven,
    exhaustive: isGoneThrough && sampled === undefined,
    sampled: sampled ?? null,
    totals: totals ? { low: pointsJson(totals.low), high: orNull(totals.high), step: orNull(totals.step) } : null,
    claims,
    levels: levels.map(levelJson),
    duties: duties.map(({ duty, here, elsewhere }) => ({
      id: duty.id.value,
      text: duty.text?.value ?? null,
      criteria: here.map(({ id }) => id.value),
      elsewhere: elsewhere.map(({ id }) => id.value),
    })),
    diagnostics: diagnostics.map((one) => diagnosticJson(one, locale)),
  };
}

function orNull(value: Parameters<typeof pointsJson>[0]): object | null {
  return value ? pointsJson(value) : null;
}

function levelJson({ id, name, isListed, isByLimitAlone, ends }: LevelProof): object {
  return {
    id,
    name,
    listed: isListed,
    byLimitAlone: isByLimitAlone,
    lowest: ends ? endJson(ends.lowest) : null,
    highest: ends ? endJson(ends.highest) : null,
  };
}

/** A sheet with its total; `beyond` is the bound that totals come as close to as one likes. */
function endJson({ working, written, beyond, isUnbounded }: LevelEnd): object {
  return { ...pointsJson(working.points), beyond: orNull(beyond), unbounded: isUnbounded, sheet: written };
}
