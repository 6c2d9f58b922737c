import type { FileOf, kinds } from '../declared/kinds/index.ts';
import type * as declared from '../declared/kinds/shapes.ts';
import type { Shape, ValueOf } from '../declared/shape.ts';
import type { Fields } from '../schema/fields.d.ts';
import { fields } from '../schema/fields.js';
import type { Node } from '../source/node.ts';
import { count, day, exact, fieldsOf, flag, given, list, text } from './field.ts';

type Declared = typeof declared;
type Named = { [N in keyof Declared]: Declared[N] extends Shape ? N : never }[keyof Declared];
type Reader<T> = (node: Node | undefined) => T | undefined;

/** Every shape that is declared for files has its reader, of its type. */
const READERS: { readonly [N in Named]: Reader<ValueOf<Declared[N]>> } & Readonly<Record<string, Reader<unknown>>> = {
  id: text,
  plainId: text,
  campaignId: text,
  text,
  remark: given,
  number: exact,
  day,
  dayOrBlank: day,
  year: count,
  period: text,
  share: exact,
  flag,
  word: text,
  count,
  mixed: (node) => node,
};

/** What a file holds, key by key as its kind is declared: of what is left out or of another kind nothing, which other stages report. */
export function read<K extends keyof typeof kinds>(kind: K, node: Node): FileOf<K> {
  return valueAs(fields[kind]?.() ?? {}, node) as FileOf<K>;
}

function valueAs(as: Fields, node: Node | undefined): unknown {
  if (typeof as === 'string') return READERS[as]?.(node);
  if (isList(as)) return list(node, (item) => valueAs(as[0], item));
  if (!node) return undefined;
  const at = fieldsOf(node);
  const values: Record<string, unknown> = { node };
  for (const [key, inner] of Object.entries(as)) values[key] = valueAs(inner, at(key));
  return values;
}

function isList(as: Fields): as is readonly [Fields] {
  return Array.isArray(as);
}

/** A map with these keys surely there. */
export type Having<T, K extends keyof T> = T & { readonly [N in K]-?: NonNullable<T[N]> };

/** A map, where it has these keys, without which it says nothing. */
export function whole<T, K extends keyof T>(item: T | undefined, ...keys: readonly K[]): Having<T, K> | undefined {
  return item && keys.every((key) => item[key] !== undefined) ? (item as Having<T, K>) : undefined;
}

/** Those of a list that have these keys. */
export function having<T, K extends keyof T>(items: readonly T[], ...keys: readonly K[]): Having<T, K>[] {
  return items.flatMap((item) => whole(item, ...keys) ?? []);
}
