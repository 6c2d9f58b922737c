import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import type { Rounding } from '../../declared/kinds/award.ts';
import { type Figure, figure } from '../../documents/prose.ts';
import type { Working } from '../../documents/working.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import { exactly } from '../explain/exact-words.ts';
import { type Naming, whoOpened } from './names.ts';

/** How many stand at a level and how many may, each with how it came about; `said` puts a count into words. */
export function quotaFigures(
  result: QuotaResult,
  said: (count: number) => string,
  naming: Naming,
): [count: Figure, limit: Figure] {
  const { limit } = result;
  return [
    figure(said(result.count), () =>
      whoOpened(
        result.cut.map(({ result: { subject } }) => subject),
        naming,
      ),
    ),
    figure(limit === undefined ? WORDS[naming.locale].unlimited : said(limit), () =>
      limitOpened(result, naming.locale),
    ),
  ];
}

/** `20% × 12 = 2,4`, rounded as the regulation says. */
export function limitOpened(
  { quota, share: usualShare, base, limit: usual, exception }: QuotaResult,
  locale: Locale,
  ofException = exception?.isUsed ?? false,
): Working {
  const share = ofException && quota.exception ? quota.exception.value : usualShare;
  const limit = ofException && exception ? exception.limit : usual;
  const words = WORDS[locale];
  if (!share || limit === undefined) return { text: words.unlimited };
  const said = percent(share, locale);
  if (quota.counting?.value === 'remaining') return { text: words.remaining(said, base, limit) };
  const exact = share.times(Exact.whole(base));
  const least = quota.atLeast ? words.least(quota.atLeast.value.floor) : '';
  const rounding = exact.isWhole ? '' : `, ${ROUNDED[locale][quota.rounding]}`;
  return { text: `${said} × ${base} = ${exactly(exact, locale)}${rounding}: ${words.limit(limit)}${least}` };
}

/** How a limit that is no whole number becomes one. */
export const ROUNDED: Words<Readonly<Record<string, string>>> = {
  vi: { down: 'làm tròn xuống', up: 'làm tròn lên', 'half-up': 'làm tròn từ nửa trở lên' },
  en: { down: 'rounded down', up: 'rounded up', 'half-up': 'rounded half up' },
} satisfies Words<Record<Rounding, string>>;

const WORDS = bilingual({
  vi: {
    remaining: (share: string, base: number, limit: number) =>
      `trong ${base}, tối đa ${limit}: ${share} của ${base - limit} còn lại`,
    limit: (limit: number) => `tối đa ${limit}`,
    least: (count: number) => `, ít nhất vẫn được ${count}`,
    unlimited: 'không giới hạn',
  },
  en: {
    remaining: (share, base, limit) => `of ${base}, at most ${limit}: ${share} of the ${base - limit} others`,
    limit: (limit) => `at most ${limit}`,
    least: (count) => `, ${count} at least`,
    unlimited: 'no limit',
  },
});
