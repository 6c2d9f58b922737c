import { periodOf } from '../calendar/index.ts';
import { neighbour, type Period } from '../calendar/period.ts';
import { week } from '../calendar/week.ts';
import { askedLongerPeriod } from './asked-longer-period.ts';
import type { Call } from './command.ts';

/** A period that is asked for by its id or as people type it, where no scores are read: without a year, the last that has begun. */
export function periodAsked(call: Call, text: string, command: string, campaigns: readonly Period[] = []): Period {
  const bases = { newest: week, on: () => week, of: () => week };
  return (
    periodOf(text.trim()) ?? askedLongerPeriod(call, text, { command, available: weeksTo(call), bases, campaigns })
  );
}

/** The weeks of a year, up to today's. */
function weeksTo(call: Call): string[] {
  const weeks = [week.holding(call.today())];
  while (weeks.length < MOST) weeks.push(neighbour(weeks.at(-1) as Period, -1));
  return weeks.map(({ id }) => id);
}

const MOST = 53;
