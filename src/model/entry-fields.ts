import type { Node } from '../source/node.ts';

/** The keys of an entry by name: so few that they are looked through. */
export class EntryFields {
  readonly #names: string[] = [];
  readonly #keys: Node[] = [];

  constructor(node: Node) {
    node.eachPair((key) => {
      this.#names.push(key.text);
      this.#keys.push(key);
      return true;
    });
  }

  /** The last of this name. */
  key(name: string): Node | undefined {
    return this.#keys[this.#names.lastIndexOf(name)];
  }
}
