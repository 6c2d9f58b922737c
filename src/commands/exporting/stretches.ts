import { basesIn } from '../../answers/bases.ts';
import type { ExportQuestion } from '../../answers/exported/exported.ts';
import type { Stretch } from '../../answers/exported/wanted.ts';
import { quoted } from '../../base/quoted.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { typedPeriod } from '../../calendar/typed.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { contextOf } from '../asked-period.ts';
import type { Call } from '../command.ts';
import { UsageError } from '../usage.ts';

type Workspace = Parameters<ExportQuestion['within']>[1];

/** What the line asks for: `2016-10`, `tháng 10 tháng 11`, `2016-W40..2016-W45`; nothing where no period is typed. */
export function stretchesAsked(call: Call, known: readonly string[], workspace: Workspace): Stretch[] | undefined {
  const words = call.values.flatMap((value) => value.split(/\s+/)).filter(Boolean);
  if (words.length === 0) return undefined;
  const asking = { available: known, bases: basesIn(workspace), campaigns: [], command: 'emul export' };
  const context = contextOf(call, known, asking.bases, asking.command);
  const typed = (text: string) => typedPeriod(text, context).period;
  return rangesIn(words, typed, (text) => askedLongerPeriod(call, text, asking)).map((range) =>
    stretchOf(range, known, workspace),
  );
}

interface Range {
  readonly text: string;
  readonly first: Period;
  readonly last: Period;
}

/**
 * A period may be typed in several words: as many as make it one, but `2016-H2` is whole, and the 2017 behind it another. `refused`
 * says why what is left over is none.
 */
function rangesIn(
  words: readonly string[],
  typed: (text: string) => Period | undefined,
  refused: (text: string) => Period,
): Range[] {
  const found: Range[] = [];
  for (let at = 0, end = lastOf(words, at); at < words.length; end = lastOf(words, at)) {
    let range: Range | undefined;
    while (!range && end > at) {
      range = rangeOf(words.slice(at, end).join(' '), typed);
      if (!range) end -= 1;
    }
    if (!range) {
      const rest = words.slice(at).join(' ');
      for (const text of rest.split('..')) refused(text);
      throw noRange(rest);
    }
    found.push(range);
    at = end;
  }
  return found;
}

/** Behind the words that the period at a place may have. */
function lastOf(words: readonly string[], at: number): number {
  const [word = '', next = ''] = words.slice(at);
  return WHOLE.test(word) && !next.startsWith('..') ? at + 1 : words.length;
}

/** A year and what of it is meant. */
const WHOLE = /(?:^|\.\.)\d{4}-[^.]+$/;

function rangeOf(text: string, typed: (text: string) => Period | undefined): Range | undefined {
  const [start = '', stop = start, more] = text.split('..');
  const [first, last] = [typed(start), typed(stop)];
  return first && last && more === undefined ? { text, first, last } : undefined;
}

function noRange(text: string): UsageError {
  return new UsageError(
    { vi: `không hiểu các kỳ ${quoted(text)}`, en: `the periods ${quoted(text)} are not understood` },
    { vi: 'gõ như emul export 2016-10..2016-12', en: 'type them as emul export 2016-10..2016-12' },
  );
}

/** The days of a range; a UsageError where nothing is known of them. */
function stretchOf({ text, first, last }: Range, known: readonly string[], { calendar }: Workspace): Stretch {
  if (first.kind !== last.kind) throw unlike(text, first, last);
  const { from } = calendar.counted(first);
  const { to } = calendar.counted(last);
  if (from > to) throw backwards(text, first, last);
  const days = known.flatMap((id) => periodOf(id) ?? []).map((base) => ({ base, day: calendar.decidingDay(base) }));
  if (days.some(({ day }) => day >= from && day <= to)) return { from, to };
  const ends = days.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(({ base }) => base.id);
  throw nothingThere(text, ends[0], ends.at(-1));
}

/** `10..11 2017` reads as a week and a month: which of both was meant nobody knows. */
function unlike(text: string, first: Period, last: Period): UsageError {
  return new UsageError(
    {
      vi: `${quoted(text)}: hai đầu không cùng loại kỳ (${first.id}, ${last.id})`,
      en: `${quoted(text)}: its ends are not of one kind (${first.id}, ${last.id})`,
    },
    { vi: 'gõ đủ cả hai, ví dụ 2016-10..2016-12', en: 'type both in full, e.g. 2016-10..2016-12' },
  );
}

function backwards(text: string, first: Period, last: Period): UsageError {
  return new UsageError(
    { vi: `${quoted(text)}: kỳ sau đứng trước kỳ trước`, en: `${quoted(text)}: the later period stands first` },
    { vi: `gõ ${last.id}..${first.id}`, en: `type ${last.id}..${first.id}` },
  );
}

function nothingThere(text: string, first = '', last = ''): UsageError {
  return new UsageError(
    {
      vi: `kỳ ${quoted(text)} chưa có tệp điểm nào`,
      en: `there is no scores file in the period ${quoted(text)}`,
    },
    first === ''
      ? undefined
      : {
          vi: `đang có ${first === last ? first : `từ ${first} đến ${last}`}; không ghi kỳ nào thì xuất mọi kỳ đã hết`,
          en: `there is ${first === last ? first : `${first} to ${last}`}; without a period all that are over are exported`,
        },
  );
}
