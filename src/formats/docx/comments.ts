import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import type { Day } from '../../base/day.ts';

/** Notes to the writer, one at each blank. */
export class Comments {
  readonly #all: ICommentOptions[] = [];

  constructor(readonly day: Day) {}

  /** The id under which the note on one blank is kept. */
  idOf(hint: string): number {
    const id = this.#all.length;
    this.#all.push({
      id,
      author: 'emul',
      initials: 'em',
      date: new Date(`${this.day}T00:00:00Z`),
      children: [new Paragraph({ children: [new TextRun(hint.charAt(0).toUpperCase() + hint.slice(1))] })],
    });
    return id;
  }

  get all(): readonly ICommentOptions[] {
    return this.#all;
  }
}
