import type { Locale } from '../base/locale.ts';
import type { Source } from '../model/source.ts';
import { cited } from './cited.ts';
import { articleIn } from './regulation/source-words.ts';

/** Where something stands, as officials cite it, the smallest part first: “khoản 3 Điều 4 Quyết định số 58/QĐ-BDT ngày 30/9/2016”. */
export function placeIn(source: Source, locale: Locale, { isDated = true } = {}): string {
  const paper = cited(source.document.value, isDated ? source.date?.value : undefined, locale);
  const [, article, clause, point] =
    /^Điều (.+?)(?: khoản (\S+?))?(?: điểm (\S+))?$/u.exec(articleIn(source, 'vi')) ?? [];
  if (article === undefined) {
    const where = articleIn(source, locale);
    return where === '' ? paper : locale === 'vi' ? `${where} ${paper}` : `${where} of ${paper}`;
  }
  const parts =
    locale === 'vi'
      ? [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`, paper]
      : [point && `point ${point}`, clause && `clause ${clause}`, `Article ${article} of ${paper}`];
  return parts.filter((part) => part !== undefined).join(locale === 'vi' ? ' ' : ', ');
}
