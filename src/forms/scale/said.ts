import { Exact } from '../../base/exact.ts';
import type { Path } from '../../editing/change.ts';
import { Numeral, type Value, type ValueMap } from '../../editing/value.ts';
import type { Node } from '../../source/node.ts';
import type { CellPlace } from './fault.ts';

/** What a table says at one place of a scale's file, and in which cell. */
export type Said = SaidValue | SaidMap | SaidList;

export interface SaidValue {
  readonly is: 'value';
  /** Nothing where the cell was not understood: what stands in the file stays. */
  readonly value: Value | undefined;
  /** A number whose spelling makes no difference: 0.50, 1/2. */
  readonly isExact: boolean;
  readonly at: CellPlace;
}

export interface SaidMap {
  readonly is: 'map';
  readonly pairs: ReadonlyMap<string, Said>;
  /** Whether the table tells of a key at all: one that it tells of and does not hold is gone, any other stays. */
  owns(key: string): boolean;
  /** Whether the order of its keys says something, as that of grades does. */
  readonly isOrdered?: boolean;
  readonly at: CellPlace;
}

export interface SaidList {
  readonly is: 'list';
  readonly items: readonly Said[];
  /** The same thing in the table and in the file: by its id; where none has it, by its title. */
  readonly named: readonly ItemName[];
  readonly at: CellPlace;
}

/** What an item is known by. */
export type ItemName = (of: Known) => string | undefined;

/** An item of a file or of a table, as its name is read off. */
export interface Known {
  /** Its own text, where it is no map. */
  readonly text: string | undefined;
  get(...path: readonly string[]): string | undefined;
  readonly keys: readonly string[];
}

export function knownNode(node: Node): Known {
  const get = (...path: readonly string[]) => path.reduce<Node | undefined>((at, key) => at?.get(key), node)?.text;
  return { text: node.isScalar ? node.text : undefined, get, keys: node.pairs().map(([key]) => key.text) };
}

export function knownSaid(said: Said): Known {
  const get = (...path: readonly string[]) => {
    const found = path.reduce<Said | undefined>((at, key) => (at?.is === 'map' ? at.pairs.get(key) : undefined), said);
    return found?.is === 'value' ? textOf(found.value) : undefined;
  };
  const text = said.is === 'value' ? textOf(said.value) : undefined;
  return { text, get, keys: said.is === 'map' ? [...said.pairs.keys()] : [] };
}

function textOf(value: Value | undefined): string | undefined {
  if (value instanceof Numeral) return value.digits;
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}

/** What a table says, as it is to be written; what was not understood is left out. */
export function valueSaid(said: Said): Value | undefined {
  if (said.is === 'value') return said.value;
  if (said.is === 'list') return said.items.flatMap((item) => valueSaid(item) ?? []);
  const pairs = [...said.pairs].flatMap(([key, inner]) => {
    const value = valueSaid(inner);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(pairs);
}

/** What a file says, as it would be written anew. */
export function valueOfNode(node: Node): Value {
  if (node.isMap) return Object.fromEntries(node.pairs().map(([key, value]) => [key.text, valueOfNode(value)]));
  if (node.isList) return [...node.items()].map(valueOfNode);
  if (node.kind === 'nothing') return null;
  if (node.kind === 'boolean') return node.text === 'true';
  return node.kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(node.text) ? new Numeral(node.text) : node.text;
}

/** What a table says laid over what a file said, as one value. */
export function valueOver(node: Node, said: Said): Value {
  const fresh = valueSaid(said);
  if (said.is !== 'map' || !node.isMap) return fresh ?? valueOfNode(node);
  const kept = node.pairs().flatMap(([key, value]): [string, Value][] => {
    const inner = said.pairs.get(key.text);
    if (inner) return [[key.text, valueOver(value, inner)]];
    return said.owns(key.text) ? [] : [[key.text, valueOfNode(value)]];
  });
  return { ...Object.fromEntries(kept), ...onlyNew(fresh as ValueMap, new Set(kept.map(([key]) => key))) };
}

function onlyNew(map: ValueMap, known: ReadonlySet<string>): ValueMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !known.has(key)));
}

/** Whether a file says at a place what a cell says. */
export function isSame(node: Node, { value, isExact, at }: SaidValue): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) {
    const items = node.isList ? [...node.items()] : [];
    return items.length === value.length && items.every((item, at) => item.text === value[at]);
  }
  const text = textOf(value) ?? '';
  const [pair, ...others] = node.pairs();
  if (pair && others.length === 0) return isSame(pair[1], { is: 'value', value, isExact, at }); // `{duty: vp-1}` for vp-1
  const [here, there] = isExact ? [Exact.parse(text), Exact.parse(node.text)] : [];
  if (here && there) return here.equals(there);
  return node.isScalar && evened(node.text) === evened(text);
}

/** Blanks and line ends that a cell may have lost on its way. */
export function evened(text: string): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

/** Where in the table each place of the file stands, by its path. */
export function cellsOf(said: Said, path: Path = [], found = new Map<string, CellPlace>()): Map<string, CellPlace> {
  found.set(path.join('/'), said.at);
  if (said.is === 'map') for (const [key, inner] of said.pairs) cellsOf(inner, [...path, key], found);
  if (said.is === 'list') for (const [at, item] of said.items.entries()) cellsOf(item, [...path, at], found);
  return found;
}
