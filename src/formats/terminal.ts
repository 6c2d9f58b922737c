import { Chalk } from 'chalk';
import type { Block, Document } from '../documents/document.ts';
import type { Table } from '../documents/table.ts';
import { drawn, type Manner } from './terminal/table.ts';
import { wrapped } from './terminal/width.ts';

/** A document as a terminal of that width shows it; colour only repeats what the words say. */
export function terminal(document: Document, { width, isColoured }: { width: number; isColoured: boolean }): string {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 });
  const manner = { locale: document.locale, width: Math.max(LEAST_WIDTH, width), chalk };
  const lines: string[] = [];
  const legends: string[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      const table = drawn(block, manner);
      lines.push(...(lines.length > 0 ? [''] : []), ...table.lines);
      legends.push(...table.legends);
    } else lines.push(...blockLines(block, manner));
  }
  return `${[...lines, ...legends].join('\n')}\n`;
}

/** Below this nobody reads a table. */
const LEAST_WIDTH = 40;
const HANG = 2;

function blockLines(block: Exclude<Block, Table>, manner: Manner): string[] {
  const { width, chalk } = manner;
  switch (block.kind) {
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

function listLines(heading: string, items: readonly string[], width: number): string[] {
  return [...wrapped(`${heading}:`, width, HANG), ...items.flatMap((item) => wrapped(`-\u00a0${item}`, width, HANG))];
}
