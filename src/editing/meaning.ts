import type { Node } from '../source/node.ts';
import type { Change, Path } from './change.ts';
import { digitsOf, isListValue, isMapValue, Numeral, pairsOf, type Value } from './value.ts';

/** What a file says, without how it is laid out: to compare two texts by. Quotes make no difference, numbers and text do. */
export type Meaning = string | readonly Meaning[] | MeaningMap;
type MeaningMap = ReadonlyMap<string, Meaning>;

const NOTHING = 'nothing:';

/** The meaning of a value and all inside it. */
export function meaningOf(node: Node): Meaning {
  if (node.isMap) return new Map([...node.pairs()].map(([key, value]) => [key.text, meaningOf(value)]));
  if (node.isList) return [...node.items()].map(meaningOf);
  if (node.kind === 'nothing') return NOTHING;
  return `${node.kind === 'quoted' ? 'text' : node.kind}:${node.text}`;
}

/** The meaning of a value that is to be written. */
export function meaningOfValue(value: Value): Meaning {
  if (isListValue(value)) return value.map(meaningOfValue);
  if (isMapValue(value))
    return new Map(pairsOf(value).map(([key, one]) => [key.normalize('NFC'), meaningOfValue(one)]));
  if (value === null) return NOTHING;
  if (value instanceof Numeral) return `number:${value.digits}`;
  if (typeof value === 'string') return `text:${value.normalize('NFC')}`;
  return typeof value === 'number' ? `number:${digitsOf(value)}` : `boolean:${value}`;
}

/** The meaning a file has after a change; undefined where nothing stands to be changed. */
export function meant(before: Meaning, change: Change): Meaning | undefined {
  return deeper(before, change.at, change);
}

function deeper(before: Meaning, path: Path, change: Change): Meaning | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return here(before, change);
  if (typeof step === 'number') return inList(before, step, rest, change);
  const map = before === NOTHING && change.do !== 'remove' ? new Map<string, Meaning>() : before;
  return map instanceof Map ? inMap(map, step.normalize('NFC'), rest, change) : undefined;
}

function here(before: Meaning, change: Change): Meaning | undefined {
  if (change.do === 'set') return meaningOfValue(change.value);
  if (change.do === 'remove') return undefined;
  const items = before === NOTHING ? [] : before;
  return Array.isArray(items) ? [...items, meaningOfValue(change.value)] : undefined;
}

function inList(list: Meaning, index: number, rest: Path, change: Change): Meaning | undefined {
  const old = Array.isArray(list) ? list[index] : undefined;
  if (!Array.isArray(list) || old === undefined) return undefined;
  if (change.do === 'remove' && rest.length === 0) return list.toSpliced(index, 1);
  const fresh = deeper(old, rest, change);
  return fresh === undefined ? undefined : list.with(index, fresh);
}

function inMap(map: MeaningMap, key: string, rest: Path, change: Change): Meaning | undefined {
  const old = map.get(key);
  if (old === undefined && change.do === 'remove') return undefined;
  const others = [...map].filter(([name]) => name !== key);
  if (change.do === 'remove' && rest.length === 0) return new Map(others);
  const fresh = deeper(old ?? NOTHING, rest, change);
  if (fresh === undefined) return undefined;
  if (old !== undefined) return new Map([...map].map(([name, one]) => [name, name === key ? fresh : one]));
  const after = change.do === 'remove' ? [] : (change.after ?? []);
  const neighbour = after.find((name) => map.has(name));
  const at = neighbour === undefined ? map.size : [...map.keys()].indexOf(neighbour) + 1;
  return new Map([...map].toSpliced(at, 0, [key, fresh]));
}

/** A meaning in one line, by which two are compared: the order of keys counts. */
export function inOneLine(meaning: Meaning): string {
  return JSON.stringify(meaning, (_, one) => (one instanceof Map ? { map: [...one] } : one));
}
