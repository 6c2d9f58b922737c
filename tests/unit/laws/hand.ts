import fc from 'fast-check';

/** How somebody writes files down, none of which may make a difference. */
export interface Hand {
  readonly seed: number;
  readonly isBlock: boolean;
  /** Over how many files a week is split. */
  readonly files: number;
}

export const hand: fc.Arbitrary<Hand> = fc.record({
  seed: fc.nat(),
  isBlock: fc.boolean(),
  files: fc.integer({ min: 1, max: 3 }),
});

/** A hand that changes nothing. */
export const PLAIN: Hand = { seed: 0, isBlock: false, files: 1 };

/** A list whose order must not matter. */
export class Bag {
  constructor(readonly items: readonly Value[]) {}
}

/** What a file says: maps by key, lists in order, bags in any order, scalars as they are typed; what is undefined is left out. */
export type Value = string | number | boolean | Bag | readonly Value[] | { readonly [key: string]: Value | undefined };

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  if (seed === 0) return [...items];
  let state = (seed % 2_147_483_646) + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** A file in that hand: `kind` first, every other key anywhere. */
export function fileIn(by: Hand, kind: string, says: { readonly [key: string]: Value | undefined }): string {
  return `kind: ${kind}\n${lines(says, by, '').join('\n')}\n`;
}

function lines(map: { readonly [key: string]: Value | undefined }, by: Hand, indent: string): string[] {
  const pairs = Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return shuffled(pairs, by.seed).map(([key, value]) => `${indent}${key}:${below(value, by, indent)}`);
}

function below(value: Value, by: Hand, indent: string): string {
  const items = itemsOf(value, by);
  if (!by.isBlock || typeof value !== 'object' || items?.length === 0) return ` ${flow(value, by)}`;
  if (items) return items.map((item) => `\n${indent}  -${itemBelow(item, by, `${indent}    `)}`).join('');
  const own = lines(value as { readonly [key: string]: Value | undefined }, by, `${indent}  `);
  return own.length === 0 ? ' {}' : `\n${own.join('\n')}`;
}

function itemBelow(item: Value, by: Hand, indent: string): string {
  if (typeof item !== 'object' || itemsOf(item, by)) return ` ${flow(item, by)}`;
  const own = lines(item as { readonly [key: string]: Value | undefined }, by, indent);
  return own.length === 0 ? ' {}' : ` ${own.join('\n').slice(indent.length)}`;
}

function flow(value: Value, by: Hand): string {
  const items = itemsOf(value, by);
  if (items) return `[${items.map((item) => flow(item, by)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const pairs = Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const]));
  return `{${shuffled(pairs, by.seed)
    .map(([key, one]) => `${key}: ${flow(one as Value, by)}`)
    .join(', ')}}`;
}

function itemsOf(value: Value, by: Hand): readonly Value[] | undefined {
  if (value instanceof Bag) return shuffled(value.items, by.seed);
  return Array.isArray(value) ? (value as readonly Value[]) : undefined;
}
