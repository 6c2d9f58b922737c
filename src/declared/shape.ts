import type { MarkedNumber } from '../base/exact-json.ts';

/** JSON Schema as plain data; a reference names the definition itself until the schema is written (`build/declared.ts`). */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * What stands somewhere in a file or an output, declared once: JSON Schema is written of it, and `T`, what TypeScript calls it, is
 * read off it. Nothing of it is loaded when emul runs.
 */
export interface Shape<T = unknown> {
  /** The shape of a key, with the key's words: ``string`Mã | Mã của kỳ, ví dụ 2016-W40. | Id. E.g. 2016-W40.` ``. */
  (words: TemplateStringsArray, ...values: readonly string[]): this;
  readonly schema: Schema;
  /** For types alone; there is no such value. */
  readonly value?: T;
}

/** A key that may be left out. */
interface Optional<T> extends Shape<T> {
  readonly isOptional: true;
}

/** The keys of a map, which stand for a map of these keys and no other. */
export type Keys = Readonly<Record<string, Shape>>;
type Of<S extends Shape | Keys> = S extends Shape<infer T> ? T : S extends Keys ? MapOf<S> : never;
type OptionalIn<K extends Keys> = { [N in keyof K]: K[N] extends Optional<unknown> ? N : never }[keyof K];

/** What TypeScript calls a value of a shape. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** What TypeScript calls a map of these keys. */
export type MapOf<K extends Keys> = {
  readonly [N in Exclude<keyof K, OptionalIn<K>>]: ValueOf<K[N]>;
} & { readonly [N in OptionalIn<K>]?: ValueOf<K[N]> | undefined };

/** A shape that has a name of its own in `$defs`: of its schema, or of the one that all outputs share. */
export class Definition {
  static #made = 0;
  /** In `$defs` they stand as they were declared. */
  readonly order = Definition.#made++;

  constructor(
    readonly name: string,
    readonly schema: Schema,
    readonly isShared: boolean,
  ) {}
}

/** A shape by what JSON Schema says of it. */
export function shape<T>(schema: Schema): Shape<T> {
  return worded(schema, {});
}

function worded<S extends Shape>(schema: Schema, more: object): S {
  const inWords = (raw: TemplateStringsArray, ...values: readonly string[]) => {
    const words = wordsIn(String.raw({ raw }, ...values));
    return worded<S>({ ...words, ...schema, ...words }, more);
  };
  return Object.assign(inWords, { ...more, schema }) as unknown as S;
}

function wordsIn(words: string): Schema {
  const [title, description, $comment, more] = words.split(' | ');
  if ($comment === undefined || more !== undefined) throw new Error(`not title | text | English: ${words}`);
  return { title, description, $comment };
}

export const string = shape<string>({ type: 'string' });
export const number = shape<number | MarkedNumber>({ type: 'number' });
export const integer = shape<number | MarkedNumber>({ type: 'integer' });
export const boolean = shape<boolean>({ type: 'boolean' });
/** A whole number from 0, or from another. */
export const from = (minimum: number) => shape<number>({ type: 'integer', minimum });
export const count = from(0);

export function only<const V extends string | number | boolean>(value: V): Shape<V> {
  return shape({ const: value });
}

export function oneOf<const V extends readonly (string | number)[]>(...values: V): Shape<V[number]> {
  return shape({ enum: values });
}

/** A map of these keys and no other. */
export function map<K extends Keys>(keys: K): Shape<MapOf<K>> {
  return shape({ ...open(keys).schema, additionalProperties: false });
}

/** A map of these keys and whatever others. */
export function open<K extends Keys>(keys: K): Shape<MapOf<K>> {
  const required = Object.keys(keys).filter((name) => !('isOptional' in (keys[name] ?? {})));
  const properties = Object.fromEntries(Object.entries(keys).map(([name, { schema }]) => [name, schema]));
  return shape({ type: 'object', ...(required.length > 0 && { required }), properties });
}

/** A map of whatever keys, with values of one shape; these keys are there always. */
export function record<S extends Shape | Keys, K extends Keys>(values: S, keys?: K): Shape<Readonly<Record<string, Of<S>>>> {
  return shape({ ...(keys ? open(keys).schema : { type: 'object' }), additionalProperties: schemaOf(values) });
}

export function list<S extends Shape | Keys>(item: S): Shape<readonly Of<S>[]> {
  return shape({ type: 'array', items: schemaOf(item) });
}

export function optional<S extends Shape | Keys>(left: S): Optional<Of<S>> {
  return worded(schemaOf(left), { isOptional: true });
}

export function orNull<S extends Shape | Keys>(value: S): Shape<Of<S> | null> {
  const schema = schemaOf(value);
  const { type, enum: values } = schema;
  if (typeof type === 'string') return shape({ ...schema, type: [type, 'null'] });
  if (Array.isArray(values)) return shape({ ...schema, enum: [...values, null] });
  return shape({ anyOf: [schema, { type: 'null' }] });
}

/** One of several shapes. */
export function either<S extends readonly (Shape | Keys)[]>(...shapes: S): Shape<Of<S[number]>> {
  return shape({ anyOf: shapes.map(schemaOf) });
}

/** A shape under a name of its own in the `$defs` of its schema. */
export function define<S extends Shape | Keys>(name: string, defined: S): Shape<Of<S>> {
  return shape({ $ref: new Definition(name, schemaOf(defined), false) });
}

/** The same in `schemas/output/shared.schema.json`. */
export function share<S extends Shape | Keys>(name: string, defined: S): Shape<Of<S>> {
  return shape({ $ref: new Definition(name, schemaOf(defined), true) });
}

/** A shape with definitions that it does not refer to, but what is put into its schema later (`build/plugged.ts`). */
export function withDefinitions<T>(definitions: readonly Shape[], { schema }: Shape<T>): Shape<T> {
  return shape({ ...schema, $defs: definitions.map((defined) => defined.schema) });
}

/** What the definition of that name says, inside of itself. */
export function again<T>(name: string): Shape<T> {
  return shape({ $ref: `#/$defs/${name}` });
}

function schemaOf(declared: Shape | Keys): Schema {
  return typeof declared === 'function' ? declared.schema : map(declared as Keys).schema;
}
