import type { CriteriaShown } from '../answers/criteria-shown.ts';
import type { Exact } from '../base/exact.ts';
import { exactBeside, jsonNumber, withNumbers } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { escapedJson } from '../base/visible.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../model/criterion.ts';
import { plainOf } from '../model/plain.ts';
import { usesKey } from '../scoring/modes/index.ts';
import { howScored } from './criteria/how-scored.ts';
import { levelName } from './criteria/names.ts';

/** `emul criteria show --json`; its shape is `schemas/output/criteria-show.schema.json`. */
export function criteriaShowJson(all: readonly CriteriaShown[], locale: Locale, version: string): string {
  const report = { emul: version, report: 'criteria-show', criteria: all.map((one) => shownJson(one, locale)) };
  return escapedJson(withNumbers(`${JSON.stringify(report, null, 2)}\n`));
}

function shownJson({ criteria, isDraft, file, levels, others }: CriteriaShown, locale: Locale): object {
  const nameOf = (id: string) => levelName(id, levels);
  const { appliesTo, scale, bonus } = criteria;
  const ids = (all: readonly { readonly value: string }[]) => all.map(({ value }) => value);
  return {
    ...editionJson(criteria),
    file,
    draft: isDraft,
    issued: criteria.issued && {
      date: criteria.issued.date?.value ?? null,
      decision: criteria.issued.decision?.value ?? null,
    },
    appliesTo: {
      kind: appliesTo.kind,
      units: ids(appliesTo.units),
      positions: ids(appliesTo.positions),
      members: ids(appliesTo.members),
    },
    scale: { max: number(scale.max.value), min: number(scale.min), step: number(scale.step.value) },
    missing: criteria.missing,
    columns: Object.fromEntries(criteria.columns),
    commentBelowMax: criteria.commentBelowMax,
    groups: criteria.groups.map(({ id, title, max, criteria: inGroup }) => ({
      id: id.value,
      title: title.value,
      max: number(max.value),
      criteria: inGroup.map((one) => criterionJson(one, locale, nameOf)),
    })),
    bonus: bonus
      ? {
          max: bonus.max ? number(bonus.max.value) : null,
          above: bonus.isAbove,
          events: bonus.events.map(eventJson),
        }
      : null,
    penalty: criteria.penalties.map(eventJson),
    levels: criteria.rungs.map(({ level, when }) => ({
      level: level.value,
      name: levels.find(({ id }) => id.value === level.value)?.name.value ?? null,
      when: when.map(({ node }) => plainOf(node)),
    })),
    editions: others.map((one) => ({ ...editionJson(one), file: one.node.tape.file.path })),
  };
}

function editionJson({ id, title, edition, status, effective }: Criteria): object {
  return {
    id: id.value,
    title: title.value,
    edition: edition ? number(edition.value) : null,
    status: status.value,
    effective: { from: effective.from?.value ?? null, to: effective.to?.value ?? null },
  };
}

function criterionJson(criterion: Criterion, locale: Locale, nameOf: (level: string) => string): object {
  const { id, title, max, mode, events, grades, floor, unsaid, whenNone, level, full, covers } = criterion;
  return {
    id: id.value,
    title: title.value,
    max: number(max.value),
    mode: mode.value,
    how: howScored(criterion, locale, nameOf),
    unsaid,
    ...(usesKey(criterion, 'floor') && { floor: floor === 'none' ? 'none' : number(floor.value) }),
    ...(usesKey(criterion, 'whenNone') && { whenNone: whenNone ?? null }),
    ...(usesKey(criterion, 'level') && { level: level?.value ?? null }),
    ...(usesKey(criterion, 'full') && { full: full ? number(full.value) : null }),
    ...(grades.size > 0 && {
      grades: [...grades].map(([name, points]) => ({ name, points: number(points.value) })),
    }),
    ...(events.length > 0 && { events: events.map(eventJson) }),
    covers: covers.map(({ value }) => value),
  };
}

function eventJson({ id, title, per, points, limit }: ScoreEvent): object {
  return {
    id: id.value,
    title: title.value,
    per: per?.value ?? null,
    points: number(points.value),
    limit: limit?.value ?? null,
  };
}

/** A number, or a fraction as text where six places are not exact. */
function number(value: Exact): string {
  return exactBeside(value) ?? jsonNumber(value);
}
