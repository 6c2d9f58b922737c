import { type ParagraphChild, TextRun } from 'docx';
import { visible } from '../../base/visible.ts';
import { type BareSpan, bareSpans, type Prose } from '../../documents/prose.ts';
import { held, signed } from '../paper/held.ts';
import type { Hints } from './comments.ts';

/** The character style of words that carry weight. */
export const STRONG = 'Dam';

/** Running text as Word's runs: a blank is marked, and says what belongs there. */
export function runs(prose: Prose, hints: Hints): ParagraphChild[] {
  return bareSpans(prose).flatMap((span) => runsOf(span, hints, held));
}

/** The same in a cell, whose columns were made as wide as its words. */
export function cellRuns(prose: Prose, hints: Hints): ParagraphChild[] {
  return bareSpans(prose).flatMap((span) => runsOf(span, hints, signed));
}

function runsOf(span: BareSpan, hints: Hints, set: (text: string) => string): ParagraphChild[] {
  if (span === '') return [];
  if (typeof span === 'string') return [new TextRun(set(visible(span)))];
  switch (span.kind) {
    case 'strong':
      return [new TextRun({ text: set(visible(span.text)), style: STRONG })];
    case 'blank':
      return hints.blank(span.hint);
  }
}
