import { targetStatus } from '../../../answers/plans.ts';
import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { asWritten } from '../../../base/number-words.ts';
import type { Block } from '../../../documents/document.ts';
import { BLANK, type Cell, count, left, OPEN, type Row, right } from '../../../documents/table.ts';
import type { Plan, Target } from '../../../model/plan.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { targetCell } from '../../plan/targets-table.ts';
import { known, type SummaryTerms } from './summary-terms.ts';

/** What plans in force want to reach, what was measured up to the period's end, and whether that is enough. */
export function targets(terms: SummaryTerms): Block[] {
  const { classified, locale } = terms;
  const words = WORDS[locale];
  const { period, workspace } = classified;
  const days = { from: { value: period.from }, to: { value: period.to } } as Span;
  const all = workspace.plans
    .filter(({ span }) => overlaps(span, days))
    .flatMap((plan) => plan.targets.map((target) => ({ target, plan })));
  const table: Block[] =
    all.length > 0
      ? [
          {
            kind: 'table',
            caption: words.caption,
            columns: [
              right(words.number),
              left(words.target, { width: 70 }),
              left(words.planned),
              left(words.reached),
              left(words.verdict),
            ],
            rows: all.map(({ target, plan }, i) => rowOf(target, plan, i + 1, terms)),
          },
        ]
      : [];
  return known('targets', table, words.hint, terms);
}

function rowOf(target: Target, plan: Plan, number: number, { classified, locale }: SummaryTerms): Row {
  const words = WORDS[locale];
  const { text, bound, unit } = target;
  const status = targetStatus(target, plan, classified.period.to);
  const { latest } = status;
  const boundWord = bound && (isEnd(bound, unit?.value) ? '' : `${words.bounds[bound.kind]} `);
  const withUnit = (value: string) => (unit ? `${value}${unit.value === '%' ? '' : ' '}${unit.value}` : value);
  return {
    kind: 'row',
    cells: [
      count(number),
      cell(text.value),
      bound ? cell(`${boundWord}${withUnit(asWritten(bound.value.value, locale))}`) : BLANK,
      latest ? cell(withUnit(asWritten(latest.value.value, locale))) : { ...OPEN, hint: words.measureHint },
      // What nobody measured is for people to fill in, with what they make of it.
      latest && bound ? targetCell(status, locale) : BLANK,
    ],
  };
}

const HUNDRED = Exact.whole(100);

/** “không quá 0 đơn”, “từ 100%”: nothing lies beyond it. */
export function isEnd({ kind, value }: NonNullable<Target['bound']>, unit: string | undefined): boolean {
  return kind === 'atMost' ? value.value.isZero : unit === '%' && !value.value.isLess(HUNDRED);
}

function cell(text: string): Cell {
  return { kind: 'text', text };
}

const WORDS = bilingual({
  vi: {
    caption: 'Thực hiện chỉ tiêu',
    hint: 'chỉ tiêu, kế hoạch, số đã thực hiện, tỷ lệ đạt',
    number: 'TT',
    target: 'Chỉ tiêu',
    planned: 'Kế hoạch',
    reached: 'Thực hiện',
    verdict: 'Kết quả',
    measureHint: 'số đã thực hiện đến cuối kỳ',
    bounds: { atLeast: 'từ', atMost: 'không quá' },
  },
  en: {
    caption: 'Targets',
    hint: 'targets, plan, what was done, share',
    number: 'No',
    target: 'Target',
    planned: 'Planned',
    reached: 'Reached',
    verdict: 'Verdict',
    measureHint: 'what was reached by the end of the period',
    bounds: { atLeast: 'at least', atMost: 'at most' },
  },
});
