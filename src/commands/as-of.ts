import { type Day, dayFromPeople } from '../base/day.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { type Call, textFlag } from './command.ts';
import { UsageError } from './usage.ts';

/** What a command takes that tells how things stand on a day. */
export const AS_OF = { asOf: '--as-of <date>' } as const;

export const AS_OF_WORDS: Words<Record<keyof typeof AS_OF, string>> = {
  vi: { asOf: 'tính đến hết ngày này, ví dụ 30/6/2017 (không ghi: hôm nay)' },
  en: { asOf: 'as of the end of this day, e.g. 2017-06-30 (left out: today)' },
};

/** The day of `--as-of`, or today. */
export function asOfAsked(call: Call): Day {
  const typed = textFlag(call, 'asOf');
  if (typed === undefined) return call.today();
  const day = dayFromPeople(typed.trim());
  if (day !== undefined) return day;
  throw new UsageError(
    { vi: `không có ngày ${quoted(typed)}`, en: `there is no day ${quoted(typed)}` },
    { vi: 'gõ như --as-of 30/6/2017', en: 'type it as --as-of 2017-06-30' },
  );
}
