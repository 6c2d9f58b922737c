import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { week } from '../calendar/week.ts';
import { askedLongerPeriod } from './asked-longer-period.ts';
import type { Call } from './command.ts';

/** A period that is asked for by its id or as people type it, where no scores are read. */
export function periodAsked(call: Call, text: string, command: string, campaigns: readonly Period[] = []): Period {
  const bases = { newest: week, on: () => week, of: () => week };
  return periodOf(text.trim()) ?? askedLongerPeriod(call, text, { command, available: [], bases, campaigns });
}
