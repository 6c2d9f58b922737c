import type { Words } from '../base/locale.ts';
import type { Place } from '../source/located.ts';

/** The key a value stands under, as typed, and what the schema calls it; an empty key is the whole file. */
export interface Named {
  readonly key: string;
  readonly title: Words;
}

/** What the schema of a kind can find wrong, and the facts its words need. The words are in `checks/file/`. */
export interface SchemaFaults {
  'unknown-key': {
    key: string;
    meant: readonly string[];
    known: readonly string[];
    free: Free;
    outside?: string | undefined;
    /** `A2:18` with the blank that its colon wants, where `A2` may stand here. */
    spaced?: string | undefined;
    /** Whether it is `A2:16,5`, with a decimal comma besides. */
    isDecimal?: boolean;
  };
  'comma-in-text': { written: string };
  'missing-key': Named & { example?: string | undefined; allowed: readonly string[] };
  'missing-one-of': Named & { keys: readonly string[] };
  'kind-missing': { isEmpty: boolean; expected: string; title: Words };
  'wrong-kind': { found: string; expected: string; title: Words };
  'wrong-type': Named & { expected: Expected; isItem: boolean; example?: string | undefined };
  'empty-value': Named & { isItem: boolean; isOptional: boolean; example?: string | undefined };
  'value-not-allowed': Named & { value: string; allowed: readonly string[] };
  'malformed-id': Named & {
    value: string;
    meant?: string | undefined;
    isOfCriterion: boolean;
    example?: string | undefined;
  };
  'malformed-date': Named & { value: string; meant?: string | undefined; month?: string | undefined };
  'malformed-period': Named & { value: string; meant?: string | undefined; day?: string | undefined };
  'malformed-number': Named & { value: string; meant?: string | undefined; isWhole: boolean };
  'number-out-of-bounds': Named & {
    value: string;
    least?: number | undefined;
    most?: number | undefined;
    meant?: string | undefined;
  };
  'decimal-comma': Named & { written: string; meant: string; isQuoted?: boolean; mark?: MarkSpot | undefined };
  'boolean-spelling': Named & { written: string; meant?: string | undefined };
  'smart-quotes': { written: string; meant: string };
  'id-too-long': { limit: number };
  'empty-list': Named & { example?: string | undefined };
  'one-condition-each': { keys: readonly string[] };
}

/** Keys of the author's own that may stand beside the known ones. */
export type Free = 'criterion' | 'event' | undefined;

export type Expected = 'list' | 'map' | 'value';

/** Whose mark a number is, where it is one: the criterion, and inside `{done: …}` or `{tre: …}` the part. */
export interface MarkSpot {
  readonly criterion: string;
  readonly part?: string | undefined;
  readonly who: string;
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
