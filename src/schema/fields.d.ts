import type { Node } from '../source/node.ts';

/** What `build/build.js` makes of `schemas/*.schema.json` to read files by, in a file git does not keep. */

export type Reader<T> = (node: Node | undefined) => T | undefined;

/** What values are read by, each by the name of its shape. */
export interface Readers extends Readonly<Record<string, unknown>> {
  list<T>(node: Node | undefined, item: Reader<T>): T[];
}

/** By kind, what reads a file of it. */
export const readers: Readonly<Record<string, (by: Readers) => Reader<unknown>>>;

/** A schema without its words. */
export interface BareSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, BareSchema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, BareSchema>>;
  readonly patternProperties?: Readonly<Record<string, BareSchema>>;
  readonly additionalProperties?: boolean | BareSchema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: BareSchema;
}

export const bareSchemas: Readonly<Record<string, () => BareSchema>>;
