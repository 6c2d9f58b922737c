import { Chalk } from 'chalk';
import type { Block, Document } from '../documents/document.ts';
import { type Manner, tableLines } from './terminal/table.ts';
import { wrapped } from './terminal/width.ts';

/** A document as a terminal of that width shows it; colour only repeats what the words say. */
export function terminal(document: Document, { width, isColoured }: { width: number; isColoured: boolean }): string {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 });
  const manner = { locale: document.locale, width: Math.max(LEAST_WIDTH, width), chalk };
  const lines = document.blocks.flatMap((block, i) => [
    ...(block.kind === 'table' && i > 0 ? [''] : []),
    ...blockLines(block, manner),
  ]);
  return `${lines.join('\n')}\n`;
}

/** Below this nobody reads a table. */
const LEAST_WIDTH = 40;
const HANG = 2;

function blockLines(block: Block, manner: Manner): string[] {
  const { width, chalk } = manner;
  switch (block.kind) {
    case 'table':
      return tableLines(block, manner);
    case 'title':
      return wrapped(block.text, width, HANG).map((line) => chalk.bold(line));
    case 'stamp':
      return wrapped(block.text, width, HANG).map((line) => chalk.bold.yellow(line));
    case 'paragraph':
      return wrapped(block.text, width, HANG);
    case 'notes':
      return block.notes.flatMap((note, i) => wrapped(`(${i + 1})\u00a0${note}`, width, HANG));
    case 'list':
      return listLines(block.heading, block.items, width);
  }
}

/** A single item stands behind its heading; several stand under it. */
function listLines(heading: string, items: readonly string[], width: number): string[] {
  const [only] = items;
  if (only !== undefined && items.length === 1) return wrapped(`${heading}: ${only}`, width, HANG);
  return [...wrapped(`${heading}:`, width, HANG), ...items.flatMap((item) => wrapped(`-\u00a0${item}`, width, HANG))];
}
