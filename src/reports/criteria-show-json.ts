import type { CriteriaShown } from '../answers/criteria/criteria-shown.ts';
import type { Exact } from '../base/exact.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../model/criterion.ts';
import { levelNamed } from '../model/level-names.ts';
import { catalogueOf } from '../model/product-rule.ts';
import { writtenBy } from '../scoring/conditions/index.ts';
import { isTyped, usesKey } from '../scoring/modes/index.ts';
import { otherKeys } from '../scoring/modes/written-keys.ts';
import { howScored } from './criteria/how-scored.ts';
import { editionJson } from './criteria-diff-json.ts';
import { outputText } from './output-text.ts';
import { numberJson as number, worthJson } from './value-json.ts';

type Shown = Output<'criteria-show'>['criteria'][number];
type Group = Shown['groups'][number];

/** `emul criteria show --json`. */
export function criteriaShowJson(all: readonly CriteriaShown[], locale: Locale, version: string): string {
  return outputText('criteria-show', version, {
    criteria: all.map((criteriaShown) => shownJson(criteriaShown, locale)),
  });
}

function shownJson({ criteria, isDraft, file, levels, others }: CriteriaShown, locale: Locale): Shown {
  const terms: Terms = { criteria, locale, nameOf: (id) => levelNamed(id, levels)[locale], worth: worthJson(criteria) };
  const { worth } = terms;
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
    scale: { max: worth(scale.max.value), min: worth(scale.min), step: worth(scale.step.value), shown: scale.isShown },
    missing: criteria.missing,
    columns: Object.fromEntries(criteria.columns),
    commentBelowMax: criteria.commentBelowMax,
    ...(catalogue.length > 0 && { catalogue }),
    groups: criteria.groups.map(({ id, title, max, criteria: inGroup }) => ({
      id: id.value,
      title: title.value,
      max: worth(max.value),
      criteria: inGroup.map((criterion) => criterionJson(criterion, terms)),
    })),
    bonus: bonus
      ? {
          max: bonus.max ? worth(bonus.max.value) : null,
          above: bonus.isAbove,
          events: bonus.events.map((event) => eventJson(event, terms)),
        }
      : null,
    penalty: criteria.penalties.map((event) => eventJson(event, terms)),
    levels: criteria.rungs.map(({ level, when }) => ({
      level: level.value,
      name: levels.find(({ id }) => id.value === level.value)?.name.value ?? null,
      when: when.map((condition) => writtenBy(condition, criteria)),
    })),
    editions: others.map(editionJson),
  };
}

/** What a scale is written from. */
interface Terms {
  readonly criteria: Criteria;
  readonly locale: Locale;
  nameOf(level: string): string;
  worth(points: Exact): string | null;
}

function criterionJson(criterion: Criterion, terms: Terms): Group['criteria'][number] {
  const { criteria, locale, nameOf, worth } = terms;
  const { id, title, max, mode, events, grades, floor, unsaid, whenNone, level, full, covers } = criterion;
  const others = otherKeys(criterion, criteria);
  return {
    id: id.value,
    title: title.value,
    max: worth(max.value),
    mode: mode.value,
    how: howScored(criterion, criteria, locale, nameOf),
    unsaid,
    ...(usesKey(criterion, 'floor') && { floor: floor === 'none' ? 'none' : worth(floor.value) }),
    ...(usesKey(criterion, 'whenNone') && (whenNone || isTyped(criterion)) && { whenNone: whenNone ?? null }),
    ...(usesKey(criterion, 'level') && { level: level?.value ?? null }),
    ...(usesKey(criterion, 'full') && { full: full ? number(full.value) : null }),
    ...(others.length > 0 && { keys: Object.fromEntries(others) }),
    ...(grades.size > 0 && {
      grades: [...grades].map(([name, points]) => ({ name, points: worth(points.value) })),
    }),
    ...(events.length > 0 && { events: events.map((event) => eventJson(event, terms)) }),
    covers: covers.map(({ value }) => value),
  };
}

function eventJson({ id, title, per, points, limit }: ScoreEvent, { worth }: Terms): Shown['penalty'][number] {
  return {
    id: id.value,
    title: title.value,
    per: per?.value ?? null,
    points: worth(points.value),
    limit: limit?.value ?? null,
  };
}
