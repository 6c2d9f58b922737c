import type { Period } from '../../../calendar/period.ts';
import type { Standing } from '../../../scoring/standing.ts';
import type { NoticeTerms } from './notice-terms.ts';

/**
 * What is said of each sheet, the same words once, with when: “báo cáo chậm 01 lần, trừ 2,0, tuần 3; …”. `each` stands
 * between where several sheets are meant: what is counted in the words is of each of them.
 */
export function told(
  of: (standing: Standing, terms: NoticeTerms) => readonly string[],
  terms: NoticeTerms,
  each: (period: Period) => string = () => '',
): string {
  const found = new Map<string, Period[]>();
  for (const { period, standing } of terms.sheets)
    for (const text of of(standing, terms)) found.set(text, [...(found.get(text) ?? []), period]);
  const when = (periods: readonly Period[]) => (terms.isBase ? '' : `, ${terms.together(periods)}`);
  const perSheet = ([first, ...more]: readonly Period[]) => (first && more.length > 0 ? each(first) : '');
  return [...found].map(([text, periods]) => `${text}${perSheet(periods)}${when(periods)}`).join('; ');
}
