import { figure, isFigure, type Prose, plain, spansOf } from '../../documents/prose.ts';

/** The notes under a table, numbered as they come; notes of the same letters are one, which opens what each of them does. */
export class Noted {
  readonly #notes = new Map<string, Prose[]>();

  /** The numbers of these notes, ascending. */
  numbersOf(notes: readonly Prose[]): number[] {
    const keys = [...new Set(notes.map(plain))];
    for (const note of notes) {
      const same = this.#notes.get(plain(note));
      if (same) same.push(note);
      else this.#notes.set(plain(note), [note]);
    }
    const all = [...this.#notes.keys()];
    return keys.map((key) => all.indexOf(key) + 1).sort((a, b) => a - b);
  }

  get notes(): Prose[] {
    return [...this.#notes.values()].map(inOne);
  }
}

function inOne(same: readonly Prose[]): Prose {
  const [first = '', ...others] = same;
  if (others.length === 0 || typeof first === 'string') return first;
  return spansOf(first).map((span, i) => {
    if (!isFigure(span)) return span;
    const all = same.map((prose) => spansOf(prose)[i]).filter((span) => span !== undefined && isFigure(span));
    return figure(span.text, () => ({ text: span.text, steps: all.map(({ working }) => working()) }));
  });
}
