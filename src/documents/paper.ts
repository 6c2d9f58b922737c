import { bilingual, type Locale } from '../base/locale.ts';
import type { Orientation } from './document.ts';
import { joined, type Prose, spansOf } from './prose.ts';

/** What a paper is and what it is about: “BÁO CÁO”, “Sơ kết công tác thi đua, khen thưởng …”. */
export interface TypeAndSubject {
  readonly kind: 'type-and-subject';
  readonly type: string;
  readonly subject: Prose;
}

/** “Kính gửi”: one on the same line, several on a line each. */
export interface Addressees {
  readonly kind: 'addressees';
  readonly names: readonly Prose[];
}

/** “Căn cứ …”, one a line, none with a mark at its end: the rules of layout put it. */
export interface Grounds {
  readonly kind: 'grounds';
  readonly grounds: readonly Prose[];
}

/** The head of an annex, on a new page of its own; `number` is “I”, left out where there is but one. */
export interface Annex {
  readonly kind: 'annex';
  readonly number?: string;
  readonly title: string;
  /** “(Kèm theo Tờ trình số …/TTr-BDT ngày … của Ban Dân tộc)” */
  readonly belongsTo?: Prose;
}

/** What follows begins on a new page, which may lie another way or count its pages anew. */
export interface NewPage {
  readonly kind: 'new-page';
  readonly orientation?: Orientation;
  readonly countsAnew?: boolean;
}

/** How a paper ends its text. */
const END = './.';

/** The last paragraph: with its own full stop taken away and “./.” behind. */
export function closed(text: Prose): Prose {
  const spans = spansOf(text);
  const last = spans.at(-1);
  if (typeof last !== 'string') return joined(text, END);
  return joined(spans.slice(0, -1), last.replace(/[.;\s]+$/, '') + END);
}

/** “Kính gửi:”, “Phụ lục I”. */
export const PAPER_WORDS = bilingual({
  vi: { to: 'Kính gửi', annex: (number: string | undefined) => (number ? `Phụ lục ${number}` : 'Phụ lục') },
  en: { to: 'To', annex: (number) => (number ? `Annex ${number}` : 'Annex') },
});

/** The addressees as lines: “Kính gửi: Ủy ban …”, or that word alone and “- …;” below. */
export function addresseeLines({ names }: Addressees, locale: Locale): Prose[] {
  const { to } = PAPER_WORDS[locale];
  if (names.length === 1) return [joined(`${to}: `, names[0] ?? '', '.')];
  return [`${to}:`, ...names.map((name, i) => joined('- ', name, i === names.length - 1 ? '.' : ';'))];
}
