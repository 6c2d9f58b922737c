import type { Day } from '../base/day.ts';
import type { Regulation } from './regulation.ts';
import { covers } from './span.ts';

/** Regulations by id. */
export type All = ReadonlyMap<string, Regulation>;

/** The law that holds on a day in the place of one that had ended before: the shipped one of the same kind, with levels or awards alone. */
export function lawOn(day: Day, law: Regulation, all: All): Regulation {
  if (!law.isShipped || !isOverOn(day, law)) return law;
  const hasLevels = (regulation: Regulation) => regulation.levels.length > 0;
  const isSuch = (regulation: Regulation) =>
    regulation.isShipped &&
    regulation.source?.force === 'law' &&
    hasLevels(regulation) === hasLevels(law) &&
    covers(regulation.effective, day);
  const [only, ...others] = [...all.values()].filter(isSuch);
  return only && others.length === 0 ? only : law;
}

/** Whether a regulation has ended before a day. */
function isOverOn(day: Day, { effective }: Regulation): boolean {
  return effective.to !== undefined && effective.to.value < day;
}
