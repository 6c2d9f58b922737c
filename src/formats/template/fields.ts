import { unaccented } from '../../base/nearest.ts';
import type { Cell, Column, Table } from '../../documents/table.ts';

/** The fields of each row, by the name a template calls them with: a column by its heading or its number, and the bands it stands under. */
export function fieldsOf({ columns, rows }: Table): ReadonlyMap<string, Cell>[] {
  const names = columns.map(nameOf);
  const above: Record<1 | 2, string> = { 1: '', 2: '' };
  return rows.flatMap((row) => {
    if (row.kind === 'band') {
      above[row.depth] = row.text;
      if (row.depth === 1) above[2] = '';
      return [];
    }
    const cells = columns.map((_, i) => row.cells[i] ?? (i === row.cells.length && row.remark ? row.remark : BLANK));
    return [
      new Map<string, Cell>([
        ...names.map((name, i): [string, Cell] => [name, cells[i] ?? BLANK]),
        ...cells.map((cell, i): [string, Cell] => [String(i + 1), cell]),
        [BANDS[1], { kind: 'text', text: above[1] }],
        [BANDS[2], { kind: 'text', text: above[2] }],
      ]),
    ];
  });
}

/** The names of all fields that a row of the table has. */
export function fieldNames(table: Table): string[] {
  return [...headingNames(table), ...table.columns.map((_, i) => String(i + 1))];
}

/** Those that are words: a column's heading, and the bands that a row stands under. */
export function headingNames({ columns, rows }: Table): string[] {
  const hasBands = rows.some(({ kind }) => kind === 'band');
  return [...columns.map(nameOf), ...(hasBands ? Object.values(BANDS) : [])];
}

function nameOf({ heading, under }: Column): string {
  return named(under === undefined ? heading : `${under} ${heading}`);
}

const BANDS = { 1: 'loai', 2: 'thuoc' } as const;
const BLANK = { kind: 'blank' } as const;

/** “Họ và tên” is ho-va-ten. */
function named(heading: string): string {
  return unaccented(heading)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
