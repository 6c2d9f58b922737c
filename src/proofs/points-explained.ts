import { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import type { ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Standing } from '../scoring/standing.ts';
import type { Working } from '../scoring/working.ts';
import { stepsOf } from './steps.ts';

/** A step of the working, and the total as it would be without it. */
interface Without {
  readonly total: Exact;
  readonly step: Words;
}

/** The first step without which the total would be the one written; where there is none, every step. */
export function pointsExplained(
  isWritten: (total: Exact) => boolean,
  working: Working,
  columns: Standing['columns'],
  criteria: Criteria,
): Words {
  const all = stepsOf(working);
  const found = [...columnsOf(working, columns, criteria), ...cutsOf(working)].find(({ total }) => isWritten(total));
  return found ? { vi: `${found.step.vi} (${all.vi})`, en: `${found.step.en} (${all.en})` } : all;
}

const COLUMN: Readonly<Record<ColumnName, Words>> = {
  self: { vi: 'cột tự chấm', en: 'the self column' },
  head: { vi: 'cột trưởng phòng', en: 'the head’s column' },
  council: { vi: 'cột lãnh đạo', en: 'the council’s column' },
};

/** The total had the sheet stopped at an earlier column. */
function* columnsOf(working: Working, columns: Standing['columns'], { scale, bonus }: Criteria): Generator<Without> {
  for (const [name, { points }] of [...columns].slice(0, -1)) {
    if (!points) continue;
    const sum = points.plus(working.bonus).minus(working.penalty);
    const capped = bonus?.isAbove ? sum : Exact.min(scale.max.value, sum);
    const { vi, en } = COLUMN[name];
    const step = {
      vi: `số ấy là của ${vi}, các cột sau đã sửa điểm`,
      en: `that is by ${en}, and later columns changed it`,
    };
    yield { total: Exact.max(scale.min, capped), step };
  }
}

/** The total without its bonus, without its penalty, and without each cap. */
function* cutsOf(working: Working): Generator<Without> {
  const { bonus, bonusSum, penalty, unbounded, workedGroups } = working;
  const minus = { vi: `số ấy chưa trừ ${penalty} điểm phạt`, en: `that is before a penalty of ${penalty}` };
  if (!penalty.isZero) yield { total: unbounded.plus(penalty), step: minus };
  const plus = { vi: `số ấy chưa có ${bonus} điểm cộng`, en: `that is before a bonus of ${bonus}` };
  if (!bonus.isZero) yield { total: unbounded.minus(bonus), step: plus };
  const most = { vi: `điểm cộng chỉ được tính đến ${bonus}`, en: `the bonus counts ${bonus} at most` };
  if (!bonusSum.equals(bonus)) yield { total: unbounded.minus(bonus).plus(bonusSum), step: most };
  for (const { group, sum, points } of workedGroups) {
    const [id, max] = [group.id.value, points.toString()];
    const cut = { vi: `nhóm ${id} chỉ được tính đến ${max}`, en: `group ${id} counts ${max} at most` };
    if (!sum.equals(points)) yield { total: unbounded.minus(points).plus(sum), step: cut };
  }
  const held = { vi: `tổng chỉ được tính đến ${working.points}`, en: `the total is held at ${working.points}` };
  if (!unbounded.equals(working.points)) yield { total: unbounded, step: held };
}
