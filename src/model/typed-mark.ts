import { Node } from '../source/node.ts';
import type { Tape } from '../source/tape.ts';
import type { Mark } from './briefing.ts';

/** A mark as it stands in its file; light, since a year of a province has half a million. */
export class TypedMark implements Mark {
  readonly #tape: Tape;
  readonly #at: number;

  constructor(
    readonly id: string,
    { tape, at }: Node,
  ) {
    this.#tape = tape;
    this.#at = at;
  }

  get criterion(): Node {
    return new Node(this.#tape, this.#at);
  }

  get value(): Node {
    return this.criterion.next;
  }
}
