import type { Exact } from '../base/exact.ts';
import { isMapValue, Numeral, type Value, type ValueMap } from '../editing/value.ts';
import { flowText } from '../editing/value-lines.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { type Catalogued, FAILURES, type Failure, productRule } from '../model/product-rule.ts';
import { modeOf } from '../scoring/modes/index.ts';
import { fastTape } from '../source/fast/fast-tape.ts';
import { Node } from '../source/node.ts';
import { SourceFile } from '../source/source-file.ts';
import { nearestNames, productCalled, productsCalled } from './catalogued.ts';
import { typedValue } from './entered.ts';
import type { TroubleIn } from './mark-read.ts';
import { productLists } from './product-sheet.ts';
import { type ProductCell, productFrom } from './products.ts';
import { valueOfNode } from './scale/said.ts';

/** A criterion whose marks are lists of products. */
export type ListedCriterion = Criterion;

/** The products of a mark as they may be written again. */
export function productsIn(mark: Node | undefined): readonly ValueMap[] {
  return [...(mark?.get('products')?.items() ?? [])].map(valueOfNode).filter(isMapValue);
}

/** A product of the catalogue that people choose by its number, and what it weighs. */
export interface Choice {
  readonly text: string;
  readonly factor: Exact;
}

/** What the catalogue offers, in its order. */
export function choicesOf(criterion: Criterion): Choice[] {
  const { catalogue } = productRule(criterion);
  return [...catalogue.values()].map((product) => ({
    text: productCalled(catalogue, product),
    factor: product.factor,
  }));
}

/** What somebody means by a number of the catalogue, an id or a name: a product of it, a new one, or one of several near it. */
export type Meant =
  | { readonly is: 'listed'; readonly product: Catalogued }
  | { readonly is: 'new'; readonly name: string }
  | { readonly is: 'unclear'; readonly near: readonly string[] };

/** A `+` before it says that it is a new one, however near it is to another. */
export function productMeant(text: string, criterion: Criterion): Meant {
  const { catalogue } = productRule(criterion);
  const own = /^\+\s*(.+)$/.exec(text)?.[1];
  if (own !== undefined) return { is: 'new', name: own };
  const byNumber = /^\d{1,3}$/.test(text) ? [...catalogue.values()][Number(text) - 1] : undefined;
  const [found, ...others] = byNumber ? [byNumber] : productsCalled(catalogue, text);
  if (found && others.length === 0) return { is: 'listed', product: found };
  if (/^\d[\d\s.,/:]*$/.test(text)) return { is: 'unclear', near: [] };
  const near = found ? [found, ...others].map(({ id }) => id.value) : nearestNames(catalogue, text);
  return near.length > 0 ? { is: 'unclear', near } : { is: 'new', name: text };
}

/** A product as people know it: one of the catalogue by its name there. */
export function asCalled({ id, ...product }: ValueMap, criterion: Criterion): ValueMap {
  const { catalogue } = productRule(criterion);
  const listed = catalogue.get(String(id));
  return listed ? { ...product, name: productCalled(catalogue, listed) } : { id, ...product };
}

/** Which failures cost anything in a criterion that counts a list: of others nobody need be asked. */
export function failuresCounted(criterion: Criterion, criteria: Criteria): Failure[] {
  const readers = productLists(criteria).find((list) => list.criterion === criterion)?.readers ?? [];
  return FAILURES.filter((failure) => readers.some((reader) => productRule(reader).counts(failure)));
}

/** What a product says already, part by part, as people type it. */
export function partsTyped(product: ValueMap): Map<ProductCell, string> {
  const { excused } = product;
  const free = excused !== undefined && isMapValue(excused) ? excused : {};
  const of = (value: Value | undefined) =>
    value instanceof Numeral ? value.digits : value === undefined ? '' : String(value);
  const pairs: [ProductCell, string][] = [
    ...(['id', 'name', 'factor', 'assigned', 'done', 'returned', 'late'] as const).map(
      (part): [ProductCell, string] => [part, of(product[part])],
    ),
    ...FAILURES.map((failure): [ProductCell, string] => [`${failure}-excused`, of(free[failure])]),
    ['basis', of(free['basis'])],
  ];
  return new Map(pairs.filter(([, text]) => text !== ''));
}

/** A product of what was typed for each of its parts, what is to be said of it, or why it is none. */
export type ProductTyped = { readonly product: ValueMap; readonly said: readonly TroubleIn[] } | TroubleIn;

/** Reads a product as a form would. */
export function productTyped(criterion: Criterion, typed: ReadonlyMap<ProductCell, string>): ProductTyped {
  const cells = [...typed].map(([part, text]) => ({ part, value: typedValue(text) }));
  const read = productFrom(criterion, productRule(criterion), cells);
  if (read.is === 'trouble') return read;
  if (read.is === 'mark' && read.doubt) return read.doubt;
  const [product] = read.is === 'mark' ? productsOfValue(read.value) : [];
  return product
    ? { product, said: (read.is === 'mark' && read.said) || [] }
    : { trouble: { id: 'half-a-product', lacking: 'name' }, at: 0 };
}

function productsOfValue(value: Value): ValueMap[] {
  const all = isMapValue(value) ? value['products'] : undefined;
  return Array.isArray(all) ? all.filter(isMapValue) : [];
}

/** What a list comes to in each criterion that counts it; nothing where it has no value yet, or the scale shows no points (rule 66). */
export function productPoints(
  products: readonly ValueMap[],
  criterion: Criterion,
  criteria: Criteria,
): { readonly id: string; readonly points: Exact; readonly max: Exact }[] {
  const tape = fastTape(new SourceFile('', `x: ${flowText({ products })}\n`));
  const mark = 'refusedAt' in tape ? undefined : new Node(tape, 0).get('x');
  const lists = criteria.scale.isShown ? productLists(criteria) : [];
  const readers = lists.find((list) => list.criterion === criterion)?.readers ?? [];
  return readers.flatMap((reader) => {
    const points = mark && modeOf(reader).points?.(mark, reader);
    return points ? [{ id: reader.id.value, points, max: reader.max.value }] : [];
  });
}
