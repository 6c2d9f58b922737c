import type { Locale } from '../../base/locale.ts';
import { type Cell, type Column, type Row, standsOut, type Table } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import type { Blanks } from '../blanks.ts';
import { cellText } from '../cell-text.ts';
import { alignOf } from '../paper/aligned.ts';
import { columnGroups } from '../paper/column-groups.ts';
import type { FittedTable } from '../paper/columns.ts';
import { isShort } from '../paper/kept-rows.ts';
import { escaped } from './escaped.ts';
import { inline, opening } from './prose.ts';

/**
 * A table that scrolls by itself where it is wider than the screen, with the column that names its rows always in sight.
 */
export function table(block: Table, locale: Locale, blanks: Blanks, fitted: FittedTable, page: number): string {
  const { caption, columns, rows, isForm } = block;
  const { widths, size } = fitted;
  const [tag, label] = caption === undefined ? ['div', ''] : ['section', ` aria-label="${escaped(caption)}"`];
  const name = caption === undefined ? '' : `<caption><span>${escaped(caption)}</span></caption>`;
  const kinds = columnKinds(block, locale);
  const body = rows.map((row) => (row.kind === 'band' ? band(row.text, row.depth) : rowOf(row))).join('\n');
  const open = `<${tag} class="scroll s${size}${isShort(block, fitted, page, locale) ? ' short' : ''}" tabindex="0"${label}><table${isForm ? ' class="form"' : ''}>`;
  return `${open}${name}${colgroup(widths)}\n<thead>${head(columns, kinds)}</thead>\n<tbody>\n${body}\n</tbody></table></${tag}>`;

  function band(said: string, depth: 1 | 2): string {
    return `<tr class="band"><th colspan="${columns.length}" scope="rowgroup" class="depth${depth}"><span>${escaped(said)}</span></th></tr>`;
  }

  function rowOf(row: Row): string {
    const { cells, remark } = row;
    const drawn = cells.map((cell, i) => `<td class="${alignOf(cell, columns[i])}${kinds[i]}">${content(cell)}</td>`);
    const rest = columns.length - cells.length;
    if (rest > 0) drawn.push(`<td colspan="${rest}"><span>${remark ? content(remark) : ''}</span></td>`);
    return `<tr${standsOut(row) ? ' class="total"' : ''}>${drawn.join('')}</tr>`;
  }

  function content(cell: Cell): string {
    if (cell.kind === 'prose') return inline(cell.prose, blanks);
    if (cell.kind === 'open') return cell.hint === undefined ? '' : inline({ kind: 'blank', hint: cell.hint }, blanks);
    if (cell.kind === 'text' && cell.figured && !cell.opens) return inline(cell.figured, blanks);
    const said = escaped(cellText(cell, locale));
    const toned = cell.kind === 'text' && cell.tone ? `<span class="${cell.tone}">${said}</span>` : said;
    return opening(toned, openedIn(cell));
  }
}

/** What a column is on a screen too narrow for all: the one that names the rows, or one of running text. */
function columnKinds({ columns, rows }: Table, locale: Locale): string[] {
  const longest = columns.map(({ align }, i) => {
    const texts = rows.flatMap((row) => (row.kind === 'row' ? (row.cells[i] ?? []) : []));
    return align === 'left' ? Math.max(0, ...texts.map((cell) => cellText(cell, locale).length)) : 0;
  });
  // A number or a code may stand before the name.
  const named = longest.findIndex((letters) => letters >= NAME);
  return longest.map((letters, i) => (i === named ? ' key' : '') + (letters > LONG ? ' text' : ''));
}

/** A code has fewer letters. */
const NAME = 5;
/** More letters than this are not read in a column as wide as a word. */
const LONG = 16;

/** How what stands in a cell came about, where it can tell. */
function openedIn(cell: Cell): (() => Working) | undefined {
  if (cell.kind === 'text') return cell.opens;
  if (cell.kind === 'number' || cell.kind === 'count' || cell.kind === 'share') return cell.working ?? cell.opens;
  return undefined;
}

/** What columns have of the paper, as in Word, so that the same lines break where it is printed; a screen gives what the text needs. */
function colgroup(widths: readonly number[]): string {
  const room = widths.reduce((sum, width) => sum + width, 0);
  return `<colgroup>${widths.map((width) => `<col width="${((100 * width) / room).toFixed(2)}%">`).join('')}</colgroup>`;
}

/** One row of headings, or two where columns stand under a word together. */
function head(columns: readonly Column[], kinds: readonly string[]): string {
  const cell = (i: number, span = '') =>
    `<th scope="col"${kinds[i] ? ` class="${kinds[i]?.trim()}"` : ''}${span}>${escaped(columns[i]?.heading ?? '')}</th>`;
  if (columns.every(({ under }) => under === undefined)) {
    return `<tr>${columns.map((_, i) => cell(i)).join('')}</tr>`;
  }
  const above = columnGroups(columns).map(({ under, first, count }) =>
    under === undefined
      ? cell(first, ' rowspan="2"')
      : `<th scope="colgroup" colspan="${count}">${escaped(under)}</th>`,
  );
  const below = columns.flatMap(({ under }, i) => (under === undefined ? [] : cell(i)));
  return `<tr>${above.join('')}</tr><tr>${below.join('')}</tr>`;
}
