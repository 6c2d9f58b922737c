import type { Words } from '../base/locale.ts';
import { lineAt } from '../checks/line.ts';
import type { Condition, Rung } from '../model/condition.ts';
import { isWithin } from '../scoring/bounds.ts';
import { contradiction, moreThanThereAre } from './contradictions.ts';
import { beginningOf, cellsOf, type PointScale, pointScales } from './point-scale.ts';
import { defineProof } from './proof.ts';
import { isReached } from './reach.ts';

/** A level that nobody can ever get. */
export const levelUnreachable = defineProof<{ level: string; why: Words }>({
  id: 'level-unreachable',
  severity: 'warning',
  message: {
    vi: ({ level, why }) => `không ai đạt được mức “${level}”: ${why.vi}`,
    en: ({ level, why }) => `nobody can get “${level}”: ${why.en}`,
  },
  help: {
    vi: () => 'hãy sửa điều kiện của mức này, hoặc bỏ mức này khỏi mục levels',
    en: () => 'mend its conditions, or take it out of levels',
  },
  *inWorkspace(workspace) {
    for (const scale of pointScales(workspace)) {
      for (const [i, rung] of scale.rungs.entries()) {
        const why =
          contradiction(rung) ??
          (scale.block && moreThanThereAre(rung, scale.block)) ??
          outOfGroup(rung, scale) ??
          outOfPoints(rung, scale) ??
          inTheShade(rung, scale.rungs.slice(0, i), scale);
        if (why) yield { at: beginningOf(rung), facts: { level: rung.level.value, why } };
      }
    }
  },
});

/** A group cannot give as many points as the level asks for. */
function outOfGroup({ when }: Rung, { criteria }: PointScale): Words | undefined {
  for (const { kind, id, bounds } of when) {
    const wanted = bounds.get('atLeast')?.value;
    const group = kind.value === 'group' ? criteria?.groups.find((one) => one.id.value === id?.value) : undefined;
    if (!group || !wanted?.isMore(group.max.value)) continue;
    const [name, max] = [group.id.value, group.max.value.toString()];
    return {
      vi: `mức này đòi nhóm ${name} được ${wanted} điểm, mà nhóm ấy nhiều nhất chỉ có ${max}`,
      en: `it asks for ${wanted} points in group ${name}, which has ${max} at most`,
    };
  }
  return undefined;
}

/** No total lies within its bounds. */
function outOfPoints(rung: Rung, scale: PointScale): Words | undefined {
  const { reach } = scale;
  const isPossible = cellsOf(scale).some((cell) => isReached(cell, reach) && isAmong(cell.sample, rung));
  if (isPossible) return undefined;
  const [low, high] = [reach.low.toString(), reach.high?.toString() ?? '…'];
  return {
    vi: `điểm chỉ có thể từ ${low} đến ${high}${reach.step ? `, từng ${reach.step} một` : ''}`,
    en: `totals run from ${low} to ${high}${reach.step ? ` in steps of ${reach.step}` : ''}`,
  };
}

/** Whoever has the points has a level above already. */
function inTheShade(rung: Rung, above: readonly Rung[], scale: PointScale): Words | undefined {
  const certain = above.filter(({ when }) => when.every(isOfPoints));
  const own = cellsOf(scale).filter((cell) => isReached(cell, scale.reach) && isAmong(cell.sample, rung));
  const isFree = own.some(({ sample }) => !certain.some((one) => isAmong(sample, one)));
  const shade = certain.find((one) => own.some(({ sample }) => isAmong(sample, one)));
  if (isFree || !shade) return undefined;
  const [level, line] = [shade.level.value, lineAt(shade.level.place)];
  return {
    vi: `ai đủ điểm thì đã được mức “${level}” (dòng ${line}) ở trên`,
    en: `whoever has the points has “${level}” (line ${line}) above it already`,
  };
}

function isAmong(points: Parameters<typeof isWithin>[0], { when }: Rung): boolean {
  return when.every((condition) => !isOfPoints(condition) || isWithin(points, condition));
}

function isOfPoints({ kind }: Condition): boolean {
  return kind.value === 'points';
}
