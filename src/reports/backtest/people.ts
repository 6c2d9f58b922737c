import type { BacktestRow } from '../../answers/criteria/backtest/rows.ts';
import { bilingual } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import { BLANK, type Cell, count, type Row, type Table, type Tone, text } from '../../documents/table.ts';
import { partNames, partNoun } from '../../scoring/rollup/part-names.ts';
import { whyNot } from '../classify/why-not.ts';
import { bandHeadings, rowsByKind } from '../name-column.ts';
import type { BacktestTerms } from './backtest-terms.ts';

/** Everybody with points and level on both sides, unit by unit. */
export function people(terms: BacktestTerms): Table[] {
  const { backtest, locale } = terms;
  if (backtest.rows.length === 0) return [];
  const words = WORDS[locale];
  const right = { align: 'right', weight: 0 } as const;
  const left = { align: 'left', weight: 0 } as const;
  return [
    {
      kind: 'table',
      name: words.sheet,
      bands: bandHeadings(locale),
      columns: [
        { heading: words.number, ...right },
        { heading: words.name, ...left },
        { heading: words.pointsBefore, ...right },
        { heading: words.before, ...left },
        { heading: words.pointsAfter, ...right },
        { heading: words.after, ...left },
        { heading: words.change, align: 'right', weight: 1 },
      ],
      rows: rowsByKind(backtest.rows, (row, number) => rowOf(row, number, terms), {
        organization: backtest.workspace.organization,
        locale,
      }),
    },
  ];
}

function rowOf(row: BacktestRow, number: number, terms: BacktestTerms): Row {
  const { before, after, verdict, subject } = row;
  const own = { kind: 'row', subject: subject.id } as const;
  const first: Cell[] = [
    count(number),
    text(terms.backtest.workspace.organization.called(subject.kind, subject.id) ?? subject.name),
  ];
  if (verdict === 'not-rated') return { ...own, cells: first, remark: text(notRated(row, 'after', terms)) };
  const was =
    before?.level === undefined ? [BLANK, text(WORDS[terms.locale].notRated)] : side(before, undefined, terms);
  const cells = [...first, ...was];
  if (verdict === 'needs-person') return { ...own, cells, remark: text(lacking(row, terms)) };
  if (after?.level === undefined) return { ...own, cells, remark: text(notRated(row, 'after', terms)) };
  const tone: Tone | undefined = verdict === 'up' ? 'good' : verdict === 'down' ? 'bad' : undefined;
  const change: Cell = row.change ? { kind: 'number', value: row.change, places: terms.places, isChange: true } : BLANK;
  return { ...own, cells: [...cells, ...side(after, tone, terms), change] };
}

function side(
  result: NonNullable<BacktestRow['after']>,
  tone: Tone | undefined,
  { places, levelName }: BacktestTerms,
): Cell[] {
  // None where the scale comes to none (rule 66).
  const points: Cell = result.points ? { kind: 'number', value: result.points, places } : BLANK;
  return [points, { kind: 'text', text: levelName(result.level ?? ''), ...(tone && { tone }) }];
}

/** “cần người xem: 26 tuần thiếu điểm”. */
function lacking({ seen }: BacktestRow, { backtest, locale }: BacktestTerms): string {
  const base = partNoun(backtest.rules.base)[locale];
  return seen.lacking > 0 ? WORDS[locale].lacking(seen.lacking, base) : WORDS[locale].unitLacking;
}

function notRated(row: BacktestRow, at: 'before' | 'after', { backtest, locale }: BacktestTerms): string {
  const words = WORDS[locale];
  const result = row[at];
  const from = backtest.rules.blocks.get(backtest.period.kind.id)?.from.value ?? backtest.rules.base;
  const why = result ? whyNot(result, { locale, names: partNames(backtest.rules, from) }) : words.notUnder;
  return `${words.notRated}: ${why}`;
}

const WORDS = bilingual({
  vi: {
    number: 'TT',
    name: 'Họ và tên',
    pointsBefore: 'Điểm đang\u00a0có',
    before: 'Xếp loại đang\u00a0có',
    pointsAfter: 'Điểm bản\u00a0này',
    after: 'Xếp loại bản\u00a0này',
    change: 'Chênh lệch',
    sheet: 'Điểm trước và sau',
    notRated: 'không xếp loại',
    notUnder: 'không thang nào áp dụng',
    unitLacking: 'cần người xem: tập thể của mình chưa xếp loại được',
    lacking: (weeks: number, base: string) => `cần người xem: ${paperCount(weeks)} ${base} thiếu điểm`,
  },
  en: {
    number: 'No',
    name: 'Name',
    pointsBefore: 'Points now',
    before: 'Level now',
    pointsAfter: 'Points by\u00a0it',
    after: 'Level by\u00a0it',
    change: 'Change',
    sheet: 'Before and after',
    notRated: 'not rated',
    notUnder: 'no scale applies',
    unitLacking: 'needs a person: the own unit cannot be rated yet',
    lacking: (weeks, base) => `needs a person: sheets of ${weeks} ${base}${weeks === 1 ? '' : 's'} lack marks`,
  },
});
