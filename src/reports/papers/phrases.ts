import { Exact } from '../../base/exact.ts';
import { AND } from '../../base/listed.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { paperCount, percent } from '../../base/number-words.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type Figure, figure, joined, type Prose, strung } from '../../documents/prose.ts';
import type { Working } from '../../documents/working.ts';
import type { Organization } from '../../model/organization.ts';
import { named } from '../person-words.ts';
import { type Naming, type Who, whoOpened } from '../workings/names.ts';
import { shareOpened } from '../workings/sums.ts';

/** Sentences of papers are put together from these. */

export type Kind = 'member' | 'unit';

/** “04 tập thể”, “01 cá nhân”: opens who they are. */
export function counted(who: readonly Who[], kind: Kind, naming: Naming): Figure {
  return countedBy(who.length, kind, naming.locale, () => whoOpened(who, naming));
}

/** The same of a count that is worked out another way; zero has no zero before it. */
function countedBy(count: number, kind: Kind, locale: Locale, working: () => Working): Figure {
  return figure(`${paperNumber(count, locale)} ${nounOf(kind, count, locale)}`, working);
}

/** “04”; zero has no zero before it. */
export function paperNumber(count: number, locale: Locale): string {
  return locale === 'vi' && count > 0 ? paperCount(count) : String(count);
}

export function nounOf(kind: Kind, count: number, locale: Locale): string {
  const noun = NOUNS[locale][kind];
  return locale === 'en' && count !== 1 ? `${noun}s` : noun;
}

/** “a, b và c”. */
export function listed(items: readonly string[], locale: Locale): string;
export function listed(items: readonly Prose[], locale: Locale): Prose;
export function listed(items: readonly Prose[], locale: Locale): Prose {
  const [last = '', ...before] = items.toReversed();
  return before.length === 0 ? last : joined(strung(before.toReversed(), ', '), AND[locale], last);
}

/** Somebody inside a sentence: “bà Đàng Thị Kim Chi”; by the id where nobody has it. */
export function inSentence(
  subject: { readonly kind: Kind; readonly id: string },
  organization: Organization,
  locale: Locale,
): string {
  const who = named(subject, organization, locale) ?? subject.id;
  return who.replace(/^(?:Ông|Bà) /, (honorific) => honorific.toLowerCase());
}

/** A post with its unit, said once where one ends as the other begins: “trưởng phòng Chính sách – Dân tộc”, “Chánh Văn phòng”. */
export function postInUnit(post: string | undefined, unit: string | undefined): string {
  if (post === undefined || unit === undefined) return post ?? unit ?? '';
  const shared = sharedBy(post, unit);
  return shared === '' ? `${post}, ${unit}` : post + unit.slice(shared.length);
}

/** “Trưởng Ban Dân tộc tỉnh Ninh Thuận”, “Giám đốc Sở Nội vụ”: in its name an agency is written as it writes itself. */
export function headOfAgency(post: string, agency: string | undefined): string {
  if (agency === undefined) return post;
  const shared = sharedBy(post, agency);
  return shared === '' ? `${post} ${agency}` : post.slice(0, -shared.length) + agency;
}

/** The words that a unit's name begins with and a post ends in, as the name has them. */
function sharedBy(post: string, unit: string): string {
  const words = unit.split(' ');
  const starts = words.map((_, i) => words.slice(0, i + 1).join(' ')).toReversed();
  return starts.find((start) => post.toLowerCase().endsWith(` ${start.toLowerCase()}`)) ?? '';
}

/** “7,69%”: some as a share of all; nothing of nobody. */
export function shareOf(part: readonly Who[], all: number, naming: Naming): Prose {
  if (all === 0) return '';
  const share = percent(Exact.whole(part.length).over(Exact.whole(all)), naming.locale);
  return figure(share, () => shareOpened(part, all, naming));
}

/** A level behind “xếp loại”: of “Loại A” the A alone. */
export function afterRated(level: string): string {
  return level.replace(/^loại\s+/iu, '');
}

/** An English period as it stands inside a sentence: “the second half of 2016”, but “2016” and “October 2016”. */
export function thePeriod(title: string): string {
  return /^(?:first|second|campaign)\b/.test(title) ? `the ${title}` : title;
}

const NOUNS: Words<Record<Kind, string>> = {
  vi: { unit: 'tập thể', member: 'cá nhân' },
  en: { unit: 'collective', member: 'individual' },
};

/** “Địa điểm: …”, a line of its own. */
export function labelled(label: string, value: Prose): Block {
  return paragraph(joined(`${label}: `, value, '.'));
}
