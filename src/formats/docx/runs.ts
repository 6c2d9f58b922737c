import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx';
import { visible } from '../../base/visible.ts';
import { DOTS, type Prose, type Span, spansOf } from '../../documents/prose.ts';
import type { Comments } from './comments.ts';

/** Character styles. */
export const STRONG = 'Dam';
export const BLANK = 'ChoTrong';

/** Running text as Word's runs: a blank is marked and carries a comment that says what belongs there. */
export function runs(prose: Prose, comments: Comments): ParagraphChild[] {
  return spansOf(prose).flatMap((span) => runsOf(span, comments));
}

function runsOf(span: Span, comments: Comments): ParagraphChild[] {
  if (typeof span === 'string') return [new TextRun(visible(span))];
  switch (span.kind) {
    case 'strong':
      return [new TextRun({ text: visible(span.text), style: STRONG })];
    case 'figure':
      return [new TextRun(visible(span.text))];
    case 'blank':
      return blankRuns(comments.idOf(span.hint));
  }
}

function blankRuns(id: number): ParagraphChild[] {
  return [
    new CommentRangeStart(id),
    new TextRun({ text: DOTS, style: BLANK }),
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}
