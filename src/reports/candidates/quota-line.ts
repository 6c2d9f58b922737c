import { bilingual } from '../../base/locale.ts';
import { asWritten, paperCount, percent } from '../../base/number-words.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { QuotaOutcome } from '../../candidates/quota.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { prose } from '../../documents/prose.ts';
import { ROUNDED } from '../workings/quotas.ts';
import { figured } from '../workings/sums.ts';
import type { CandidatesTerms } from './candidates-terms.ts';

/** How many there may be, with the sum; and how many if everybody who needs a person turned out to qualify. */
export function quotaLine({ quota: outcome }: AwardResult, terms: CandidatesTerms): Block[] {
  if (!outcome) return [];
  const { locale, sources } = terms;
  const words = WORDS[locale];
  const { quota, base, limit, atBest } = outcome;
  const share = percent(quota.atMost.value, locale);
  const of = baseInWords(outcome, terms);
  const source = sources.mark(quota.source);
  const least = quota.atLeast ? words.least(quota.atLeast.value.floor) : '';
  const opened = (said: string) => figured(said, () => ({ text: words.counted(base, of) }));
  const sum =
    quota.counting?.value === 'remaining'
      ? opened(words.remaining(limit, share, base - limit))
      : opened(words.sum(share, base, asWritten(outcome.exact, locale), limit, ROUNDED[locale][quota.rounding] ?? ''));
  const best = atBest.limit === limit ? '' : opened(words.atBest(atBest.base, atBest.limit));
  return [paragraph(prose`${words.rule(share, of)}${source}: ${sum}${least}${best}.`)];
}

function baseInWords({ quota: { of, counting } }: QuotaOutcome, { answer, locale }: CandidatesTerms): string {
  const words = WORDS[locale];
  const { names, order } = answer.evidence;
  if (of.value === 'rated') return words.rated;
  if (of.value === 'due') return words.due;
  if (!order.ids.includes(of.value)) return words.award(names.awardName(of.value));
  const level = names.orBetter(of.value)[locale];
  return counting?.value === 'remaining' ? words.rest(level) : words.level(level);
}

const WORDS = bilingual({
  vi: {
    rated: 'số được xếp loại',
    due: 'số trong danh sách',
    award: (name: string) => `số đủ điều kiện ${name}`,
    level: (name: string) => `số xếp loại ${name}`,
    rest: (name: string) => `số còn lại xếp loại ${name}`,
    counted: (base: number, of: string) => `Gốc tính tỷ lệ: ${base}, là ${of}`,
    rule: (share: string, of: string) => `Không quá ${share} ${of}`,
    sum: (share: string, base: number, exact: string, limit: number, rounding: string) =>
      `${share} × ${base} = ${exact}${exact === String(limit) ? '' : `, ${rounding}`}; tối đa ${paperCount(limit)}`,
    remaining: (limit: number, share: string, rest: number) =>
      `tối đa ${paperCount(limit)} (${share} của ${rest} còn lại)`,
    least: (count: number) => `, ít nhất vẫn được ${paperCount(count)}`,
    atBest: (base: number, limit: number) =>
      `; nếu bổ sung đủ minh chứng thì gốc là ${base}, tối đa ${paperCount(limit)}`,
  },
  en: {
    rated: 'those rated',
    due: 'all in the list',
    award: (name) => `those who qualify for ${name}`,
    level: (name) => `those at ${name}`,
    rest: (name) => `the others at ${name}`,
    counted: (base, of) => `The share is taken of ${base}: ${of}`,
    rule: (share, of) => `At most ${share} of ${of}`,
    sum: (share, base, exact, limit, rounding) =>
      `${share} × ${base} = ${exact}${exact === String(limit) ? '' : `, ${rounding}`}; at most ${limit}`,
    remaining: (limit, share, rest) => `at most ${limit} (${share} of the ${rest} others)`,
    least: (count) => `, ${count} at least`,
    atBest: (base, limit) => `; with every proof brought, of ${base}, at most ${limit}`,
  },
});
