import type { CriteriaChecked, LevelEnd, LevelProof } from '../answers/criteria/criteria-checked.ts';
import type { Exact } from '../base/exact.ts';
import { jsonNumber, pointsJson } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import { diagnosticJson } from '../diagnostics/json.ts';
import type { Criteria } from '../model/criteria.ts';
import { outputText } from './output-text.ts';

type Checked = Output<'criteria-check'>['criteria'][number];

/** `emul criteria check --json`. */
export function criteriaCheckJson(checked: readonly CriteriaChecked[], locale: Locale, version: string): string {
  return outputText('criteria-check', version, {
    criteria: checked.map((criteriaChecked) => oneJson(criteriaChecked, locale)),
  });
}

function oneJson(checked: CriteriaChecked, locale: Locale): Checked {
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
    totals:
      totals && criteria.scale.isShown
        ? { low: pointsJson(totals.low), high: orNull(totals.high), step: orNull(totals.step) }
        : null,
    claims,
    levels: levels.map((level) => levelJson(level, criteria)),
    duties: duties.map(({ duty, here, elsewhere }) => ({
      id: duty.id.value,
      text: duty.text?.value ?? null,
      criteria: here.map(({ id }) => id.value),
      elsewhere: elsewhere.map(({ id }) => id.value),
    })),
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, locale)),
  };
}

function orNull(value: Exact | undefined) {
  return value ? pointsJson(value) : null;
}

function levelJson(
  { id, name, isListed, isByLimitAlone, ends }: LevelProof,
  criteria: Criteria,
): Checked['levels'][number] {
  return {
    id,
    name: name.vi,
    listed: isListed,
    byLimitAlone: isByLimitAlone,
    lowest: ends ? endJson(ends.lowest, criteria) : null,
    highest: ends ? endJson(ends.highest, criteria) : null,
  };
}

/** A sheet with its total, null where the scale comes to none; `beyond` is the bound that totals come as close to as one likes. */
function endJson(
  { working, written, beyond, isUnbounded }: LevelEnd,
  criteria: Criteria,
): NonNullable<Checked['levels'][number]['lowest']> {
  const [points, bound] = criteria.scale.isShown ? [working.points, beyond] : [];
  return { ...pointsJson(points), beyond: orNull(bound), unbounded: isUnbounded, sheet: written };
}
