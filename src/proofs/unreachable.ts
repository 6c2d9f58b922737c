import type { Words } from '../base/locale.ts';
import { isOnPoints, type Rung } from '../model/condition.ts';
import { isWithin } from '../scoring/bounds.ts';
import { askedBy, impossible } from '../scoring/conditions/index.ts';
import { firstThatHolds } from '../scoring/level.ts';
import { lineAt } from '../source/line-of.ts';
import { contradiction } from './contradictions.ts';
import { cellsOf, type PointScale, scaleOf } from './point-scale.ts';
import { isGiven, outcomesAt, type ScaleProof } from './scale-proof.ts';

/** A level that its conditions never give, and why. */
export interface Unreached {
  readonly rung: Rung;
  readonly why: Words;
  /** An event that limits to it all the same. */
  readonly limiting: string | undefined;
}

/** Every level of a scale that its conditions never give; of one that only a sample did not show, there is nothing to say. */
export function* unreachedIn(proof: ScaleProof): Generator<Unreached> {
  const { outcomes, criteria } = proof;
  const scale = scaleOf(criteria);
  for (const [i, rung] of outcomes.length > 0 ? criteria.rungs.entries() : []) {
    if (isGiven(rung, proof)) continue;
    const why = whyIn(rung, scale, criteria.rungs.slice(0, i), proof);
    const [limited] = outcomesAt(rung.level.value, proof);
    const [event] =
      limited?.totalsOfOne.limiting().filter((counted) => counted.event.limit?.value === rung.level.value) ?? [];
    if (why) yield { rung, why, limiting: event?.event.id.value };
  }
}

/** Whether a level without conditions stands above, so that nothing is left for this one. */
export function isBelowAll({ rung }: Unreached, { criteria: { rungs } }: ScaleProof): boolean {
  return rungs.slice(0, rungs.indexOf(rung)).some(({ when }) => when.length === 0);
}

/** Why nobody gets a level: each looks for one reason, and is silent where that is not it. */
function whyIn(rung: Rung, scale: PointScale, above: readonly Rung[], proof: ScaleProof): Words | undefined {
  return (
    contradiction(rung) ??
    rung.when.map((condition) => impossible(condition, proof.criteria)).find((words) => words) ??
    outOfPoints(rung, scale) ??
    inTheShade(rung, above, scale) ??
    (proof.every && shutOut(rung, proof))
  );
}

/** No total lies within its bounds. */
export function outOfPoints(rung: Rung, scale: PointScale): Words | undefined {
  const { reach } = scale;
  const isPossible = cellsOf(scale).some((cell) => isAmong(cell.sample, rung) && reach.isReached(cell));
  if (isPossible) return undefined;
  const { low, high, step } = reach.ends();
  const [from, to] = [low.toString(), high?.toString() ?? '…'];
  return {
    vi: `điểm chỉ có thể từ ${from} đến ${to}${step ? `, từng ${step} một` : ''}`,
    en: `totals run from ${from} to ${to}${step ? ` in steps of ${step}` : ''}`,
  };
}

/** Whoever has the points has a level above already. */
export function inTheShade(rung: Rung, above: readonly Rung[], scale: PointScale): Words | undefined {
  const certain = above.filter(({ when }) => when.every(isOnPoints));
  if (certain.length === 0) return undefined;
  const own = cellsOf(scale).filter((cell) => isAmong(cell.sample, rung) && scale.reach.isReached(cell));
  const isFree = own.some(({ sample }) => !certain.some((rung) => isAmong(sample, rung)));
  const isShading = (rung: Rung) => own.some(({ sample }) => isAmong(sample, rung));
  const shade = certain.find((rung) => own.every(({ sample }) => isAmong(sample, rung))) ?? certain.find(isShading);
  if (isFree || !shade) return undefined;
  const [level, line] = [shade.level.value, lineAt(shade.level.place)];
  return {
    vi: `ai đủ điểm thì đã được mức “${level}” (dòng ${line}) ở trên`,
    en: `whoever has the points has “${level}” (line ${line}) above it already`,
  };
}

/** Its conditions never hold together, or only where a level above holds as well or an event limits to a worse one. */
function shutOut(rung: Rung, { criteria, outcomes, ladder }: ScaleProof): Words {
  const all = outcomes.map(({ totalsOfOne }) => totalsOfOne);
  const having = all.filter((levellable) => firstThatHolds([rung], levellable));
  const above = having
    .map((levellable) => firstThatHolds(criteria.rungs, levellable))
    .find((otherRung) => otherRung !== rung);
  if (having.length > 0 && above) {
    const [level, line] = [above.level.value, lineAt(above.level.place)];
    return {
      vi: `phiếu nào đủ điều kiện thì đã được mức “${level}” (dòng ${line}) ở trên, hoặc điểm không thuộc riêng mức này`,
      en: `whoever keeps its conditions has “${level}” (line ${line}) above it already, or points that are not its own`,
    };
  }
  if (having.length > 0) {
    const limits = having.flatMap((levellable) => levellable.limiting()).map(({ event }) => event.id.value);
    return limits.length > 0
      ? { vi: `việc “${limits[0]}” luôn kéo xuống mức dưới`, en: `“${limits[0]}” always limits to a worse level` }
      : { vi: 'điểm của mức này thuộc cả mức khác', en: 'its points are another level’s as well' };
  }
  const without = rung.when.filter((condition) => !isOnPoints(condition));
  const blocking = without.find((condition) =>
    all.some((totals) => firstThatHolds([{ ...rung, when: rung.when.filter((other) => other !== condition) }], totals)),
  );
  const asked = (blocking ? [blocking] : without).map((condition) => askedBy(condition, ladder.criteria));
  return {
    vi: `không phiếu nào có số điểm ấy mà lại đạt điều kiện “${asked.map(({ vi }) => vi).join('; ')}”`,
    en: `no sheet with such points keeps “${asked.map(({ en }) => en).join('; ')}”`,
  };
}

function isAmong(points: Parameters<typeof isWithin>[0], { when }: Rung): boolean {
  return when.every((condition) => !isOnPoints(condition) || isWithin(points, condition));
}
