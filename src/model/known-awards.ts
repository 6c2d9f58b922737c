import type { Day } from '../base/day.ts';
import type { Award } from './award.ts';
import { regulationOn } from './regulation-choice.ts';
import { rulesOf } from './rules.ts';
import type { Law, Workspace } from './workspace.ts';

/** Every award of every regulation that the workspace names, by id: what was won long ago was won under an older one. */
export function allAwards({ regulations }: Pick<Workspace, 'regulations'>): Map<string, Award> {
  const known = new Map<string, Award>();
  // The agency's own come first, and what one of them says anew is not what it extends says of it.
  for (const regulation of regulations.values())
    for (const award of rulesOf(regulation, regulations).awards)
      if (!known.has(award.id.value)) known.set(award.id.value, award);
  return known;
}

/** An award as the regulation of the day it was decided on has it; where that has none, as another does. */
export function awardOn(id: string, day: Day | undefined, law: Law): Award | undefined {
  const regulation = day === undefined ? undefined : regulationOn(day, law);
  const then = regulation && rulesOf(regulation, law.regulations).awards.find((award) => award.id.value === id);
  return then ?? allAwards(law).get(id);
}
