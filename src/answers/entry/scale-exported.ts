import type { Names } from '../../forms/scale/names.ts';
import { namesFor } from '../../forms/scale/scale-names.ts';
import type { Criteria } from '../../model/criteria.ts';
import { levelsOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';

/** A scale as a table to be filled in; without one a blank table. */
export interface ScaleExported {
  readonly criteria: Criteria | undefined;
  readonly names: Names;
}

/** How much is in it, for who is told that it was made. */
export function sizeOf(criteria: Criteria): {
  readonly title: string;
  readonly groups: number;
  readonly criteria: number;
} {
  const count = criteria.groups.reduce((sum, group) => sum + group.criteria.length, 0);
  return { title: criteria.title.value, groups: criteria.groups.length, criteria: count };
}

export function exportedScale(criteria: Criteria | undefined, workspace: Workspace): ScaleExported {
  return { criteria, names: scaleNames(criteria, workspace) };
}

/** What cells of a scale's table may name: levels of the rules in force when it begins to hold. */
export function scaleNames(criteria: Criteria | undefined, workspace: Workspace): Names {
  const day = criteria?.effective.from?.value ?? workspace.settings.regulations.at(-1)?.from?.value ?? LAST;
  return namesFor(criteria, levelsOn(day, workspace), workspace.organization);
}

/** After every first day: of a blank table nobody knows yet from when it holds. */
const LAST = '9999-12-31';
