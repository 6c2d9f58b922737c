import type { Day } from '../base/day.ts';
import type { Change } from '../editing/change.ts';
import type { Regulation } from '../model/regulation.ts';
import { covers } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import { begunOn } from './wants/unopened.ts';

type All = ReadonlyMap<string, Regulation>;

/** The law that holds on a day in the place of one that had ended before: the shipped one of the same kind, with levels or awards alone. */
export function lawOn(day: Day, law: Regulation, all: All): Regulation {
  if (!law.isShipped || !isOverOn(day, law)) return law;
  const hasLevels = (one: Regulation) => one.levels.length > 0;
  const isSuch = (one: Regulation) =>
    one.isShipped && one.source?.force === 'law' && hasLevels(one) === hasLevels(law) && covers(one.effective, day);
  const [only, ...others] = [...all.values()].filter(isSuch);
  return only && others.length === 0 ? only : law;
}

/** Whether a regulation has ended before a day. */
function isOverOn(day: Day, { effective }: Regulation): boolean {
  return effective.to !== undefined && effective.to.value < day;
}

/** A regulation that extends what holds on a day, in the place of laws that had ended. */
export function extendingOn(day: Day, regulation: Regulation, all: All): Regulation {
  const inForce = regulation.extends.map((one) => {
    const law = all.get(one.value);
    return law ? { ...one, value: lawOn(day, law, all).id.value } : one;
  });
  return { ...regulation, extends: inForce };
}

/** What emul.yaml says once a regulation holds from a day: for all periods where nothing was scored before, else beside those that held. */
export function useChange(workspace: Workspace, id: string, date: Day): Change {
  const { regulations, node } = workspace.settings;
  const begun = begunOn(workspace);
  const holds = (day: Day | undefined) => day === undefined || day < date;
  const before = begun === undefined || date <= begun ? [] : regulations.filter(({ from }) => holds(from?.value));
  const after = regulations.filter(({ from }) => from !== undefined && from.value > date);
  const own = { use: id, ...(before.length > 0 && { from: date }) };
  const at = ['regulation'];
  if (node.get('regulation')?.isList && before.length + after.length === regulations.length && before.length > 0) {
    return { do: 'add', at, value: own };
  }
  const said = ({ use, from }: (typeof regulations)[number]) => ({ use: use.value, ...(from && { from: from.value }) });
  const all = [...before.map(said), own, ...after.map(said)];
  return { do: 'set', at, value: all.length === 1 ? id : all, after: ['locale', 'agency'] };
}
