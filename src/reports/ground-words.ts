import { dateSaid, longDate } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import type { Ground } from '../model/ground.ts';
import { cited } from './cited.ts';

/** “Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022”: a law by name and day (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6), other papers by number, day, whose and on what. */
export function groundInWords({ document, name, date, about }: Ground, locale: Locale): string {
  const paper = name ?? cited(document, undefined, locale);
  if (locale === 'en') return date === undefined ? paper : `${paper} of ${dateSaid(date, locale)}`;
  return [paper, ...(date === undefined ? [] : [`ngày ${longDate(date)}`]), ...((about ?? '') ? [about] : [])].join(
    ' ',
  );
}
