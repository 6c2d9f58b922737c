import { word } from './kept-words.ts';
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
    return textAt(this.tape, this.at);
  }

  /** The characters of the file, as somebody typed them. */
  get source(): string {
    return word(this.tape.file.text, this.#cell(1), this.#cell(2));
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

  /** As `pairs`, one by one, for the many that nobody keeps: stops where `goesOn` is false, and says whether it never was. */
  eachPair(goesOn: (key: Node, value: Node) => boolean): boolean {
    const { tape } = this;
    const end = this.isMap ? this.#cell(3) : 0;
    for (let at = this.at + CELLS; at < end; ) {
      const value = after(tape, at);
      if (!goesOn(new Node(tape, at), new Node(tape, value))) return false;
      at = after(tape, value);
    }
    return true;
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

  /** What stands after this on the tape: of a map's key, its value. */
  get next(): Node {
    return new Node(this.tape, this.#cell(3));
  }

  /** The value under a key of a map, if there is one. */
  get(name: string): Node | undefined {
    const { tape } = this;
    const end = this.isMap ? this.#cell(3) : 0;
    for (let at = this.at + CELLS; at < end; ) {
      const value = after(tape, at);
      if (textAt(tape, at) === name) return new Node(tape, value);
      at = after(tape, value);
    }
    return undefined;
  }

  #cell(offset: number): number {
    return this.tape.cells[this.at + offset] ?? 0;
  }
}

function textAt({ file, cells, decoded }: Tape, at: number): string {
  const text = decoded?.get(at) ?? word(file.text, cells[at + 1] ?? 0, cells[at + 2] ?? 0);
  return file.isNfc ? text : text.normalize('NFC');
}

/** The index of the value after this one and all inside it. */
function after({ cells }: Tape, at: number): number {
  return cells[at + 3] ?? 0;
}
