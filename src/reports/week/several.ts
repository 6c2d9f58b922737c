import { type Day, daysAfter, weekdayOf } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import { asSentence } from '../../base/sentence.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { WEEKDAYS } from '../weekday-words.ts';
import type { WeekDone, WeekState } from './week-done.ts';
import { WEEK_WORDS } from './week-words.ts';

/** Several weeks, a line each; what came back of them together. */
export function severalBlocks(done: WeekDone, came: readonly Block[], locale: Locale): Block[] {
  const items = [
    ...done.weeks.map((week) => weekLine(week, done, locale)),
    ...done.skipped.map((words) => asSentence(words[locale])),
  ];
  const { dry } = WEEK_WORDS[locale];
  return [{ kind: 'list', items }, ...came, ...(done.isDry ? [paragraph(dry)] : [])];
}

function weekLine({ period, file, sheets, handed }: WeekState, { isDry }: WeekDone, locale: Locale): string {
  const words = WEEK_WORDS[locale].inOneLine;
  const people = handed?.sheets.filter(({ subject, state }) => subject.kind === 'member' && state !== 'excused') ?? [];
  const complete = people.filter(({ state }) => state === 'complete').length;
  const parts = [
    file.isNew ? words.begun(isDry) : words.there,
    sheets && sheets.fresh.length > 0 ? words.sheets(sheets.fresh.length, sheets.folder, isDry) : '',
    handed ? words.complete(complete, people.length) : '',
  ];
  const title = asSentence(period.kind.words[locale].title(period)).slice(0, -1);
  return `${title}: ${parts.filter(Boolean).join(', ')}.`;
}

/** A day of the last week by its weekday, another by its date. */
export function dayInWords(day: Day | undefined, { asOf }: WeekDone, locale: Locale): string | undefined {
  const words = WEEK_WORDS[locale];
  if (day === undefined) return undefined;
  if (day === asOf) return words.today;
  return day < asOf && daysAfter(day, 6) >= asOf ? WEEKDAYS[locale][weekdayOf(day)] : words.day(day);
}
