import { Exact } from '../base/exact.ts';
import { isMapValue, Numeral, type Value, type ValueMap } from '../editing/value.ts';
import { FAILURES } from '../model/product-rule.ts';
import type { Node } from '../source/node.ts';

/** Whether a file lists the same products already: their order says nothing, and what never happened need not be written. */
export function sameProducts(there: Node | undefined, here: readonly Value[]): boolean {
  if (!there?.isList) return false;
  const left = [...there.items()];
  return (
    left.length === here.length &&
    here.every((product) => {
      const at = left.findIndex((node) => isMapValue(product) && sameProduct(node, product));
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    })
  );
}

/** Whether a file lists a product of this name and factor; how much of it was done may differ. */
export function listsProduct(there: Node | undefined, product: Value): boolean {
  return isMapValue(product) && there?.isList === true && [...there.items()].some((node) => isSameKind(node, product));
}

function isSameKind(node: Node, product: ValueMap): boolean {
  return (
    ['id', 'name'].every((key) => textIn(node.get(key)) === textOf(product[key])) &&
    sameAmount(node.get('factor'), product['factor'], undefined)
  );
}

function sameProduct(node: Node, product: ValueMap): boolean {
  const { excused } = product;
  const free = excused !== undefined && isMapValue(excused) ? excused : {};
  return (
    isSameKind(node, product) &&
    ['assigned', 'done'].every((key) => sameAmount(node.get(key), product[key], undefined)) &&
    FAILURES.every((key) => sameAmount(node.get(key), product[key], '0')) &&
    FAILURES.every((key) => sameAmount(node.get('excused')?.get(key), free[key], '0')) &&
    textIn(node.get('excused')?.get('basis')) === textOf(free['basis'])
  );
}

/** Two amounts, each by what stands for one that is left out. */
function sameAmount(node: Node | undefined, value: Value | undefined, otherwise: string | undefined): boolean {
  const there = node ? (node.kind === 'number' ? node.text : undefined) : otherwise;
  const here = value instanceof Numeral ? value.digits : value === undefined ? otherwise : String(value);
  if (there === undefined || here === undefined) return there === here && !node;
  return Exact.of(there).equals(Exact.of(here));
}

function textIn(node: Node | undefined): string | undefined {
  return node?.text.normalize('NFC');
}

function textOf(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : String(value).normalize('NFC');
}
