import { Exact } from '../base/exact.ts';
import { isListValue, isMapValue, Numeral, pairsOf, type Value } from '../editing/value.ts';
import { ownKeys } from '../scoring/modes/index.ts';
import type { Node } from '../source/node.ts';
import { productsOf } from './products.ts';
import { sameProducts } from './same-products.ts';

/** Whether a file already says what a form says; how a number is written and the order of keys make no difference, nor does what happened 0 times. */
export function saysSame(node: Node, value: Value): boolean {
  const products = productsOf(value);
  if (products) return node.isMap && sameProducts(node.get('products'), products);
  if (isMapValue(value)) return node.isMap && samePairs(node, pairsOf(value));
  if (isListValue(value)) return node.isList && sameItems([...node.items()], value);
  if (value instanceof Numeral) return sameNumber(node, value.digits);
  if (typeof value === 'number') return sameNumber(node, String(value));
  return node.isScalar && node.text === String(value).normalize('NFC');
}

function sameItems(there: readonly Node[], here: readonly Value[]): boolean {
  return there.length === here.length && here.every((value, i) => there[i] !== undefined && saysSame(there[i], value));
}

function sameNumber(node: Node, digits: string): boolean {
  const there = node.kind === 'number' ? Exact.parse(node.text) : undefined;
  return there?.equals(Exact.of(digits)) ?? false;
}

/** Of what is no event also a 0 says something. */
function samePairs(node: Node, pairs: readonly (readonly [key: string, value: Value])[]): boolean {
  const there = [...node.pairs()].filter(([key, value]) => ownKeys.has(key.text) || !sameNumber(value, '0'));
  const here = new Map(pairs);
  return (
    there.length === here.size &&
    there.every(([key, value]) => {
      const other = here.get(key.text);
      return other !== undefined && saysSame(value, other);
    })
  );
}
