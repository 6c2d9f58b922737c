import type { Locale } from '../../base/locale.ts';
import { type Cell, type Column, type Row, standsOut, type Table } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import type { Blanks } from '../blanks.ts';
import { cellText } from '../cell-text.ts';
import { columnGroups } from '../paper/column-groups.ts';
import { escaped } from './escaped.ts';
import { inline, opening } from './prose.ts';

/** What a table has on paper: millimetres, and letters of so many points. */
interface Printed {
  readonly room: number;
  readonly size: number;
}

/**
 * A table that scrolls by itself where it is wider than the screen, with the column that names its rows always in sight.
 */
export function table(block: Table, locale: Locale, blanks: Blanks, { room, size }: Printed): string {
  const { caption, columns, rows, isForm } = block;
  const [tag, label] = caption === undefined ? ['div', ''] : ['section', ` aria-label="${escaped(caption)}"`];
  const name = caption === undefined ? '' : `<caption><span>${escaped(caption)}</span></caption>`;
  const kinds = columnKinds(block, locale);
  const body = rows.map((row) => (row.kind === 'band' ? band(row.text, row.depth) : rowOf(row))).join('\n');
  const open = `<${tag} class="scroll s${size}${rows.length <= SHORT ? ' short' : ''}" tabindex="0"${label}><table${isForm ? ' class="form"' : ''}>`;
  return `${open}${name}${widths(columns, room)}\n<thead>${head(columns, kinds)}</thead>\n<tbody>\n${body}\n</tbody></table></${tag}>`;

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

/** So few rows are printed on one page. */
const SHORT = 8;

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

/** What columns should have of the paper, of the page; a browser gives more where a word needs it. */
function widths(columns: readonly Column[], room: number): string {
  if (columns.every(({ width }) => !width)) return '';
  const share = (width: number) => ` width="${Math.round((100 * width) / room)}%"`;
  return `<colgroup>${columns.map(({ width }) => `<col${width ? share(width) : ''}>`).join('')}</colgroup>`;
}

function alignOf(cell: Cell, column: Column | undefined): string {
  return cell.kind === 'count' || cell.kind === 'date' ? 'centre' : (column?.align ?? 'left');
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
