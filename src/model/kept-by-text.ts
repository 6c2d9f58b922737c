import type { Node } from '../source/node.ts';
import type { Criterion } from './criterion.ts';

/** So many texts of one criterion are kept; a year of an agency has some dozens. */
const MOST = 2000;

/**
 * What was worked out of a mark, kept by its criterion and the text that somebody typed: nothing else goes into it, and half
 * a million marks have few texts. Not of files in which a text may stand for another, as an alias does, nor of several lines,
 * whose sense hangs on where the first begins.
 */
export class KeptByText<T> {
  readonly #kept = new WeakMap<Criterion, Map<string, T>>();

  get(criterion: Criterion, value: Node): T | undefined {
    return value.tape.decoded ? undefined : this.#kept.get(criterion)?.get(value.source);
  }

  set(criterion: Criterion, value: Node, result: T): void {
    const { source } = value;
    if (value.tape.decoded || source.includes('\n')) return;
    const texts = this.#kept.get(criterion) ?? new Map<string, T>();
    this.#kept.set(criterion, texts);
    if (texts.size < MOST) texts.set(source, result);
  }
}
