import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { money } from '../../base/money-words.ts';
import { asWritten } from '../../base/number-words.ts';
import { aside, type Prose, plain, prose } from '../../documents/prose.ts';
import type { Award } from '../../model/award.ts';
import type { AwardMoney, Prize } from '../../model/award-money.ts';
import type { Sources } from './sources.ts';

/** What awards bring in money, a line for each part that a regulation says. */
export function moneyInWords(
  { base, rounding, titles, prizes }: AwardMoney,
  awards: ReadonlyMap<string, Award>,
  sources: Sources,
  locale: Locale,
): Prose[] {
  const words = WORDS[locale];
  const named = ({ award, kind }: Prize): Prose =>
    prose`${awards.get(award.value)?.name.value ?? prose`${words.other}${aside(` (${award.value})`)}`}, ${words.kinds[kind]}`;
  const lines = prizes.map((prize) => prose`${named(prize)}: ${amount(prize, locale)}${sources.mark(prize.source)}`);
  return [
    // One award of people and one of collectives may have one name, and a prize each.
    ...new Map(lines.map((line) => [plain(line), line])).values(),
    ...base.map(
      ({ from, amount, source }) =>
        `${words.base(money(amount.value, locale), dateSaid(from.value, locale))}${sources.mark(source)}`,
    ),
    ...(rounding ? [`${words.up(money(rounding.up.value, locale))}${sources.mark(rounding.source)}`] : []),
    ...(titles ? [`${words.titles[titles.samePeriod]}${sources.mark(titles.source)}`] : []),
  ];
}

function amount({ coefficient, amount }: Prize, locale: Locale): string {
  const words = WORDS[locale];
  const said = [
    ...(coefficient ? [words.times(asWritten(coefficient.value, locale))] : []),
    ...(amount ? [words.dong(money(amount.value, locale))] : []),
  ];
  return said.length === 0 ? '…' : said.join(words.or);
}

const WORDS = bilingual({
  vi: {
    kinds: { member: 'cá nhân', unit: 'tập thể' } satisfies Readonly<Record<Prize['kind'], string>>,
    other: 'Hình thức khác',
    times: (coefficient: string) => `${coefficient} lần mức lương cơ sở`,
    dong: (amount: string) => `${amount} đồng`,
    or: ' hoặc ',
    base: (amount: string, day: string) => `Mức lương cơ sở từ ngày ${day}: ${amount} đồng`,
    up: (multiple: string) => `Số tiền làm tròn lên bội của ${multiple} đồng`,
    titles: {
      highest: 'Nhiều danh hiệu trong cùng một kỳ: chỉ thưởng danh hiệu có mức cao nhất',
      each: 'Nhiều danh hiệu trong cùng một kỳ: thưởng từng danh hiệu',
    } satisfies Readonly<Record<NonNullable<AwardMoney['titles']>['samePeriod'], string>>,
  },
  en: {
    kinds: { member: 'individual', unit: 'collective' },
    other: 'Another award',
    times: (coefficient) => `${coefficient} times the base salary`,
    dong: (amount) => `${amount} đồng`,
    or: ' or ',
    base: (amount, day) => `Base salary from ${day}: ${amount} đồng`,
    up: (multiple) => `Amounts go up to a multiple of ${multiple} đồng`,
    titles: {
      highest: 'Several titles of the same period: only the one that brings most',
      each: 'Several titles of the same period: each',
    },
  },
});
