import { bilingual } from '../../base/locale.ts';
import { type Cell, type Column, count, type Row, right, type Table } from '../../documents/table.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { bandHeadings, rowsByKind } from '../name-column.ts';
import type { Noted } from '../score/noted.ts';
import { coverageOpened } from '../workings/results.ts';
import type { ClassifyTerms } from './classify-terms.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { whyNot } from './why-not.ts';

/** Collectives, then individuals by division; in one list where somebody asked for another order. */
export function tableOf(terms: ClassifyTerms, noted: Noted): Table {
  const { locale, rows, sort } = terms;
  const words = WORDS[locale];
  const lanes = lanesOf(terms, noted);
  const number: Column = right(words.number);
  const rowOf = (result: RankedResult, i: number) => rowFrom(result, i, lanes, terms);
  return {
    kind: 'table',
    name: words.sheet(terms.answer.period.kind.words[locale].name(terms.answer.period).replace(' năm ', ' ')),
    bands: bandHeadings(locale),
    columns: [number, ...lanes.map(({ column }) => column)],
    rows: rowsByKind(rows, rowOf, {
      organization: terms.answer.workspace.organization,
      locale,
      isOneList: sort !== undefined,
    }),
  };
}

/** So many parts beside the rest have room on upright paper. */
const MOST_PARTS = 2;

/** Whether its table wants a page that lies across. */
export function isWide({ rows, withParts }: ClassifyTerms): boolean {
  return withParts && rows.some(({ working }) => (working?.parts.length ?? 0) > MOST_PARTS);
}

function rowFrom(result: RankedResult, number: number, lanes: readonly Lane[], terms: ClassifyTerms): Row {
  const [name, ...others] = lanes;
  const first: Cell = count(number);
  const cells = [first, ...(name ? [name.cell(result)] : [])];
  const row = { kind: 'row', subject: result.subject.id } as const;
  if (!result.isRated) {
    const text = `${WORDS[terms.locale].notRated}: ${whyNot(result, terms)}`;
    const { working } = result;
    const opens = working && /\d/.test(text) ? () => coverageOpened(working, terms) : undefined;
    return { ...row, cells, remark: { kind: 'text', text, ...(opens && { opens }) } };
  }
  return { ...row, cells: [...cells, ...others.map((lane) => lane.cell(result))] };
}

const WORDS = bilingual({
  vi: {
    number: 'TT',
    notRated: 'không xếp loại',
    sheet: (period: string) => `Xếp loại ${period}`,
  },
  en: { number: 'No', notRated: 'not rated', sheet: (period) => `Levels ${period}` },
});
