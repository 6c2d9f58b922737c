import { Chalk } from 'chalk';
import type { Document } from '../documents/document.ts';
import { BLANKS, Blanks } from './blanks.ts';
import { blockLines } from './terminal/blocks.ts';
import type { Manner } from './terminal/manner.ts';
import { HANG, wrapped } from './terminal/width.ts';

/** A document as a terminal of that width shows it; colour only repeats what the words say. */
export function terminal(document: Document, { width, isColoured }: { width: number; isColoured: boolean }): string {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 });
  const blanks = new Blanks();
  const manner = { locale: document.locale, width: Math.max(LEAST_WIDTH, width), chalk, blanks };
  const { lines, legends } = blockLines(document.blocks, manner);
  return `${[...lines, ...legends, ...hintLines(manner)].join('\n')}\n`;
}

/** Below this nobody reads a table. */
const LEAST_WIDTH = 40;

function hintLines({ blanks: { hints }, locale, width }: Manner): string[] {
  if (hints.length === 0) return [];
  const lines = hints.flatMap((hint, i) => wrapped(`[${i + 1}]\u00a0${hint}`, width, HANG));
  return ['', ...wrapped(`${BLANKS[locale]}:`, width, HANG), ...lines];
}
