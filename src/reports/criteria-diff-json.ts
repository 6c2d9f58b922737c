import { groupOf } from '../answers/criteria/changes/criteria.ts';
import type { EventHome, EventSide } from '../answers/criteria/changes/events.ts';
import type { Change } from '../answers/criteria/criteria-changes.ts';
import type { CriteriaDiff } from '../answers/criteria/criteria-diff.ts';
import { Exact } from '../base/exact.ts';
import { jsonNumber } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { Bonus, Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { type Plain, plainOf } from '../model/plain.ts';
import { writtenBy } from '../scoring/conditions/index.ts';
import { keyWritten } from '../scoring/modes/written-keys.ts';
import { changeSaid } from './criteria/changes-said.ts';
import { diffTerms, type Side } from './criteria/said.ts';
import { outputText } from './output-text.ts';
import { numberJson, worthJson } from './value-json.ts';

/** `emul criteria diff --json`. */
export function criteriaDiffJson(diff: CriteriaDiff, locale: Locale, version: string): string {
  const terms = diffTerms(diff, locale);
  return outputText('criteria-diff', version, {
    before: editionJson(diff.before),
    after: editionJson(diff.after),
    changes: diff.changes.map((change) => {
      const { label, text } = changeSaid(change, terms);
      return { ...changeJson(change, diff), message: label ? `${label}: ${text}` : text };
    }),
    affected: diff.affected?.map(({ position, ...subject }) => ({ ...subject, position: position ?? null })) ?? null,
  });
}

/** An edition as machines tell it from others. */
export function editionJson({
  id,
  title,
  edition,
  status,
  effective,
  node,
}: Criteria): Output<'criteria-diff'>['before'] {
  return {
    id: id.value,
    title: title.value,
    edition: edition ? jsonNumber(edition.value) : null,
    status: status.value,
    effective: { from: effective.from?.value ?? null, to: effective.to?.value ?? null },
    file: node.tape.file.path,
  };
}

type Value = Plain | Exact | undefined;

function changeJson(change: Change, diff: CriteriaDiff) {
  const field = 'field' in change ? { field: change.field } : {};
  const value = (side: Side) => json(valueIn(change, side, diff), diff[side]);
  return {
    about: change.about,
    kind: change.kind,
    id: idOf(change),
    ...field,
    before: value('before'),
    after: value('after'),
  };
}

/** What it is about: a group, a criterion, an event or a level by its newer id; nothing of the whole. */
function idOf(change: Change): string | null {
  switch (change.about) {
    case 'scale':
    case 'bonus':
      return null;
    case 'event':
      return (change.after ?? change.before).event.id.value;
    case 'level':
    case 'condition':
      return (change.after ?? change.before)?.rung.level.value ?? null;
    default:
      return (change.after ?? change.before).id.value;
  }
}

function valueIn(change: Change, side: Side, diff: CriteriaDiff): Value {
  switch (change.about) {
    case 'scale':
      return ofScale(change.field, diff[side]);
    case 'bonus':
      return ofBonus(change.field, change[side]);
    case 'group':
      return change.kind === 'changed' ? change[side][change.field].value : change[side]?.max.value;
    case 'grade':
      return change.points[side];
    case 'criterion':
      return change.kind === 'changed' ? ofCriterion(change.field, change[side], diff[side]) : change[side]?.max.value;
    case 'event':
      return change.kind === 'changed' ? ofEvent(change.field, change[side]) : change[side]?.event.points.value;
    case 'level':
      return change.kind === 'moved'
        ? diff[side].rungs.map(({ level }) => level.value)
        : change[side]?.rung.when.map((condition) => writtenBy(condition, diff[side]));
    case 'condition':
      return change[side]?.condition && writtenBy(change[side].condition, diff[side]);
  }
}

function ofScale(field: Extract<Change, { about: 'scale' }>['field'], criteria: Criteria): Value {
  const { title, scale, missing, columns, commentBelowMax, node } = criteria;
  const [applies, catalogue] = [node.get('appliesTo'), node.get('catalogue')];
  const values: Readonly<Record<typeof field, Value>> = {
    title: title.value,
    appliesTo: applies && plainOf(applies),
    max: scale.max.value,
    min: scale.min,
    step: scale.step.value,
    shown: scale.isShown,
    missing,
    columns: Object.fromEntries(columns),
    commentBelowMax,
    catalogue: catalogue && plainOf(catalogue),
  };
  return values[field];
}

function ofBonus(field: 'max' | 'above', bonus: Bonus | undefined): Value {
  return field === 'max' ? bonus?.max?.value : bonus?.isAbove;
}

function ofCriterion(field: string, criterion: Criterion, criteria: Criteria): Value {
  const { id, title, max, mode, floor, unsaid, whenNone, level, full, covers } = criterion;
  const values: Readonly<Record<string, Value>> = {
    id: id.value,
    title: title.value,
    group: groupOf(criterion, criteria)?.id.value,
    max: max.value,
    mode: mode.value,
    floor: floor === 'none' ? floor : floor.value,
    unsaid,
    whenNone,
    level: level?.value,
    full: full && numberJson(full.value),
    covers: covers.map(({ value }) => value),
  };
  if (Object.hasOwn(values, field)) return values[field];
  return keyWritten(field, criterion, criteria);
}

function ofEvent(field: Extract<Change, { about: 'event'; kind: 'changed' }>['field'], side: EventSide): Value {
  const { event, home } = side;
  const values: Readonly<Record<typeof field, Value>> = {
    id: event.id.value,
    title: event.title.value,
    home: homeId(home),
    points: event.points.value,
    per: event.per?.value,
    limit: event.limit?.value,
  };
  return values[field];
}

function homeId(home: EventHome): string {
  return typeof home === 'string' ? home : home.id.value;
}

/** Points are null where the scale comes to none (rule 66). */
function json(value: Value, criteria: Criteria): Plain {
  return value instanceof Exact ? worthJson(criteria)(value) : (value ?? null);
}
