import type { Block } from '../../../documents/document.ts';
import type { Letterhead } from '../../../documents/letterhead.ts';
import { plain } from '../../../documents/prose.ts';
import type { Band, Row, Table } from '../../../documents/table.ts';

/**
 * Whether these blocks stand on one page between the head of a notice and who signs it. The model of a document knows no
 * millimetre: letters are counted, and `tests/office/` proves with rendered pages that it is little enough.
 */
export function fitsOnPage(
  blocks: readonly Block[],
  { parent = '', own }: Pick<Letterhead, 'parent' | 'own'>,
): boolean {
  const head = Math.max(0, headLines(parent) + headLines(own) - USUAL);
  return blocks.reduce((sum, block) => sum + linesOf(block), head) <= PAGE;
}

/** The lines of a name in capitals at the left of a head, and how many of them the nation's beside it has room for. */
function headLines(name: string): number {
  return Math.ceil(name.length / CAPITALS);
}

const CAPITALS = 21;
const USUAL = 2;

/** Lines of running text down to what closes it, and letters in one across the page. */
const PAGE = 28.4;
const LETTERS = 66;
/** What a table has above and below it. */
const GAP = 2;

function linesOf(block: Block): number {
  if (block.kind === 'table') return tableLines(block);
  if (block.kind === 'list') return block.items.reduce((sum: number, item) => sum + textLines(plain(item)), 0);
  return 'text' in block ? textLines(plain(block.text)) : 0;
}

/** A paragraph, with the space before it. */
function textLines(text: string): number {
  return 0.4 + Math.ceil((text.length + 8) / LETTERS);
}

/** As if columns got room by the root of what is to be written in them, as they do. */
function tableLines({ rows, columns }: Table): number {
  const all = rows.filter((row: Row | Band): row is Row => row.kind === 'row');
  const letters = columns.map((_, i) => Math.max(8, ...all.map(({ cells }) => lettersIn(cells[i]))));
  const roots = letters.map(Math.sqrt);
  const sum = roots.reduce((total, root) => total + root, 0);
  const wide = roots.map((root) => Math.max(8, (LETTERS * root) / sum));
  const most = (row: Row) =>
    Math.max(1, ...row.cells.map((cell, i) => Math.ceil(lettersIn(cell) / (wide[i] ?? LETTERS))));
  const remark = ({ remark: said }: Row) => (said ? Math.ceil(said.text.length / (LETTERS * 0.6)) : 1);
  return all.reduce((total, row) => total + Math.max(most(row), remark(row)), GAP + 1);
}

function lettersIn(cell: Row['cells'][number] | undefined): number {
  if (cell?.kind === 'text') return cell.text.length;
  return cell?.kind === 'number' ? 6 : 0;
}
