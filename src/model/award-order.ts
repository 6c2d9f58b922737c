import type { Located } from '../source/located.ts';
import type { Award } from './award.ts';

/** The awards that must be worked out before one, where it names them. */
type Awaited = (award: Award) => readonly Located<string>[];

/** The awards in the order of work: each after those it looks at, otherwise as the regulation lists them. Those in a circle are left out. */
export function inOrderOfWork(awards: readonly Award[], awaited: Awaited): Award[] {
  const byId = new Map(awards.map((award) => [award.id.value, award]));
  const done: Award[] = [];
  const open = new Set<Award>();
  const isDone = (award: Award): boolean => {
    if (done.includes(award)) return true;
    if (open.has(award)) return false;
    open.add(award);
    const needed = known(awaited(award), byId);
    const isReady = needed.every(isDone);
    open.delete(award);
    if (isReady) done.push(award);
    return isReady;
  };
  for (const award of awards) isDone(award);
  return done;
}

/** The way from an award back to itself by what each looks at, itself at both ends; nothing where there is none. */
export function circleOf(award: Award, awards: readonly Award[], awaited: Awaited): readonly Award[] | undefined {
  const byId = new Map(awards.map((award) => [award.id.value, award]));
  const seen = new Set<Award>();
  const back = (each: Award): Award[] | undefined => {
    for (const next of known(awaited(each), byId)) {
      if (next === award) return [each, award];
      if (seen.has(next)) continue;
      seen.add(next);
      const rest = back(next);
      if (rest) return [each, ...rest];
    }
    return undefined;
  };
  return back(award);
}

function known(ids: readonly Located<string>[], byId: ReadonlyMap<string, Award>): Award[] {
  return ids.flatMap(({ value }) => byId.get(value) ?? []);
}
