import { type ParagraphChild, TextRun } from 'docx';
import { visible } from '../../base/visible.ts';
import { type BareSpan, bareSpans, type Prose } from '../../documents/prose.ts';
import type { Hints } from './comments.ts';

/** The character style of words that carry weight. */
export const STRONG = 'Dam';

/** Running text as Word's runs: a blank is marked, and says what belongs there. */
export function runs(prose: Prose, hints: Hints): ParagraphChild[] {
  return bareSpans(prose).flatMap((span) => runsOf(span, hints));
}

function runsOf(span: BareSpan, hints: Hints): ParagraphChild[] {
  if (typeof span === 'string') return [new TextRun(visible(span))];
  switch (span.kind) {
    case 'strong':
      return [new TextRun({ text: visible(span.text), style: STRONG })];
    case 'blank':
      return hints.blank(span.hint);
  }
}
