import type { CriteriaShown } from '../answers/criteria/criteria-shown.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { Criterion, ScoreEvent } from '../model/criterion.ts';
import { levelNamed } from '../model/level-names.ts';
import { plainOf } from '../model/plain.ts';
import { catalogueOf } from '../model/product-rule.ts';
import { isTyped, otherKeys, usesKey } from '../scoring/modes/index.ts';
import { howScored } from './criteria/how-scored.ts';
import { editionJson } from './criteria-diff-json.ts';
import { outputText } from './output-text.ts';
import { numberJson as number } from './value-json.ts';

type Shown = Output<'criteria-show'>['criteria'][number];
type Group = Shown['groups'][number];

/** `emul criteria show --json`. */
export function criteriaShowJson(all: readonly CriteriaShown[], locale: Locale, version: string): string {
  return outputText('criteria-show', version, {
    criteria: all.map((criteriaShown) => shownJson(criteriaShown, locale)),
  });
}

function shownJson({ criteria, isDraft, file, levels, others }: CriteriaShown, locale: Locale): Shown {
  const nameOf = (id: string) => levelNamed(id, levels)[locale];
  const { appliesTo, scale, bonus } = criteria;
  const catalogue = catalogueOf(criteria.node).map(({ id, name, factor }) => ({
    id: id.value,
    name,
    factor: number(factor),
  }));
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
    ...(catalogue.length > 0 && { catalogue }),
    groups: criteria.groups.map(({ id, title, max, criteria: inGroup }) => ({
      id: id.value,
      title: title.value,
      max: number(max.value),
      criteria: inGroup.map((criterion) => criterionJson(criterion, locale, nameOf)),
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
    editions: others.map(editionJson),
  };
}

function criterionJson(
  criterion: Criterion,
  locale: Locale,
  nameOf: (level: string) => string,
): Group['criteria'][number] {
  const { id, title, max, mode, events, grades, floor, unsaid, whenNone, level, full, covers } = criterion;
  const others = otherKeys(criterion);
  return {
    id: id.value,
    title: title.value,
    max: number(max.value),
    mode: mode.value,
    how: howScored(criterion, locale, nameOf),
    unsaid,
    ...(usesKey(criterion, 'floor') && { floor: floor === 'none' ? 'none' : number(floor.value) }),
    ...(usesKey(criterion, 'whenNone') && (whenNone || isTyped(criterion)) && { whenNone: whenNone ?? null }),
    ...(usesKey(criterion, 'level') && { level: level?.value ?? null }),
    ...(usesKey(criterion, 'full') && { full: full ? number(full.value) : null }),
    ...(others.length > 0 && { keys: Object.fromEntries(others) }),
    ...(grades.size > 0 && {
      grades: [...grades].map(([name, points]) => ({ name, points: number(points.value) })),
    }),
    ...(events.length > 0 && { events: events.map(eventJson) }),
    covers: covers.map(({ value }) => value),
  };
}

function eventJson({ id, title, per, points, limit }: ScoreEvent): Shown['penalty'][number] {
  return {
    id: id.value,
    title: title.value,
    per: per?.value ?? null,
    points: number(points.value),
    limit: limit?.value ?? null,
  };
}
