import {
  Comments as AllComments,
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
import { raised } from '../../base/sentence.ts';
import { DOTS } from '../../documents/prose.ts';
import { xmlOf } from './written.ts';

/** Says to the writer what belongs into a blank. */
export interface Hints {
  /** `dots` where it stands alone and is to be seen. */
  blank(hint: string, dots?: string): ParagraphChild[];
}

/** The character style of a blank: a light ground that is seen on the screen and hardly on paper. */
export const BLANK = 'ChoTrong';
export const BLANK_GROUND = { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2CC' } as const;

/** Word's own comments, one at each blank; text at once, as what is drawn is. */
export class Comments implements Hints {
  readonly #all: string[] = [];

  constructor(readonly day: Day) {}

  blank(hint: string, dots: string = DOTS): ParagraphChild[] {
    const id = this.#all.length;
    const comment = {
      id,
      author: 'emul',
      initials: 'em',
      date: new Date(`${this.day}T00:00:00Z`),
      children: [new Paragraph({ children: [new TextRun(raised(hint))] })],
    };
    const alone = xmlOf(new AllComments({ children: [comment] }));
    this.#all.push(alone.slice(alone.indexOf('>') + 1, alone.lastIndexOf('<')));
    return [
      new CommentRangeStart(id),
      new TextRun({ text: dots, style: BLANK }),
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ];
  }

  /** By which the library knows that there are any. */
  get forLibrary(): ICommentOptions[] {
    return this.#all.length > 0 ? [{ id: 0, children: [] }] : [];
  }

  /** The library's own part with all of them in it. */
  into(part: string): string {
    return part.replace(/(<w:comments\b[^>]*>).*(<\/w:comments>)/s, (_, start: string, end: string) =>
      [start, ...this.#all, end].join(''),
    );
  }
}

/** Of a paper that goes to be signed: number and day are written in by hand, and a hint would have to be deleted. */
export const BARE: Hints = {
  blank: (_, dots = DOTS) => [new TextRun(dots)],
};

/** In a document that is not ours to add comments to, the hint stands behind the blank, marked as it is. */
export const MARKED: Hints = {
  blank: (hint) => [new TextRun({ text: `${DOTS} (${hint})`, shading: BLANK_GROUND })],
};
