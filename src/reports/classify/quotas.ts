import { bilingual } from '../../base/locale.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { Block, List } from '../../documents/document.ts';
import { figure, type Prose, prose } from '../../documents/prose.ts';
import type { Cell, Table, TextCell } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import type { Quota } from '../../model/quota.ts';
import { pointsOfResult } from '../../scoring/printed.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import { nounOf, paperNumber } from '../papers/phrases.ts';
import { named } from '../person-words.ts';
import { sharesInWords } from '../quota-shares.ts';
import { sourceLine } from '../source-line.ts';
import { type Who, whoOpened } from '../workings/names.ts';
import { limitOpened, quotaFigures, ROUNDED } from '../workings/quotas.ts';
import { resultInShort } from '../workings/results.ts';
import type { ClassifyTerms } from './classify-terms.ts';
import { namingIn } from './counts.ts';

type QuotaTerms = Pick<ClassifyTerms, 'locale' | 'names'> & {
  readonly answer: Pick<ClassifyTerms['answer'], 'quotas' | 'rules' | 'workspace'>;
};

/** Each quota of the period: what it says, base, limit and count in every scope, and the order by points where it is exceeded. */
export function quotas(terms: QuotaTerms): Block[] {
  const all = terms.answer.quotas;
  const each = [...new Set(all.map(({ quota }) => quota))];
  return each.flatMap((quota) => {
    const own = all.filter((result) => result.quota === quota);
    const over = own.filter((result) => result.over > 0);
    return [
      { kind: 'paragraph', text: rule(quota, terms) },
      tableOf(own, terms),
      ...over.map((result) => cut(result, terms)),
    ];
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
  const right = (heading: string) => ({ heading, align: 'right', weight: 0 }) as const;
  return {
    kind: 'table',
    columns: [
      { heading: words.scope, align: 'left', weight: 0 },
      right(words.base),
      right(words.limit),
      right(words.count),
      right(words.over),
      ...(hasException ? [right(words.exception)] : []),
    ],
    rows: all.map((result) => ({
      kind: 'row',
      cells: [
        cell(scopeOf(result, terms)),
        ...numbers(result, terms),
        ...(result.exception
          ? [
              {
                ...cell(words.excepted(result.exception.limit, result.exception.isUsed)),
                opens: () => limitOpened(result, terms.locale, true),
              },
            ]
          : []),
      ],
    })),
  };
}

/** What the share is taken of, how many may, how many there are, and how many too many. */
function numbers(quota: QuotaResult, terms: QuotaTerms): Cell[] {
  const { locale } = terms;
  const count = (count: number, opens: () => Working): Cell => ({ kind: 'count', count, opens });
  const there = () => whoOpened(whoIn(quota), namingIn(terms));
  return [
    count(quota.base, () => ({ text: baseInWords(quota.quota, terms) })),
    quota.limit === undefined ? cell(WORDS[locale].unlimited) : count(quota.limit, () => limitOpened(quota, locale)),
    count(quota.count, there),
    count(quota.over, () => overOpened(quota, terms)),
  ];
}

function overFigure(quota: QuotaResult, terms: QuotaTerms): Prose {
  return figure(paperNumber(quota.over, terms.locale), () => overOpened(quota, terms));
}

/** `3 − 2`, with who there are and how many may be. */
function overOpened(quota: QuotaResult, terms: QuotaTerms): Working {
  const there = whoOpened(whoIn(quota), namingIn(terms));
  return { text: `${quota.count} − ${quota.limit}`, steps: [there, limitOpened(quota, terms.locale)] };
}

function whoIn({ cut }: QuotaResult): Who[] {
  return cut.map(({ result: { subject } }) => ({ kind: subject.kind, id: subject.id }));
}

function baseInWords({ of, counting }: Quota, { locale, names }: QuotaTerms): string {
  return WORDS[locale].of(of.value, counting?.value, names.levelName(of.value)[locale]);
}

function cell(text: string): TextCell {
  return { kind: 'text', text };
}

function scopeOf({ scope, of }: QuotaResult, { answer, locale }: QuotaTerms): string {
  const words = WORDS[locale];
  if (of === undefined) return words.agency;
  const { organization } = answer.workspace;
  return scope === 'group' ? words.group(organization.groupName(of)) : (organization.unit(of)?.name.value ?? of);
}

/** The order by exact points, with the line drawn; a tie that it runs through is all below. */
function cut(result: QuotaResult, terms: QuotaTerms): List {
  const { locale, answer, names } = terms;
  const words = WORDS[locale];
  const isOrdered = result.cut.every((line) => line.result.points);
  const items = result.cut.map((line) => {
    const who = named(line.result.subject, answer.workspace.organization, locale) ?? line.result.subject.name;
    if (!isOrdered) return words.withoutPoints(who, line.isAboveCut, line.isTied);
    const points = figure(pointsOfResult(line.result, locale), () => resultInShort(line.result, locale));
    return words.line(who, points, line.isAboveCut, line.isTied);
  });
  const level = names.levelName(result.quota.level.value)[locale];
  const people = (count: number) => `${paperNumber(count, locale)} ${nounOf(result.quota.kind, count, locale)}`;
  const [count, limit] = quotaFigures(result, people, namingIn(terms));
  return {
    kind: 'list',
    heading: (isOrdered ? words.exceeded : words.unordered)(
      whereIn(result, terms),
      level,
      count,
      limit,
      overFigure(result, terms),
    ),
    items,
  };
}

/** “Tính riêng nhóm lãnh đạo phòng”: what of the two limits a list is held to. */
function whereIn(result: QuotaResult, terms: QuotaTerms): string {
  const scope = scopeOf(result, terms);
  const words = WORDS[terms.locale];
  return result.of === undefined
    ? words.inAgency
    : words.inScope(result.scope === 'group' ? insideSentence(scope) : scope);
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
    agency: 'Toàn cơ quan',
    group: (name: string) => `Nhóm ${name}`,
    of(of: string, counting: string | undefined, level: string) {
      if (of === 'rated') return 'số được xếp loại';
      if (of === 'due') return 'số trong danh sách';
      return counting === 'remaining' ? `số còn lại từ mức ${level} trở lên` : `số từ mức ${level} trở lên`;
    },
    rule: (level: string, share: string, rounding: string, source: string | undefined) =>
      `Tỷ lệ tối đa: ${level} không quá ${share}, ${rounding}${source ? ` (${source})` : ''}. Vượt tỷ lệ không tự hạ mức của ai.`,
    excepted: (limit: number, isUsed: boolean) => `${limit} (${isUsed ? 'đã dùng' : 'chưa dùng'})`,
    inAgency: 'Tính trong toàn cơ quan',
    inScope: (scope: string) => `Tính riêng ${scope}`,
    exceeded: (where: string, level: string, count: Prose, limit: Prose, over: Prose) =>
      prose`${where}, có ${count} đạt ${level}, được tối đa ${limit}, vượt ${over}; thứ tự theo điểm`,
    unordered: (where: string, level: string, count: Prose, limit: Prose, over: Prose) =>
      prose`${where}, có ${count} đạt ${level}, được tối đa ${limit}, vượt ${over}; không có điểm để xếp thứ tự, Hội đồng chọn`,
    withoutPoints: (who: string, isAbove: boolean, isTied: boolean) =>
      prose`${who}: ${isAbove ? 'trong tỷ lệ' : 'ngoài tỷ lệ'}${isTied ? ', ngang nhau' : ''}`,
    line: (who: string, points: Prose, isAbove: boolean, isTied: boolean) =>
      prose`${who}, ${points} điểm: ${isAbove ? 'trong tỷ lệ' : 'ngoài tỷ lệ'}${isTied ? ', bằng điểm' : ''}`,
  },
  en: {
    scope: 'Counted in',
    base: 'Base',
    limit: 'Limit',
    count: 'Count',
    over: 'Over',
    unlimited: 'none',
    exception: 'Exception',
    agency: 'The agency',
    group: (id) => `Group ${id}`,
    of(of, counting, level) {
      if (of === 'rated') return 'those rated';
      if (of === 'due') return 'all in the list';
      return counting === 'remaining' ? `the others at ${level} or better` : `those at ${level} or better`;
    },
    rule: (level, share, rounding, source) =>
      `Quota: ${level} at most ${share}, ${rounding}${source ? ` (${source})` : ''}. It lowers nobody's level by itself.`,
    excepted: (limit, isUsed) => `${limit} (${isUsed ? 'used' : 'not used'})`,
    inAgency: 'In the whole agency',
    inScope: (scope) => `In ${scope} alone`,
    exceeded: (where, level, count, limit, over) =>
      prose`${where}, ${count} rated ${level}, at most ${limit}, ${over} too many; by points`,
    unordered: (where, level, count, limit, over) =>
      prose`${where}, ${count} rated ${level}, at most ${limit}, ${over} too many; no points to go by, the Council chooses`,
    withoutPoints: (who, isAbove, isTied) =>
      prose`${who}: ${isAbove ? 'above the cut' : 'below the cut'}${isTied ? ', tied' : ''}`,
    line: (who, points, isAbove, isTied) =>
      prose`${who}, ${points}: ${isAbove ? 'above the cut' : 'below the cut'}${isTied ? ', tied' : ''}`,
  },
});
