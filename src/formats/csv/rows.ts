import { dateInWords } from '../../base/day.ts';
import { numberText } from '../../base/exact-json.ts';
import { guarded } from '../../base/guarded.ts';
import { decimals, percent } from '../../base/number-words.ts';
import { visible } from '../../base/visible.ts';
import type { Cell, Table } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import type { Manner } from './manner.ts';

/** Head and rows of a table that is data, as fields. */
export function rowsOf({ columns, rows }: Table, manner: Manner): string[][] {
  const head = columns.map(({ heading }) => field(heading, manner));
  const body = rows.flatMap((row) =>
    row.kind === 'row' ? [columns.map((_, at) => (row.cells[at] ? fieldOf(row.cells[at], manner) : ''))] : [],
  );
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
    case 'open':
      return isMachine ? '' : field(cellText(cell, locale), manner);
    default:
      return field(cellText(cell, locale), manner);
  }
}

/** A text as a field: never a formula, nor a date where a person opens it; quoted where the separator, a quote or a line end stands in it. */
export function field(text: string, { separator, isMachine }: Manner): string {
  const shown = visible(guarded(text, !isMachine)).replaceAll('\u00a0', ' ');
  return /["\r\n]/.test(shown) || shown.includes(separator) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
