import type { Words } from '../base/locale.ts';
import type { Place } from '../source/located.ts';
import type { Kind } from '../source/tape.ts';

/** What the schema of a kind can find wrong, and the facts its words need. The words are in `checks/file/`. */
export interface SchemaFaults {
  'unknown-key': { key: string; known: readonly string[] };
  'missing-key': { key: string; title: Words };
  'wrong-kind': { found: string; expected: string };
  'wrong-type': { key: string; title: Words; expected: readonly string[]; found: Kind };
  'value-not-allowed': { key: string; title: Words; value: string; allowed: readonly string[] };
  'malformed-id': { value: string };
  'malformed-date': { key: string; title: Words; value: string; meant: string | undefined };
  'malformed-period': { key: string; title: Words; value: string; meant: string | undefined };
  'malformed-number': { key: string; title: Words; value: string; meant: string | undefined };
  'decimal-comma': { key: string; written: string; meant: string };
  'boolean-spelling': { key: string; title: Words; written: string; meant: string };
  'smart-quotes': { written: string; meant: string };
  'id-too-long': { limit: number };
  'text-too-long': { key: string; title: Words; limit: number };
  'empty-list': { key: string; title: Words };
  'one-condition-each': { keys: readonly string[] };
  'value-not-fitting': { key: string; title: Words; value: string };
}

/** One thing wrong with the shape of a file; `id` is also the id of the check that words it. */
export type SchemaFault = {
  [Id in keyof SchemaFaults]: {
    readonly id: Id;
    readonly facts: SchemaFaults[Id];
    readonly place: Place;
    /** Where in the file's tree: `/entries/3/self/A2`. */
    readonly path: string;
  };
}[keyof SchemaFaults];
