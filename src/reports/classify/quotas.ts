import { bilingual } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type Cell, left, right, rowOf, type Table, text } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import type { Quota } from '../../model/quota.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import { sharesInWords } from '../quota-shares.ts';
import { sourceLine } from '../source-line.ts';
import { whoOpened } from '../workings/names.ts';
import { limitOpened, ROUNDED } from '../workings/quotas.ts';
import { namingIn } from './counts.ts';
import { cut } from './quota-cut.ts';
import { overOpened, type QuotaTerms, scopeOf, whoIn } from './quota-scope.ts';

/** Each quota of the period: what it says, base, limit and count in every scope, and the order by points where it is exceeded. */
export function quotas(terms: QuotaTerms): Block[] {
  const all = terms.answer.quotas;
  const each = [...new Set(all.map(({ quota }) => quota))];
  return each.flatMap((quota) => {
    const own = all.filter((result) => result.quota === quota);
    const over = own.filter((result) => result.over > 0);
    return [paragraph(rule(quota, terms)), tableOf(own, terms), ...over.map((result) => cut(result, terms))];
  });
}

function rule(quota: Quota, terms: QuotaTerms): string {
  const { locale, names, answer } = terms;
  const words = WORDS[locale];
  const source = sourceLine(quota.id.value, answer.rules, locale);
  const level = names.levelName(quota.level.value)[locale];
  const of = baseInWords(quota, terms);
  const rounding = ROUNDED[locale][quota.rounding] ?? quota.rounding;
  return words.rule(level, sharesInWords(quota, of, names, locale), rounding, source);
}

function tableOf(all: readonly QuotaResult[], terms: QuotaTerms): Table {
  const words = WORDS[terms.locale];
  const hasException = all.some(({ exception }) => exception);
  return {
    kind: 'table',
    columns: [
      left(words.scope),
      right(words.base),
      right(words.limit),
      right(words.count),
      right(words.over),
      ...(hasException ? [right(words.exception)] : []),
    ],
    rows: all.map((result) =>
      rowOf([
        text(scopeOf(result, terms)),
        ...numbers(result, terms),
        ...(result.exception
          ? [
              {
                ...text(words.excepted(result.exception.limit, result.exception.isUsed)),
                opens: () => limitOpened(result, terms.locale, true),
              },
            ]
          : []),
      ]),
    ),
  };
}

/** What the share is taken of, how many may, how many there are, and how many too many. */
function numbers(quota: QuotaResult, terms: QuotaTerms): Cell[] {
  const { locale } = terms;
  const count = (count: number, opens: () => Working): Cell => ({ kind: 'count', count, opens });
  const there = () => whoOpened(whoIn(quota), namingIn(terms));
  return [
    count(quota.base, () => ({ text: baseInWords(quota.quota, terms) })),
    quota.limit === undefined ? text(WORDS[locale].unlimited) : count(quota.limit, () => limitOpened(quota, locale)),
    count(quota.count, there),
    count(quota.over, () => overOpened(quota, terms)),
  ];
}

function baseInWords({ of, counting }: Quota, { locale, names }: QuotaTerms): string {
  return WORDS[locale].of(of.value, counting?.value, names.levelName(of.value)[locale]);
}

const WORDS = bilingual({
  vi: {
    scope: 'Tính trong',
    base: 'Số\u00a0gốc',
    limit: 'Tối\u00a0đa',
    count: 'Hiện\u00a0có',
    over: 'Vượt',
    unlimited: 'không',
    exception: 'Ngoại lệ',
    of(of: string, counting: string | undefined, level: string) {
      if (of === 'rated') return 'số được xếp loại';
      if (of === 'due') return 'số trong danh sách';
      return counting === 'remaining' ? `số còn lại từ mức ${level} trở lên` : `số từ mức ${level} trở lên`;
    },
    rule: (level: string, share: string, rounding: string, source: string | undefined) =>
      `Tỷ lệ tối đa: ${level} không quá ${share}, ${rounding}${source ? ` (${source})` : ''}. Vượt tỷ lệ không tự hạ mức của ai.`,
    excepted: (limit: number, isUsed: boolean) => `${limit} (${isUsed ? 'đã dùng' : 'chưa dùng'})`,
  },
  en: {
    scope: 'Counted in',
    base: 'Base',
    limit: 'Limit',
    count: 'Count',
    over: 'Over',
    unlimited: 'none',
    exception: 'Exception',
    of(of, counting, level) {
      if (of === 'rated') return 'those rated';
      if (of === 'due') return 'all in the list';
      return counting === 'remaining' ? `the others at ${level} or better` : `those at ${level} or better`;
    },
    rule: (level, share, rounding, source) =>
      `Quota: ${level} at most ${share}, ${rounding}${source ? ` (${source})` : ''}. It lowers nobody's level by itself.`,
    excepted: (limit, isUsed) => `${limit} (${isUsed ? 'used' : 'not used'})`,
  },
});
