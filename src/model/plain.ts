import { Exact } from '../base/exact.ts';
import { jsonNumber } from '../base/exact-json.ts';
import type { Node } from '../source/node.ts';

/** A value of a file as JSON will have it. */
export type Plain = string | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A node as plain values; numbers pass through exactly (`withNumbers` ends them), fractions stay text. */
export function plainOf(node: Node): Plain {
  if (node.isMap) return Object.fromEntries([...node.pairs()].map(([key, value]) => [key.text, plainOf(value)]));
  if (node.isList) return [...node.items()].map(plainOf);
  if (node.kind === 'nothing') return null;
  if (node.kind === 'boolean') return node.text === 'true';
  const number = node.kind === 'number' ? Exact.parse(node.text) : undefined;
  return number ? jsonNumber(number) : node.text;
}

/** A map as plain data, its values of some keys null. */
export function plainWithout(node: Node, isLeftOut: (key: string) => boolean): Plain {
  return Object.fromEntries(
    [...node.pairs()].map(([key, value]) => [key.text, isLeftOut(key.text) ? null : plainOf(value)]),
  );
}
