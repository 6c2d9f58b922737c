import type { Locale } from '../../base/locale.ts';
import type { NodeOutput } from '../../declared/outputs/explain.ts';
import { COLUMNS } from '../../model/briefing.ts';
import { keepingColumns } from '../../model/sheet.ts';
import { holds, inList } from '../../scoring/conditions/index.ts';
import { unreached } from '../../scoring/level.ts';
import type { UnitRead } from '../../scoring/modes/unit-read.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { CriterionWorking, HappeningWorking } from '../../scoring/working.ts';
import { pointOf } from '../../source/line-of.ts';
import { numberJson } from '../value-json.ts';
import { productsJson } from './products.ts';

type Sheet = NonNullable<NodeOutput['sheet']>;
type Criterion = Sheet['groups'][number]['criteria'][number];

/** A sheet with every mark that counted, and those it replaced. */
export function sheetJson(standing: Standing, locale: Locale): NodeOutput['sheet'] {
  const { working, subject } = standing;
  const { criteria } = subject.choice;
  if (!working || !criteria) return null;
  const tried = unreached(criteria.rungs, working).length + 1;
  return {
    criteria: criteria.id.value,
    source: pointOf(criteria.id.place),
    groups: working.workedGroups.map(({ group, sum, points, criteria: all }) => ({
      id: group.id.value,
      title: group.title.value,
      max: numberJson(group.max.value),
      sum: numberJson(sum),
      points: numberJson(points),
      criteria: all.map((criterionWorking) => criterionJson(criterionWorking, standing)),
    })),
    bonus: {
      sum: numberJson(working.bonusSum),
      counted: numberJson(working.bonus),
      events: working.bonuses.map(happeningJson),
    },
    penalty: { sum: numberJson(working.penalty), events: working.penalties.map(happeningJson) },
    kept: keptJson(standing),
    unbounded: numberJson(working.unbounded),
    points: numberJson(working.points),
    levels: criteria.rungs.slice(0, tried).map((rung) => ({
      level: rung.level.value,
      source: pointOf(rung.level.place),
      conditions: rung.when.map((condition) => {
        const { asked, found } = inList(condition, working, criteria);
        return {
          kind: condition.kind.value,
          asked: asked[locale],
          found: found[locale],
          holds: holds(condition, working),
        };
      }),
    })),
  };
}

function keptJson({ sheet, subject: { choice } }: Standing): Sheet['kept'] {
  const keeping = sheet && choice.criteria ? keepingColumns(sheet, choice.criteria) : [];
  return keeping.map(({ name, key }) => ({ column: name, source: pointOf(key.place) }));
}

function criterionJson(working: CriterionWorking, { sheet }: Standing): Criterion {
  const { criterion, points, column, mark, share, units } = working;
  const products = productsJson(working);
  const given = COLUMNS.flatMap((name) => {
    const found = sheet?.columns.get(name)?.marks.find(({ id }) => id === criterion.id.value);
    return found ? [{ column: name, mark: found.value.source, source: pointOf(found.criterion.place) }] : [];
  });
  return {
    id: criterion.id.value,
    title: criterion.title.value,
    mode: criterion.mode.value,
    max: numberJson(criterion.max.value),
    points: numberJson(points),
    column: column?.name ?? null,
    mark: mark?.value.source ?? null,
    source: mark ? pointOf(mark.criterion.place) : null,
    given,
    members: share
      ? share.who.map(({ id, level, isReached }) => ({ id, level: level ?? null, reached: isReached }))
      : null,
    ...(products && { products }),
    ...(units && { units: units.map(unitJson) }),
  };
}

function unitJson({ id, points, max, level, gives, isCounted }: UnitRead): NonNullable<Criterion['units']>[number] {
  return {
    id,
    points: points ? numberJson(points) : null,
    max: numberJson(max),
    level,
    gives: numberJson(gives),
    counted: isCounted,
  };
}

function happeningJson({ event, times, points, happening }: HappeningWorking): Sheet['penalty']['events'][number] {
  return {
    event: event.id.value,
    title: event.title.value,
    times: numberJson(times),
    points: numberJson(points),
    basis: happening.basis?.value ?? null,
    limit: event.limit?.value ?? null,
    source: pointOf(happening.event.place),
  };
}
