import type { Locale } from '../../base/locale.ts';
import type { NodeOutput } from '../../declared/outputs/explain.ts';
import { COLUMNS } from '../../model/briefing.ts';
import { keepingColumns } from '../../model/sheet.ts';
import { holds, inList } from '../../scoring/conditions/index.ts';
import { unreached } from '../../scoring/level.ts';
import { takesPoints } from '../../scoring/modes/index.ts';
import type { UnitRead } from '../../scoring/modes/unit-read.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { CriterionWorking, HappeningWorking } from '../../scoring/working.ts';
import { pointOf } from '../../source/line-of.ts';
import { numberJson } from '../value-json.ts';
import { productsJson, type Worth } from './products.ts';

type Sheet = NonNullable<NodeOutput['sheet']>;
type Criterion = Sheet['groups'][number]['criteria'][number];

/** A sheet with every mark that counted, and those it replaced; on a scale that comes to none without a point (rule 66). */
export function sheetJson(standing: Standing, locale: Locale): NodeOutput['sheet'] {
  const { marked: working, subject } = standing;
  const { criteria } = subject.choice;
  if (!working || !criteria) return null;
  const worth: Worth = criteria.scale.isShown ? numberJson : () => null;
  const tried = unreached(criteria.rungs, working).length + 1;
  return {
    criteria: criteria.id.value,
    source: pointOf(criteria.id.place),
    groups: working.workedGroups.map(({ group, sum, points, criteria: all }) => ({
      id: group.id.value,
      title: group.title.value,
      max: worth(group.max.value),
      sum: worth(sum),
      points: worth(points),
      criteria: all.map((criterionWorking) => criterionJson(criterionWorking, standing, worth)),
    })),
    bonus: {
      sum: worth(working.bonusSum),
      counted: worth(working.bonus),
      events: working.bonuses.map((each) => happeningJson(each, worth)),
    },
    penalty: { sum: worth(working.penalty), events: working.penalties.map((each) => happeningJson(each, worth)) },
    kept: keptJson(standing),
    unbounded: worth(working.unbounded),
    points: worth(working.points),
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

function criterionJson(working: CriterionWorking, { sheet, points: total }: Standing, worth: Worth): Criterion {
  const { criterion, points, column, share, units } = working;
  const products = productsJson(working, worth);
  const isSaid = total !== undefined || !takesPoints(criterion); // a mark that is points itself goes as they do
  const mark = isSaid ? working.mark : undefined;
  const given = (isSaid ? COLUMNS : []).flatMap((name) => {
    const found = sheet?.columns.get(name)?.marks.find(({ id }) => id === criterion.id.value);
    return found ? [{ column: name, mark: found.value.source, source: pointOf(found.criterion.place) }] : [];
  });
  return {
    id: criterion.id.value,
    title: criterion.title.value,
    mode: criterion.mode.value,
    max: worth(criterion.max.value),
    points: worth(points),
    column: column?.name ?? null,
    mark: mark?.value.source ?? null,
    source: mark ? pointOf(mark.criterion.place) : null,
    given,
    members: share
      ? share.who.map(({ id, level, isReached }) => ({ id, level: level ?? null, reached: isReached }))
      : null,
    ...(products && { products }),
    ...(units && { units: units.map((unit) => unitJson(unit, worth)) }),
  };
}

function unitJson(
  { id, points, max, level, gives, isCounted }: UnitRead,
  worth: Worth,
): NonNullable<Criterion['units']>[number] {
  return {
    id,
    points: points ? numberJson(points) : null,
    max: points ? numberJson(max) : null,
    level,
    gives: worth(gives),
    counted: isCounted,
  };
}

function happeningJson(
  { event, times, points, happening }: HappeningWorking,
  worth: Worth,
): Sheet['penalty']['events'][number] {
  return {
    event: event.id.value,
    title: event.title.value,
    times: numberJson(times),
    points: worth(points),
    basis: happening.basis?.value ?? null,
    limit: event.limit?.value ?? null,
    source: pointOf(happening.event.place),
  };
}
