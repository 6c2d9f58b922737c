import { type Day, dayFromPeople } from '../../base/day.ts';
import { lastDayOf } from '../../calendar/month.ts';

/** The day that another spelling means: 19/9/2016, 2016-9-19, 2016/09/19, 20160919, “ngày 19 tháng 9 năm 2016”. */
export function dayMeant(text: string): Day | undefined {
  const day = written(text);
  return day && dayFromPeople(day);
}

/** The month of a day that the calendar does not have: 2016-02 of 2016-02-30. */
export function monthWithout(text: string): string | undefined {
  const [, month = '', date = ''] = /^(\d{4}-(?:0[1-9]|1[0-2]))-(\d{2})$/.exec(written(text) ?? '') ?? [];
  return month !== '' && `${month}-${date}` > lastDayOf(month) ? month : undefined;
}

/** `YYYY-MM-DD`, whether or not there is such a day. */
function written(text: string): string | undefined {
  for (const [spelling, order] of SPELLINGS) {
    const found = spelling.exec(text.trim());
    if (!found) continue;
    const [year = '', month = '', date = ''] = order.map((group) => found[group] ?? '');
    return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  }
  return undefined;
}

const SPELLINGS: readonly (readonly [RegExp, readonly [year: number, month: number, date: number]])[] = [
  [/^["'“]?(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})["'”]?$/, [1, 2, 3]],
  [/^["'“]?(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})["'”]?$/, [3, 2, 1]],
  [/^(\d{4})(\d{2})(\d{2})$/, [1, 2, 3]],
  [/^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i, [3, 2, 1]],
];
