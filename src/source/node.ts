import type { Located, Place } from './located.ts';
import { CELLS, KINDS, type Kind, type Tape } from './tape.ts';

const NOTHING = KINDS.indexOf('nothing');
const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');

/** One value of a file: a view on the tape, cheap to make and to forget. */
export class Node {
  constructor(
    readonly tape: Tape,
    readonly at: number,
  ) {}

  get kind(): Kind {
    return KINDS[this.#cell(0)] ?? 'nothing';
  }

  get place(): Place {
    return { file: this.tape.file, start: this.#cell(1), end: this.#cell(2) };
  }

  /** A scalar's text, unquoted, in NFC; of a map or list, its source text. */
  get text(): string {
    const text = this.tape.decoded.get(this.at) ?? this.source;
    return this.tape.file.isNfc ? text : text.normalize('NFC');
  }

  /** The characters of the file, as somebody typed them. */
  get source(): string {
    return this.tape.file.text.slice(this.#cell(1), this.#cell(2));
  }

  get isMap(): boolean {
    return this.#cell(0) === MAP;
  }

  get isList(): boolean {
    return this.#cell(0) === LIST;
  }

  /** Neither map nor list, and not empty. */
  get isScalar(): boolean {
    return this.#cell(0) !== MAP && this.#cell(0) !== LIST && this.#cell(0) !== NOTHING;
  }

  /** The text with its place. */
  get located(): Located<string> {
    return { value: this.text, place: this.place };
  }

  /** A map's pairs in the order of the file; nothing for other kinds. */
  pairs(): (readonly [key: Node, value: Node])[] {
    const pairs: [Node, Node][] = [];
    if (!this.isMap) return pairs;
    const end = this.#cell(3);
    for (let at = this.at + CELLS; at < end; ) {
      const key = new Node(this.tape, at);
      const value = new Node(this.tape, key.#cell(3));
      at = value.#cell(3);
      pairs.push([key, value]);
    }
    return pairs;
  }

  /** A list's items in the order of the file; nothing for other kinds. */
  *items(): Generator<Node> {
    if (!this.isList) return;
    const end = this.#cell(3);
    for (let at = this.at + CELLS; at < end; ) {
      const item = new Node(this.tape, at);
      at = item.#cell(3);
      yield item;
    }
  }

  /** The value under a key of a map, if there is one. */
  get(name: string): Node | undefined {
    const end = this.isMap ? this.#cell(3) : 0;
    for (let at = this.at + CELLS; at < end; ) {
      const key = new Node(this.tape, at);
      const value = new Node(this.tape, key.#cell(3));
      if (key.text === name) return value;
      at = value.#cell(3);
    }
    return undefined;
  }

  #cell(offset: number): number {
    return this.tape.cells[this.at + offset] ?? 0;
  }
}
