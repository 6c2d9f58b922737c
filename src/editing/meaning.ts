import type { Node } from '../source/node.ts';
import type { Change, Path } from './change.ts';
import { digitsOf, isListValue, isMapValue, Numeral, pairsOf, type Value } from './value.ts';

/** What a file says, without how it is laid out: to compare two texts by. Quotes make no difference, numbers and text do. */
export type Meaning = string | Meaning[] | MeaningMap;
type MeaningMap = Map<string, Meaning>;

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
    return new Map(pairsOf(value).map(([key, value]) => [key.normalize('NFC'), meaningOfValue(value)]));
  if (value === null) return NOTHING;
  if (value instanceof Numeral) return `number:${value.digits}`;
  if (typeof value === 'string') return `text:${value.normalize('NFC')}`;
  return typeof value === 'number' ? `number:${digitsOf(value)}` : `boolean:${value}`;
}

/** What a file says, as changes make it another: in place, since a copy for each would be as long as the file. */
export class Meant {
  #whole: Meaning;

  constructor(root: Node) {
    this.#whole = meaningOf(root);
  }

  get whole(): Meaning {
    return this.#whole;
  }

  /** Whether something stands where the change is to be made; then it is made. */
  take(change: Change): boolean {
    const fresh = deeper(this.#whole, change.at, change);
    if (fresh === undefined) return false;
    this.#whole = fresh;
    return true;
  }
}

/** The meaning after a change, the same map or list where it is one; undefined where nothing stands to be changed. */
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
  if (!Array.isArray(items)) return undefined;
  items.splice(change.before ?? items.length, 0, meaningOfValue(change.value));
  return items;
}

function inList(list: Meaning, index: number, rest: Path, change: Change): Meaning | undefined {
  const old = Array.isArray(list) ? list[index] : undefined;
  if (!Array.isArray(list) || old === undefined) return undefined;
  const isGone = change.do === 'remove' && rest.length === 0;
  const fresh = isGone ? undefined : deeper(old, rest, change);
  if (isGone) list.splice(index, 1);
  else if (fresh === undefined) return undefined;
  else list[index] = fresh;
  return list;
}

function inMap(map: MeaningMap, key: string, rest: Path, change: Change): Meaning | undefined {
  const old = map.get(key);
  if (old === undefined && change.do === 'remove') return undefined;
  if (change.do === 'remove' && rest.length === 0) {
    map.delete(key);
    return map;
  }
  const fresh = deeper(old ?? NOTHING, rest, change);
  if (fresh === undefined) return undefined;
  const after = change.do === 'remove' || old !== undefined ? [] : (change.after ?? []);
  const neighbour = after.find((name) => map.has(name));
  const later = neighbour === undefined ? [] : [...map].slice([...map.keys()].indexOf(neighbour) + 1);
  for (const [name] of later) map.delete(name);
  map.set(key, fresh);
  for (const [name, meaning] of later) map.set(name, meaning);
  return map;
}

/** Whether two say the same: the order of keys counts. */
export function isAlike(meaning: Meaning | undefined, other: Meaning | undefined): boolean {
  if (Array.isArray(meaning))
    return (
      Array.isArray(other) && meaning.length === other.length && meaning.every((item, i) => isAlike(item, other[i]))
    );
  if (!(meaning instanceof Map)) return meaning === other;
  if (!(other instanceof Map) || meaning.size !== other.size) return false;
  const pairs = other.entries();
  return [...meaning].every(([key, value]) => {
    const [name, there] = pairs.next().value ?? [];
    return key === name && isAlike(value, there);
  });
}
