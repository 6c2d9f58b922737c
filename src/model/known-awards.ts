import type { Award } from './award.ts';
import { rulesOf } from './rules.ts';
import type { Workspace } from './workspace.ts';

/** Every award of every regulation that the workspace names, by id: what was won long ago was won under an older one. */
export function allAwards({ regulations }: Pick<Workspace, 'regulations'>): Map<string, Award> {
  const all = [...regulations.values()].flatMap((regulation) => rulesOf(regulation, regulations).awards);
  return new Map(all.map((award) => [award.id.value, award]));
}
