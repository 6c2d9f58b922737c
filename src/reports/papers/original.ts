import type { AmendingPaper, Cited } from '../../answers/closing/amending-paper.ts';
import { bilingual } from '../../base/locale.ts';
import { blank, type Prose, prose } from '../../documents/prose.ts';
import { cited } from '../cited.ts';
import type { Setting } from './setting.ts';

/** The paper that another one amends, as it is cited at first and after that. */
export function originalIn(
  { original, earlier = [] }: { readonly original: Cited } & Partial<Pick<AmendingPaper, 'earlier'>>,
  { locale }: Pick<Setting, 'locale'>,
): { readonly first: Prose; readonly again: Prose } {
  const words = WORDS[locale];
  const { number, date } = original;
  if (number === undefined) return { first: [blank(words.hint)], again: words.same };
  const before = earlier.flatMap((paper) =>
    paper.number === undefined ? [] : [cited(paper.number, paper.date, locale)],
  );
  const first = cited(number, date, locale);
  return {
    first: before.length === 0 ? first : prose`${first} ${words.amended(before.join(', '))}`,
    again: cited(number, undefined, locale),
  };
}

/** The papers that amended the decision on a period, as they are cited; nothing where there is none. */
export function amendingIn({ decided, locale }: Pick<Setting, 'decided' | 'locale'>): string | undefined {
  const all = (decided?.amendedBy ?? []).flatMap(({ number, date }) =>
    number ? [cited(number.value, date.value, locale)] : [],
  );
  return all.length === 0 ? undefined : [...new Set(all)].join(', ');
}

const WORDS = bilingual({
  vi: {
    hint: 'văn bản đã thông báo kết quả: số, ngày',
    same: 'văn bản ấy',
    amended: (papers: string) => `(đã được sửa đổi, bổ sung tại ${papers})`,
  },
  en: {
    hint: 'the paper that told the results: number and day',
    same: 'that paper',
    amended: (papers) => `(amended by ${papers})`,
  },
});
