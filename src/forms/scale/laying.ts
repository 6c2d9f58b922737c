import type { Change, Path } from '../../editing/change.ts';
import type { Node } from '../../source/node.ts';
import { isSame, knownNode, knownSaid, type Said, type SaidList, type SaidMap, valueOver, valueSaid } from './said.ts';

/** The changes that make a file say what a table says: in place, and nothing where both say the same. */
export function laid(node: Node, said: Said, path: Path = []): Change[] {
  if (said.is === 'value') {
    return said.value === undefined || isSame(node, said) ? [] : [{ do: 'set', at: path, value: said.value }];
  }
  if (said.is === 'map' && node.isMap) return mapLaid(node, said, path);
  if (said.is === 'list' && node.isList) return listLaid(node, said, path);
  const value = valueSaid(said);
  return value === undefined ? [] : [{ do: 'set', at: path, value }];
}

function mapLaid(node: Node, said: SaidMap, path: Path): Change[] {
  const keys = [...said.pairs.keys()];
  if (said.isOrdered && !isInOrder(node, keys)) return [{ do: 'set', at: path, value: valueOver(node, said) }];
  const inside = keys.flatMap((key, at): Change[] => {
    const [inner, there] = [said.pairs.get(key), node.get(key)];
    if (!inner) return [];
    if (there && !(there.kind === 'nothing' && inner.is !== 'value')) return laid(there, inner, [...path, key]);
    const value = valueSaid(inner);
    if (value === undefined || (Array.isArray(value) && value.length === 0 && there)) return [];
    return [{ do: 'set', at: [...path, key], value, after: keys.slice(0, at).reverse() }];
  });
  const gone = node.pairs().flatMap(([{ text: key }, value]): Change[] => {
    const isGone = said.owns(key) && !said.pairs.has(key) && !isEmpty(value);
    return isGone ? [{ do: 'remove', at: [...path, key] }] : [];
  });
  return [...inside, ...gone];
}

/** Whether the keys that both have come in the same order, with new ones behind. */
function isInOrder(node: Node, keys: readonly string[]): boolean {
  const there = node.pairs().map(([key]) => key.text);
  const kept = there.filter((key) => keys.includes(key));
  return kept.every((key, at) => keys[at] === key);
}

/** Nothing, or what a table shows as nothing. */
function isEmpty(node: Node): boolean {
  if (node.isMap) return node.pairs().every(([, value]) => isEmpty(value));
  return node.isList ? [...node.items()].length === 0 : node.kind === 'nothing';
}

function listLaid(node: Node, said: SaidList, path: Path): Change[] {
  const old = [...node.items()];
  const whence = paired(old, said);
  const stay = longestRising(whence);
  if (stay.size === 0 && old.length > 0) return anew(old, said, whence, path);
  const inside = said.items.flatMap((item, at) => {
    const from = whence[at];
    const there = from === undefined ? undefined : old[from];
    return there && stay.has(at) ? laid(there, item, [...path, from ?? 0]) : [];
  });
  const kept = new Set([...stay].map((at) => whence[at]));
  const gone = old.flatMap((_, at): Change[] => (kept.has(at) ? [] : [{ do: 'remove', at: [...path, at] }]));
  const fresh = said.items.flatMap((item, at): Change[] => {
    if (stay.has(at)) return [];
    const value = itemValue(item, old[whence[at] ?? -1]);
    return value === undefined ? [] : [{ do: 'add', at: path, value, before: at }];
  });
  return [...inside, ...gone.reverse(), ...fresh];
}

/** A list of which nothing stays where it is. */
function anew(old: readonly Node[], said: SaidList, whence: readonly (number | undefined)[], path: Path): Change[] {
  const value = said.items.flatMap((item, at) => itemValue(item, old[whence[at] ?? -1]) ?? []);
  return [{ do: 'set', at: path, value }];
}

function itemValue(item: Said, there: Node | undefined): ReturnType<typeof valueSaid> {
  return there ? valueOver(there, item) : valueSaid(item);
}

/** For each item of the table its place in the file: by the first name that both have, of several in their order. */
function paired(old: readonly Node[], { items, named }: SaidList): (number | undefined)[] {
  const whence: (number | undefined)[] = items.map(() => undefined);
  const free = new Set(old.keys());
  for (const name of named) {
    for (const [at, item] of items.entries()) {
      const wanted = whence[at] === undefined ? name(knownSaid(item)) : undefined;
      if (wanted === undefined) continue;
      const found = [...free].find((place) => name(knownNode(old[place] as Node)) === wanted);
      if (found === undefined) continue;
      whence[at] = found;
      free.delete(found);
    }
  }
  return whence;
}

/** As many as can stay in their order; the others have to be moved. */
function longestRising(whence: readonly (number | undefined)[]): Set<number> {
  const best: number[][] = [];
  for (const [at, from] of whence.entries()) {
    if (from === undefined) continue;
    const before = best.filter((chain) => (whence[chain.at(-1) ?? 0] ?? 0) < from);
    const longest = before.reduce<number[]>((most, chain) => (chain.length > most.length ? chain : most), []);
    best.push([...longest, at]);
  }
  return new Set(best.reduce<number[]>((most, chain) => (chain.length > most.length ? chain : most), []));
}
