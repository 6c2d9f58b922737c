import type { Locale } from '../../base/locale.ts';
import type { Cell, Column, Row, Table } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import type { Blanks } from '../blanks.ts';
import { cellText } from '../cell-text.ts';
import { columnGroups } from '../paper/column-groups.ts';
import { STYLES, textWidth } from '../paper/style.ts';
import { escaped } from './escaped.ts';
import { inline, opening } from './prose.ts';

/** A table that scrolls by itself where it is wider than the screen. */
export function table(block: Table, locale: Locale, blanks: Blanks): string {
  const { caption, columns, rows, isForm } = block;
  const [tag, label] = caption === undefined ? ['div', ''] : ['section', ` aria-label="${escaped(caption)}"`];
  const name = caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`;
  const body = rows.map((row) => (row.kind === 'band' ? band(row.text, row.depth) : rowOf(row))).join('\n');
  const open = `<${tag} class="scroll" tabindex="0"${label}><table${isForm ? ' class="form"' : ''}>`;
  return `${open}${name}${widths(columns)}\n<thead>${head(columns)}</thead>\n<tbody>\n${body}\n</tbody></table></${tag}>`;

  function band(said: string, depth: 1 | 2): string {
    return `<tr class="band"><th colspan="${columns.length}" scope="rowgroup" class="depth${depth}">${escaped(said)}</th></tr>`;
  }

  function rowOf({ cells, remark, isTotal }: Row): string {
    const drawn = cells.map((cell, i) => `<td class="${alignOf(cell, columns[i])}">${content(cell)}</td>`);
    const rest = columns.length - cells.length;
    if (rest > 0) drawn.push(`<td colspan="${rest}">${remark ? content(remark) : ''}</td>`);
    return `<tr${isTotal ? ' class="total"' : ''}>${drawn.join('')}</tr>`;
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

/** How what stands in a cell came about, where it can tell. */
function openedIn(cell: Cell): (() => Working) | undefined {
  if (cell.kind === 'text') return cell.opens;
  if (cell.kind === 'number' || cell.kind === 'count' || cell.kind === 'share') return cell.working ?? cell.opens;
  return undefined;
}

/** What columns should have of the paper, of the page; a browser gives more where a word needs it. */
function widths(columns: readonly Column[]): string {
  if (columns.every(({ width }) => !width)) return '';
  const share = (width: number) => ` width="${Math.round((100 * width) / ROOM)}%"`;
  return `<colgroup>${columns.map(({ width }) => `<col${width ? share(width) : ''}>`).join('')}</colgroup>`;
}

/** Millimetres of text on a sheet of paper, by either rules of layout. */
const ROOM = textWidth(STYLES['nd30-2020'], false);

function alignOf(cell: Cell, column: Column | undefined): string {
  return cell.kind === 'count' || cell.kind === 'date' ? 'centre' : (column?.align ?? 'left');
}

/** One row of headings, or two where columns stand under a word together. */
function head(columns: readonly Column[]): string {
  const cell = (said: string, span = '') => `<th scope="col"${span}>${escaped(said)}</th>`;
  if (columns.every(({ under }) => under === undefined)) {
    return `<tr>${columns.map(({ heading }) => cell(heading)).join('')}</tr>`;
  }
  const above = columnGroups(columns).map(({ under, first, count }) =>
    under === undefined
      ? cell(columns[first]?.heading ?? '', ' rowspan="2"')
      : `<th scope="colgroup" colspan="${count}">${escaped(under)}</th>`,
  );
  const below = columns.flatMap(({ under, heading }) => (under === undefined ? [] : cell(heading)));
  return `<tr>${above.join('')}</tr><tr>${below.join('')}</tr>`;
}
