import type { Node } from '../source/node.ts';

/** What `build/build.js` makes of `schemas/*.schema.json` for the model to read by, in a file git does not keep. */

/** How a value is read: by the name of its shape, as one of some words, a list of values of one sort, a map, or what may be a map and something else. */
export type Fields = string | readonly [Fields] | Words | Keys | Mixed;

interface Words {
  readonly words: readonly string[];
}

interface Keys {
  readonly keys: Readonly<Record<string, Fields>>;
  /** Those that it cannot do without. */
  readonly needs: readonly string[];
}

interface Mixed {
  readonly mixed: Fields;
}

export const fields: Readonly<Record<string, () => Fields>>;

export type Reader<T> = (node: Node | undefined) => T | undefined;

/** What values are read by, each by the name of its shape. */
export interface Readers extends Readonly<Record<string, unknown>> {
  list<T>(node: Node | undefined, item: Reader<T>): T[];
}

/** By kind, what reads a file of it. */
export const readers: Readonly<Record<string, (by: Readers) => Reader<unknown>>>;
