import { type Paragraph, Table } from 'docx';
import type { Block } from '../../documents/document.ts';
import { type Prose, plain } from '../../documents/prose.ts';
import { drawn } from './blocks.ts';
import { gap, paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

/** Blocks that begin no page, one behind the other. */
export type Standing = Exclude<Block, { kind: 'new-page' }>;

/**
 * The block at a place among others: on one page with what it leads to, and with room above a table, which has none of its
 * own. All room is that of styles; a paragraph without words stands only where Word would make one of two tables.
 */
export function standing(blocks: readonly Standing[], i: number, sheet: Sheet): (Paragraph | Table)[] {
  const [block, before, next] = [blocks[i], blocks[i - 1], blocks[i + 1]];
  if (!block) return [];
  const own = isInText(block, before) ? [paragraph('Enclosed', block.text, sheet)] : drawn(block, sheet, leads(next));
  const last = own.at(-1);
  if (last instanceof Table) return beginsWithTable(next) ? [...own, gap(next && { keepNext: true })] : own;
  if (!last || block.kind === 'chart' || !isLeading(block, next)) return own;
  const isAbove =
    (block.kind === 'paragraph' || block.kind === 'list') && beginsWithTable(next) && next?.kind === 'table';
  return [...own.slice(0, -1), last.with({ keepNext: true, ...(isAbove && { style: 'Lead' }) })];
}

/** “(Kèm theo …)” below no title. */
function isInText(block: Standing, before: Standing | undefined): block is Extract<Standing, { text: Prose }> {
  return block.kind === 'remark' && before?.kind !== 'type-and-subject';
}

/** Whether what follows, which may be but a closing sentence and its signature, would stand alone on a page without the end of what is before it. */
function leads(next: Standing | undefined): boolean {
  return next?.kind === 'closing' || next?.kind === 'signatures' || next?.kind === 'notes';
}

/** Whether a block and the one behind it are not parted. */
function isLeading(block: Standing, next: Standing | undefined): boolean {
  if (next?.kind === 'closing' || next?.kind === 'signatures') return true;
  if (next?.kind === 'table' && next.caption === undefined) return true;
  return block.kind === 'paragraph' && next !== undefined && plain(block.text).endsWith(':');
}

/** What ends a section has a paragraph behind it as well. */
function beginsWithTable(next: Standing | undefined): boolean {
  if (next?.kind === 'table') return next.caption === undefined;
  return next === undefined || next.kind === 'signatures';
}
