import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx';
import type { Day } from '../../base/day.ts';
import { DOTS } from '../../documents/prose.ts';

/** Says to the writer what belongs into a blank. */
export interface Hints {
  blank(hint: string): ParagraphChild[];
}

/** The character style of a blank: a light ground that is seen on the screen and hardly on paper. */
export const BLANK = 'ChoTrong';
export const BLANK_GROUND = { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2CC' } as const;

/** Word's own comments, one at each blank. */
export class Comments implements Hints {
  readonly #all: ICommentOptions[] = [];

  constructor(readonly day: Day) {}

  blank(hint: string): ParagraphChild[] {
    const id = this.#all.length;
    this.#all.push({
      id,
      author: 'emul',
      initials: 'em',
      date: new Date(`${this.day}T00:00:00Z`),
      children: [new Paragraph({ children: [new TextRun(hint.charAt(0).toUpperCase() + hint.slice(1))] })],
    });
    return [
      new CommentRangeStart(id),
      new TextRun({ text: DOTS, style: BLANK }),
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ];
  }

  get all(): readonly ICommentOptions[] {
    return this.#all;
  }
}

/** In a document that is not ours to add comments to, the hint stands behind the blank, marked as it is. */
export const MARKED: Hints = {
  blank: (hint) => [new TextRun({ text: `${DOTS} (${hint})`, shading: BLANK_GROUND })],
};
