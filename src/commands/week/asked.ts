import { openedPeriods } from '../../answers/entry/opened.ts';
import { daysAfter } from '../../base/day.ts';
import type { Bases } from '../../calendar/bases.ts';
import type { Period } from '../../calendar/period.ts';
import { isThere } from '../../source/folder.ts';
import { contextOf } from '../asked-period.ts';
import { comingPeriods } from '../coming-periods.ts';
import type { Call } from '../command.ts';
import { typedPath } from '../typed-path.ts';

/** What a line names: weeks, and files or folders that came back, in any order. */
export interface Asked {
  readonly weeks: string;
  readonly paths: readonly string[];
}

/** Words that are files or folders, or can be nothing else, and the others, which name weeks. */
export function askedOf(call: Call): Asked {
  const paths = call.values.filter((value) => isPath(value, call));
  return { paths, weeks: call.values.filter((value) => !paths.includes(value)).join(' ') };
}

/** A number is a week, whatever a folder is called. */
const WEEK = /^(?:[\d.…–-]+|(?:\d{1,2}\/){1,2}\d{4}|\d{4}-[\dwWqQhH]+)$/;
const FILE = /[*?\\/]|\.(?:xls\w?|ods|et|csv|tsv)$/i;

function isPath(value: string, call: Call): boolean {
  return !WEEK.test(value) && (FILE.test(value) || isThere(typedPath(value, call)));
}

export type Meant = Awaited<ReturnType<typeof openedPeriods>>;

/**
 * The weeks that a line means, each as its file begins. None named: the one of today; what is scored by months or quarters is
 * scored when they are over, so in the first half of a month the one before is meant. One that is not scored: the newest with a file.
 */
export async function weeksMeant(call: Call, root: string, weeks: string): Promise<Meant> {
  let newest: Period | undefined;
  const opened = (choose: (available: Iterable<string>, bases: Bases) => readonly Period[]) =>
    openedPeriods(root, call.host.home, { choose, unit: () => undefined });
  const meant = await opened((available, bases) => {
    const ids = [...available];
    [newest] = contextOf(call, ids, bases, 'emul week').newest;
    return weeks === '' ? [currentOf(call, bases)] : comingPeriods(call, weeks, ids, bases, 'emul week');
  });
  const isScored = meant.answer?.every((opening) => !('why' in opening)) ?? true;
  if (weeks !== '' || isScored || !newest) return meant;
  const last = newest;
  return opened(() => [last]);
}

function currentOf(call: Call, bases: Bases): Period {
  const today = call.today();
  const kind = bases.on(today);
  if (kind.isBriefed) return kind.holding(today);
  return kind.holding(daysAfter(today, -HALF_A_MONTH));
}

const HALF_A_MONTH = 15;
