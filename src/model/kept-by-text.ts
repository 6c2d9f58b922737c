import type { Node } from '../source/node.ts';

/** So many texts of one criterion or scale are kept; a year of an agency has some dozens of each criterion. */
const MOST = 2000;

/**
 * What was worked out of a mark, kept by its criterion, or its scale, and the text that somebody typed: nothing else goes into
 * it, and half a million marks have few texts. Not of files in which a text may stand for another, as an alias does, nor of several lines,
 * whose sense hangs on where the first begins.
 */
export class KeptByText<T> {
  readonly #kept = new WeakMap<object, Map<string, T>>();

  get(of: object, value: Node): T | undefined {
    return value.tape.decoded ? undefined : this.#kept.get(of)?.get(value.source);
  }

  set(of: object, value: Node, result: T): void {
    const { source } = value;
    if (value.tape.decoded || source.includes('\n')) return;
    const texts = this.#kept.get(of) ?? new Map<string, T>();
    this.#kept.set(of, texts);
    if (texts.size < MOST) texts.set(source, result);
  }
}
