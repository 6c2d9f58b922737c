import type { Day } from '../base/day.ts';
import type { Change } from '../editing/change.ts';
import { type All, lawOn } from '../model/law-in-force.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Workspace } from '../model/workspace.ts';
import { begunOn } from './wants/unopened.ts';

/** A regulation that extends what holds on a day, in the place of laws that had ended. */
export function extendingOn(day: Day, regulation: Regulation, all: All): Regulation {
  const inForce = regulation.extends.map((extend) => {
    const law = all.get(extend.value);
    return law ? { ...extend, value: lawOn(day, law, all).id.value } : extend;
  });
  return { ...regulation, extends: inForce };
}

/** What emul.yaml says once a regulation holds from a day, and which hold again later. */
export interface Use {
  readonly change: Change;
  readonly later: readonly { readonly use: string; readonly from: Day }[];
}

/** It holds for all periods where nothing was scored before, else beside those that held; those of later days come after it. */
export function useOf(workspace: Workspace, id: string, date: Day): Use {
  const { regulations, node } = workspace.settings;
  const begun = begunOn(workspace);
  const isFirst = begun === undefined || date <= begun;
  const before = isFirst ? [] : regulations.filter(({ from }) => !from || from.value < date);
  const isLater = (choice: InUse) => beginningOf(choice, workspace) > date;
  const later = regulations
    .filter(isLater)
    .map((regulation) => ({ use: regulation.use.value, from: beginningOf(regulation, workspace) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const own = { use: id, ...(before.length > 0 && { from: date }) };
  const at = ['regulation'];
  const areKept = regulations.every((regulation) => before.includes(regulation) !== isLater(regulation));
  if (node.get('regulation')?.isList && areKept && before.length > 0) {
    return { later, change: { do: 'add', at, value: own } };
  }
  const said = before.map(({ use, from }) => ({ use: use.value, ...(from && { from: from.value }) }));
  const all = [...said, own, ...later];
  return { later, change: { do: 'set', at, value: all.length === 1 ? id : all, after: ['locale', 'agency'] } };
}

type InUse = Workspace['settings']['regulations'][number];

/** From when on it holds: as the list says, or where it says no day, as the paper itself does. */
function beginningOf({ use, from }: InUse, { regulations }: Workspace): Day {
  const { effective, source } = regulations.get(use.value) ?? {};
  return from?.value ?? effective?.from?.value ?? source?.date?.value ?? '';
}
