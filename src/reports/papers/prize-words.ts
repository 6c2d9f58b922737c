import { bilingual, type Locale } from '../../base/locale.ts';
import { money } from '../../base/money-words.ts';
import { asWritten } from '../../base/number-words.ts';
import type { Lacking, PrizeWorked } from '../../candidates/prize.ts';
import { blank, figure, type Prose } from '../../documents/prose.ts';
import type { Working } from '../../documents/working.ts';
import { placeIn } from '../place-in.ts';

/** “710.000 đồng”, which opens how it came about; “…” with what is missing where nobody can tell; nothing where a higher title is paid. */
export function prizeInWords(worked: PrizeWorked, locale: Locale): Prose {
  if (worked.is === 'below') return '';
  if (worked.is === 'unknown') return [blank(missingInWords(worked.lacks, locale))];
  return figure(WORDS[locale].dong(money(worked.amount, locale)), () => prizeOpened(worked, locale));
}

/** How an amount came about, and by which papers. */
export function prizeOpened(worked: Amount, locale: Locale): Working {
  const sources = [worked.prize.source, worked.base?.source].flatMap((source) => source ?? []);
  return { text: stepsInWords(worked, locale), steps: sources.map((source) => ({ text: placeIn(source, locale) })) };
}

type Amount = PrizeWorked & { readonly is: 'amount' };

/** “0,3 × 2.340.000 = 702.000, làm tròn lên 710.000”. */
export function stepsInWords(worked: Amount, locale: Locale): string {
  const { amount, coefficient, base, product } = worked;
  if (!coefficient || !base || !product) return money(amount, locale);
  const sum = `${asWritten(coefficient, locale)} × ${money(base.amount.value, locale)} = ${money(product, locale)}`;
  return product.equals(amount) ? sum : WORDS[locale].up(sum, money(amount, locale));
}

/** What somebody has to find out before the amount can be told. */
export function missingInWords(lacks: Lacking, locale: Locale): string {
  return WORDS[locale].lacks[lacks];
}

const WORDS = bilingual({
  vi: {
    dong: (amount: string) => `${amount} đồng`,
    up: (sum: string, amount: string) => `${sum}, làm tròn lên ${amount}`,
    lacks: {
      prize: 'hệ số hoặc số tiền theo quy định; quy chế đang áp dụng chưa ghi',
      'which-prize': 'số tiền; quy chế ghi cả hệ số lẫn số tiền',
      day: 'số tiền, tính theo mức lương cơ sở của ngày ký quyết định',
      base: 'mức lương cơ sở của ngày ký quyết định',
      titles: 'thưởng danh hiệu nào khi một người đạt nhiều danh hiệu trong kỳ',
    } satisfies Readonly<Record<Lacking, string>>,
  },
  en: {
    dong: (amount) => `${amount} đồng`,
    up: (sum, amount) => `${sum}, rounded up to ${amount}`,
    lacks: {
      prize: 'the coefficient or amount; the regulation in force says none',
      'which-prize': 'the amount; the regulation says a coefficient and an amount',
      day: 'the amount, by the base salary on the day of the decision',
      base: 'the base salary on the day of the decision',
      titles: 'which of several titles of the period is paid',
    },
  },
});
