import type { Locale } from './locale.ts';
import { MONTHS } from './months.ts';

/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;
/** Days from 1 March of year 0 to 1/1/1970, and days of 400 years: the calendar repeats after them. */
const EPOCH = 719_468;
const ERA = 146_097;

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!WRITTEN.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8));
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(Number(text.slice(0, 4)), month);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Days since 1/1/1970. Counted without JavaScript's Date, whose first use alone costs a command milliseconds. */
export function numberOf(day: Day): number {
  const month = Number(day.slice(5, 7));
  // Years begin in March here, so that the leap day is the last of its year.
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - EPOCH;
}

/** The day that many days after 1/1/1970. */
export function dayOf(number: number): Day {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

function written(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function daysAfter(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** Later than any day emul knows. */
export const LAST_DAY: Day = '9999-12-31';

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return b < a ? b : a;
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a < b ? b : a;
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: Day): number {
  return (((numberOf(day) + 3) % 7) + 7) % 7;
}

/** The day that text of people names: `7/10/2016`, `07-10-2016`, `2016-10-07`; nothing where it names none. */
export function dayFromPeople(text: string): Day | undefined {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const day = year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  return isDay(day) ? day : undefined;
}

/** 19/9/2016, as Vietnamese papers write a date: a leading zero for days below 10 and for months 1 and 2 only. */
export function dateInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** A date inside a sentence: 7/10/2016, in English “7 October 2016”, which nobody takes for 10 July. */
export function dateSaid(day: Day, locale: Locale): string {
  if (locale === 'vi') return dateInWords(day);
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** “15 tháng 6 năm 2022”, with the zeros of dateInWords: as a law is cited. */
export function longDate(day: Day): string {
  const [date, month, year] = dateInWords(day).split('/');
  return `${date} tháng ${month} năm ${year}`;
}

/** 07/11, for spans in tables and headings. */
export function shortDate(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`;
}

/** Whether a day is one of those from a first to a last. */
export function isWithin(day: Day, { from, to }: { readonly from: Day; readonly to: Day }): boolean {
  return from <= day && day <= to;
}
