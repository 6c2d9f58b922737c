/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): boolean {
  return WRITTEN.test(text) && dayOf(numberOf(text)) === text;
}

/** Days since 1/1/1970. */
export function numberOf(day: Day): number {
  const [, year = '', month = '', date = ''] = WRITTEN.exec(day) ?? [];
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Math.round(time.getTime() / MILLISECONDS);
}

/** The day that many days after 1/1/1970. */
export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

export function daysAfter(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
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

/** 07/11, for spans in tables and headings. */
export function shortDate(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`;
}
