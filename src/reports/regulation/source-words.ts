import type { Locale, Words } from '../../base/locale.ts';
import type { Force, Sure } from '../../declared/kinds/source.ts';
import { aside, type Prose, prose } from '../../documents/prose.ts';
import type { Source } from '../../model/source.ts';
import { cited } from '../cited.ts';

/** A source in full: the paper and where in it, what it is worth, and aside how sure it is. */
export function sourceInWords(source: Source, locale: Locale): Prose {
  const { document, date, force, sure, via } = source;
  const article = articleIn(source, locale);
  const paper = `${cited(document.value, date?.value, locale)}${article && `, ${article}`}`;
  const worth = force === undefined ? undefined : FORCES[force]?.[locale];
  // Nobody reads a proposal anywhere: it is made.
  const read = sure === undefined || (force === 'proposal' && sure === 'read') ? undefined : SURE[sure]?.[locale];
  const where = via === undefined ? read : read === undefined ? `${VIA[locale]} ${via}` : `${read} (${via})`;
  const said = worth === undefined ? paper : `${paper}; ${worth}`;
  return where === undefined ? said : prose`${said}${aside(`; ${where}`)}`;
}

/** “Điều 3”, “mục II.2a”: a bare number or letter is an article or a section. */
export function articleIn({ article }: Pick<Source, 'article'>, locale: Locale): string {
  if (article === undefined) return '';
  if (/^\d+$/.test(article)) return `${ARTICLE[locale]} ${article}`;
  return /^[IVX]+(?:\.|$)/.test(article) ? `${SECTION[locale]} ${article}` : article;
}

const ARTICLE: Words = { vi: 'Điều', en: 'article' };
const SECTION: Words = { vi: 'mục', en: 'section' };
const VIA: Words = { vi: 'đọc tại', en: 'read at' };

const FORCES: Readonly<Record<string, Words>> = {
  law: { vi: 'là pháp luật', en: 'law' },
  guidance: { vi: 'là hướng dẫn', en: 'guidance' },
  own: { vi: 'cơ quan tự quy định', en: 'the agency’s own' },
  proposal: { vi: 'ĐỀ XUẤT, chưa ai quyết định', en: 'PROPOSAL, decided by nobody yet' },
} satisfies Record<Force, Words>;
const SURE: Readonly<Record<string, Words>> = {
  read: { vi: 'đã đọc', en: 'read' },
  weak: { vi: 'chưa chắc, cần soát lại', en: 'not sure, look it up' },
} satisfies Record<Sure, Words>;
