import type { Words } from '../base/locale.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { someTexts } from './field.ts';

/** A key that a plug takes in a file: schema, checks and help are made of it, and the plug reads it. */
export interface Key {
  readonly name: string;
  readonly words: Words<readonly [title: string, text: string]>;
  /** A value as somebody would type it; the words end with it. */
  readonly example?: string;
  /** What may stand there, as JSON Schema says it. */
  readonly shape?: Readonly<Record<string, unknown>>;
  /** Of a map: its own keys. */
  readonly keys?: readonly Key[];
  /** Of a list of maps: the keys of each. */
  readonly items?: readonly Key[];
  /** Without it the plug does nothing: a value to write there. */
  readonly needed?: string;
  /** The key that may stand in its place: it is needed where neither does. */
  readonly unless?: string;
  /** Its value is the id of such a thing, or a list of these. */
  readonly names?: Named;
  /** Values that stand for an id and are none. */
  readonly standIns?: readonly string[];
  /** What values that are words of the file are called in a table; what people may have written there besides is no word of it. */
  readonly called?: Readonly<Record<string, Words>>;
  /** In a table it has rows of its own, each such a thing: events, or names with their points; `named`: these are levels, in the column that names one. */
  readonly rows?: { readonly of: 'event' | 'points'; readonly word: Words; readonly named?: 'level' };
}

/** What the value of a key may name. */
type Named = 'level' | 'award' | 'group' | 'event';

/** Something that takes keys of its own. */
export interface HasKeys {
  readonly id: string;
  readonly keys: readonly Key[];
}

/** A key that its plug cannot do without, and a value for who left it out. */
export function needed(key: Key, value = key.example ?? ''): Key {
  return { ...key, needed: value };
}

/** The keys that a map lacks, each as somebody would write it. */
export function lackingIn(node: Node, keys: readonly Key[]): { key: string; example: string }[] {
  return keys.flatMap(({ name, needed, unless = name }) =>
    needed === undefined || node.get(name) || node.get(unless) ? [] : [{ key: name, example: `${name}: ${needed}` }],
  );
}

/** The ids of such things that a map holds. */
export function namedIn(node: Node | undefined, keys: readonly Key[], what: Named): Located<string>[] {
  return keys.flatMap(({ name, keys: own, names, standIns = [] }) => {
    const value = node?.get(name);
    if (own) return namedIn(value, own, what);
    return names === what ? someTexts(value).filter((text) => !standIns.includes(text.value)) : [];
  });
}

/** Something that is written under a key of its own, its id. */
export interface HasKey {
  readonly id: string;
  readonly written: Omit<Key, 'name'>;
}

/** The keys that plugs themselves are. */
export function ownKeys(plugs: readonly HasKey[]): Key[] {
  return plugs.map(({ id, written }) => ({ ...written, name: id }));
}

/** The keys of several plugs, each once, in an order that is every plug's. */
export function keysOf(plugs: readonly HasKeys[]): Key[] {
  const all: Key[] = [];
  for (const { keys } of plugs) {
    let at = all.length;
    for (const key of keys.toReversed()) {
      const known = all.findIndex(({ name }) => name === key.name);
      if (known === -1) all.splice(at, 0, key);
      else at = known;
    }
  }
  return all;
}
