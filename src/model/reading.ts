import type { FileOf, kinds } from '../declared/kinds/index.ts';
import type * as declared from '../declared/kinds/shapes.ts';
import type { Shape, ValueOf } from '../declared/shape.ts';
import type { Reader } from '../schema/fields.d.ts';
import { readers } from '../schema/fields.js';
import type { Node } from '../source/node.ts';
import { count, day, exact, flag, given, list, text } from './field.ts';
import { spanOf } from './span.ts';

type Declared = typeof declared;
type Named = { [N in keyof Declared]: Declared[N] extends Shape ? N : never }[keyof Declared];

/** Every shape that is declared for files has its reader, of its type. */
const READERS: { readonly [N in Named]: Reader<ValueOf<Declared[N]>> } & { readonly mixed: Reader<Node> } = {
  id: text,
  plainId: text,
  campaignId: text,
  text,
  remark: given,
  number: exact,
  fraction: exact,
  numberFromZero: exact,
  day,
  dayOrBlank: day,
  year: count,
  basePeriod: text,
  period: text,
  periodKind: text,
  share: exact,
  criterionId: text,
  levelId: given,
  time: text,
  flag,
  leaveKind: text,
  mixed: (node) => node,
};

const made = new Map<string, Reader<unknown>>();

/** A week has thousands of marks, of others plugs own a part. */
type ByHand = 'fill' | 'map' | 'regulation' | 'scores' | 'seal';
type ReadKind = Exclude<keyof typeof kinds, ByHand>;

/** What a file holds, key by key as its kind is declared: of what is left out or of another kind nothing, which other stages report. */
export function read<K extends ReadKind>(kind: K, node: Node): FileOf<K> {
  const reader = made.get(kind) ?? readers[kind]?.({ ...READERS, count, list, span: spanOf });
  if (!reader) throw new Error(`no reader of ${kind}`);
  made.set(kind, reader);
  return reader(node) as FileOf<K>;
}

/** A map with these keys surely there. */
export type Having<T, K extends keyof T> = T & { readonly [N in K]-?: NonNullable<T[N]> };

/** A map, where it has these keys, without which it says nothing. */
export function whole<T, K extends keyof T>(item: T | undefined, ...keys: readonly K[]): Having<T, K> | undefined {
  return item && has(item, keys) ? item : undefined;
}

/** Those of a list that have these keys. */
export function having<T, K extends keyof T>(items: readonly T[], ...keys: readonly K[]): readonly Having<T, K>[] {
  const isWhole = (item: T): item is Having<T, K> => has(item, keys);
  return items.every(isWhole) ? items : items.filter(isWhole);
}

function has<T, K extends keyof T>(item: T, keys: readonly K[]): item is Having<T, K> {
  for (const key of keys) if (item[key] === undefined) return false;
  return true;
}
