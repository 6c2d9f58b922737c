import { dateInWords } from '../../base/day.ts';
import type { Exact } from '../../base/exact.ts';
import { numberText } from '../../base/exact-json.ts';
import { guarded } from '../../base/guarded.ts';
import { bilingual } from '../../base/locale.ts';
import { decimals, percent, pointsInWords } from '../../base/number-words.ts';
import { visible } from '../../base/visible.ts';
import type { Cell, Column, Row, Table } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import type { Manner } from './manner.ts';

/** Head and rows as fields. On paper a band is a row of its own; for programs each row says what bands it stands under. */
export function rowsOf(table: Table, manner: Manner): string[][] {
  const heads = table.columns.map((column) => field(headOf(column), manner));
  return manner.isMachine
    ? machineRows(table, heads, manner)
    : [heads, ...table.rows.map((row) => paperRow(row, manner))];
}

function headOf({ heading, under }: Column): string {
  return (under === undefined ? heading : `${under}: ${heading}`).replaceAll('\u00a0', ' ');
}

function paperRow(row: Table['rows'][number], manner: Manner): string[] {
  if (row.kind === 'band') return [field(row.text, manner)];
  const remark = row.remark ? [field(row.remark.text, manner)] : [];
  return [...row.cells.map((cell) => fieldOf(cell, manner)), ...remark];
}

function machineRows({ columns, rows }: Table, heads: string[], manner: Manner): string[][] {
  const words = WORDS[manner.locale];
  const depths = ([1, 2] as const).filter((depth) => rows.some((row) => row.kind === 'band' && row.depth === depth));
  const hasRemark = rows.some((row) => row.kind === 'row' && row.remark);
  const under: Record<1 | 2, string> = { 1: '', 2: '' };
  const fieldsOf = ({ cells, remark }: Row) => [
    ...depths.map((depth) => field(under[depth], manner)),
    ...columns.map((_, i) => (cells[i] ? fieldOf(cells[i], manner) : '')),
    ...(hasRemark ? [remark ? field(remark.text, manner) : ''] : []),
  ];
  const head = [...depths.map((depth) => words[depth]), ...heads, ...(hasRemark ? [words.remark] : [])];
  const body = rows.flatMap((row) => {
    if (row.kind === 'row') return [fieldsOf(row)];
    under[row.depth] = row.text;
    if (row.depth === 1) under[2] = '';
    return [];
  });
  return [head, ...body];
}

function fieldOf(cell: Cell, manner: Manner): string {
  const { locale, isMachine } = manner;
  switch (cell.kind) {
    case 'number':
      return isMachine ? numberText(cell.value) : decimals(cell.value.toFixed(cell.places), locale);
    case 'count':
      return String(cell.count);
    case 'share':
      return isMachine ? numberText(cell.share) : percent(cell.share, locale);
    case 'date':
      return isMachine ? cell.day : dateInWords(cell.day);
    case 'text':
      return isMachine && cell.number ? fieldOf(cell.number, manner) : field(cell.text.trim(), manner);
    case 'same':
      return cell.number ? fieldOf(cell.number, manner) : field('=', manner);
    case 'trend':
      return field(cell.values.map((value) => trendValue(value, manner)).join(' '), manner);
    default:
      return field(cellText(cell, locale), manner);
  }
}

function trendValue(value: Exact | undefined, { locale }: Manner): string {
  return value ? pointsInWords(value, locale) : '–';
}

const WORDS = bilingual({
  vi: { 1: 'Loại', 2: 'Thuộc', remark: 'Ghi chú' },
  en: { 1: 'Section', 2: 'Under', remark: 'Remark' },
});

/** A text as a field: never a formula, nor a date where a person opens it; quoted where the separator, a quote or a line end stands in it. */
export function field(text: string, { separator, isMachine }: Manner): string {
  const shown = visible(guarded(text, !isMachine)).replaceAll('\u00a0', ' ');
  return /["\r\n]/.test(shown) || shown.includes(separator) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
