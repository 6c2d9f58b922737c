import { type Day, dayFromPeople } from '../base/day.ts';
import { quoted } from '../base/quoted.ts';
import { type Call, textFlag } from './command.ts';
import { UsageError } from './usage.ts';

/** The day that `--on` names, as people type one; nothing where it was not asked for. */
export function askedDay(call: Call): Day | undefined {
  const typed = textFlag(call, 'on')?.trim();
  if (!typed) return undefined;
  const day = dayFromPeople(typed);
  if (day) return day;
  throw new UsageError(
    { vi: `không có ngày ${quoted(typed)}`, en: `there is no day ${quoted(typed)}` },
    { vi: 'gõ như --on 1/3/2026', en: 'type it as --on 2026-03-01' },
  );
}
