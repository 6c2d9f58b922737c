import type { Located } from '../source/located.ts';
import { type Award, type AwardCondition, allConditions } from './award.ts';

/** Where an award looks at another one: in a condition, or as the base of its quota. What was held in earlier years waits for nothing (rule 47). */
export function awardsNamed(award: Award): Located<string>[] {
  const isOfEarlier = (one: AwardCondition) => one.kind.value === 'held' && one.words.get('through') !== 'this';
  return allConditions(award.when).flatMap((one) => (isOfEarlier(one) ? [] : (one.award ?? [])));
}

/** The awards in the order of work: each after those it looks at, otherwise as the regulation lists them. Those in a circle are left out. */
export function inOrderOfWork(awards: readonly Award[]): Award[] {
  const byId = new Map(awards.map((one) => [one.id.value, one]));
  const done: Award[] = [];
  const open = new Set<Award>();
  const isDone = (award: Award): boolean => {
    if (done.includes(award)) return true;
    if (open.has(award)) return false;
    open.add(award);
    const needed = basesOf(award, byId);
    const isReady = needed.every(isDone);
    open.delete(award);
    if (isReady) done.push(award);
    return isReady;
  };
  for (const award of awards) isDone(award);
  return done;
}

/** The way from an award back to itself by what each looks at, itself at both ends; nothing where there is none. */
export function circleOf(award: Award, awards: readonly Award[]): readonly Award[] | undefined {
  const byId = new Map(awards.map((one) => [one.id.value, one]));
  const seen = new Set<Award>();
  const back = (one: Award): Award[] | undefined => {
    for (const next of basesOf(one, byId)) {
      if (next === award) return [one, award];
      if (seen.has(next)) continue;
      seen.add(next);
      const rest = back(next);
      if (rest) return [one, ...rest];
    }
    return undefined;
  };
  return back(award);
}

function basesOf(award: Award, byId: ReadonlyMap<string, Award>): Award[] {
  const ids = [...awardsNamed(award), ...(award.quota ? [award.quota.of] : [])];
  return ids.flatMap(({ value }) => byId.get(value) ?? []);
}
