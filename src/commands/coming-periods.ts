import type { Bases } from '../calendar/bases.ts';
import { neighbour, type Period } from '../calendar/period.ts';
import { comingPeriod } from './coming-period.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** More than two years of weeks are a slip of the hand. */
const MOST = 120;

/**
 * The base periods that somebody names where sheets are to be filled in, oldest first: `45`, `28 29`, `28..40`. Words of one
 * period belong together (`tuan 45`), so several are looked for only where all of it names none.
 */
export function comingPeriods(
  call: Call,
  text: string,
  available: Iterable<string>,
  bases: Bases,
  command: string,
): readonly Period[] {
  const ids = [...available];
  const understood = (said: string) => comingPeriod(call, said, ids, bases, command);
  const whole = text.trim();
  if (whole === '') return [];
  const parts = whole.split(/[\s,;]+/).filter(Boolean);
  if (parts.length === 1 && !RANGE.test(whole)) return [understood(whole)].flatMap((period) => period ?? []);
  if (parts.length > 1 && !parts.every(isAlone)) return [understood(whole)].flatMap((period) => period ?? []);
  const found = parts.flatMap((part) => rangeOf(part, understood));
  const inOrder = [...new Map(found.map((period) => [period.id, period])).values()];
  return inOrder.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** `28..40`, `28-40`, `2016-W50..2017-W03`. */
const RANGE = /^(.+?)\s*(?:\.{2,3}|…)\s*(.+)$|^(\d{1,2})[-–](\d{1,2})$/;

/** Whether a word is a period by itself: it holds a number. */
function isAlone(word: string): boolean {
  return /\d/.test(word) && !/^\d{4}$/.test(word);
}

function rangeOf(text: string, understood: (text: string) => Period | undefined): Period[] {
  const [, from = '', to = '', first = from, last = to] = RANGE.exec(text) ?? [];
  if (first === '') return [understood(text)].flatMap((period) => period ?? []);
  const [begin, end] = [understood(first), understood(last)];
  if (!begin || !end) return [];
  if (begin.kind !== end.kind || begin.from > end.from) throw reversed(text);
  const found = [begin];
  for (let period = begin; period.from < end.from; found.push(period)) {
    period = neighbour(period, 1);
    if (found.length >= MOST) throw tooMany(text);
  }
  return found;
}

function reversed(text: string): UsageError {
  return new UsageError(
    {
      vi: `“${text}” không phải từ kỳ trước đến kỳ sau`,
      en: `“${text}” does not go from an earlier to a later period`,
    },
    { vi: 'ghi kỳ đầu trước, kỳ cuối sau, ví dụ 28..40', en: 'the first, then the last, e.g. 28..40' },
  );
}

function tooMany(text: string): UsageError {
  return new UsageError(
    {
      vi: `“${text}” dài quá ${MOST} kỳ, chắc là gõ nhầm`,
      en: `“${text}” is more than ${MOST} periods, probably a slip`,
    },
    { vi: 'ghi từng đoạn ngắn hơn, ví dụ 28..40', en: 'type shorter stretches, e.g. 28..40' },
  );
}
