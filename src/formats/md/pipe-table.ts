import type { Locale } from '../../base/locale.ts';
import type { Prose } from '../../documents/prose.ts';
import { type Cell, type Column, type Row, standsOut, type Table } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import { inline } from './escaped.ts';

const RULES = { left: ':--', right: '--:', centre: ':-:' } as const;

/** A table with pipes; bands and remarks stand in the first cell that is free. */
export function tableLines(table: Table, locale: Locale, marked: (prose: Prose) => string): string[] {
  const { columns, rows, caption } = table;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const filled = (cells: readonly string[]) => line([...cells, ...columns.slice(cells.length).map(() => '')]);
  return [
    ...(caption === undefined ? [] : [`**${inline(caption)}**`, '']),
    line(columns.map(headOf)),
    line(columns.map(({ align }) => RULES[align])),
    ...rows.map((row) => filled(row.kind === 'band' ? [`**${inline(row.text)}**`] : cellsOf(row))),
  ];

  function cellsOf(row: Row): string[] {
    const { cells, remark } = row;
    const texts = [...cells.map(textOf), ...(remark ? [inline(remark.text)] : [])];
    return standsOut(row) ? texts.map((text) => (text === '' ? '' : `**${text}**`)) : texts;
  }

  function textOf(cell: Cell): string {
    if (cell.kind === 'prose') return marked(cell.prose);
    if (cell.kind === 'open' && cell.hint !== undefined) return marked({ kind: 'blank', hint: cell.hint });
    return inline(cellText(cell, locale));
  }
}

function headOf({ heading, under }: Column): string {
  return inline(under === undefined ? heading : `${under}: ${heading}`);
}
