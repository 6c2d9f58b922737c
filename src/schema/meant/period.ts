import { week } from '../../calendar/week.ts';
import { dayMeant } from './day.ts';

/** The base period that another spelling means: the week of a day, `2016-w40`, `W40/2016`, `tuần 40 năm 2016`, `2016-Ư40`. */
export function periodMeant(text: string): string | undefined {
  const day = dayMeant(text);
  if (day) return week.holding(day).id;
  const plain = text.trim().replace(/^["'“”]|["'“”]$/g, '');
  for (const [spelling, idOf] of SPELLINGS) {
    const found = spelling.exec(plain);
    if (found) return idOf(found[1] ?? '', found[2] ?? '');
  }
  return undefined;
}

const SPELLINGS: readonly (readonly [RegExp, (first: string, second: string) => string | undefined])[] = [
  [/^(\d{4})[-_ /.]?(?:W|Ư|T|tuần|tuan)[-_ ]?(\d{1,2})$/i, weekId],
  [/^(?:W|Ư|T|tuần|tuan)?[-_ ]?(\d{1,2})[-_ /.](?:năm )?(\d{4})$/i, (number, year) => weekId(year, number)],
  [/^(\d{4})[-_ /.]?(?:Q|quý|quy)[-_ ]?([1-4])$/i, (year, number) => `${year}-Q${number}`],
  [/^(?:quý|quy)[-_ ]?([1-4])[-_ /.](?:năm )?(\d{4})$/i, (number, year) => `${year}-Q${number}`],
  [/^tháng (\d{1,2})[-_ /.](?:năm )?(\d{4})$/i, (number, year) => `${year}-${number.padStart(2, '0')}`],
  [/^(\d{4})[-_ /.]H([12])$/i, (year, number) => `${year}-H${number}`],
];

function weekId(year: string, number: string): string | undefined {
  return week.parse(`${year}-W${number.padStart(2, '0')}`)?.id;
}
