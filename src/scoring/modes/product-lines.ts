import { Exact } from '../../base/exact.ts';
import type { Criterion } from '../../model/criterion.ts';
import { text } from '../../model/field.ts';
import { number } from '../../model/mark-as-typed.ts';
import { FAILURES, type Failure, lossesLacking, type ProductRule, productRule } from '../../model/product-rule.ts';
import type { Located } from '../../source/located.ts';
import type { Node } from '../../source/node.ts';
import { worthOfNothing } from './when-none.ts';

/** One product of a mark. */
interface Product {
  readonly node: Node;
  readonly id: string | undefined;
  readonly name: string;
  readonly factor: Exact;
  readonly assigned: Exact;
  readonly done: Exact;
  readonly returned: Exact;
  readonly late: Exact;
  readonly excused: Readonly<Record<Failure, Exact>>;
  readonly basis: Located<string> | undefined;
}

/** What a product brings a criterion, and what cost it points. */
export interface ProductLine extends Product {
  /** The most that it could have brought. */
  readonly most: Exact;
  readonly points: Exact;
  /** What was not done cost. */
  readonly undone: Exact;
  /** What failures cost that nothing excuses. */
  readonly cost: Readonly<Record<Failure, Exact>>;
  /** What they would have cost besides. */
  readonly lifted: Readonly<Record<Failure, Exact>>;
}

/** Products worked out for a criterion; of nothing assigned no line has points. */
export interface ProductsWorking {
  readonly rule: ProductRule;
  readonly points: Exact | undefined;
  readonly lines: readonly ProductLine[];
  readonly isNothingAssigned: boolean;
}

/** The products of a mark and what each brings a criterion (rule 62); nothing where the mark is none of products. */
export function productsWorked(mark: Node, criterion: Criterion): ProductsWorking | undefined {
  const rule = productRule(criterion);
  const products = productsIn(mark, rule);
  if (!products || !rule.hasProducts || lossesLacking(rule).length > 0) return undefined;
  const assigned = Exact.sum(products.map(({ factor, assigned }) => factor.times(assigned)));
  const isNothingAssigned = assigned.isZero;
  const share = isNothingAssigned ? Exact.zero : criterion.max.value.over(assigned);
  const lines = products.map((product) => lineOf(product, rule, share));
  const points = isNothingAssigned
    ? worthOfNothing({ max: criterion.max, whenNone: rule.whenNone })
    : Exact.sum(lines.map((line) => line.points));
  return { rule, points, lines, isNothingAssigned };
}

/** The products of a mark; nothing where one of them is not known. */
function productsIn(mark: Node, rule: ProductRule): Product[] | undefined {
  const all = mark.get('products');
  if (!all?.isList) return undefined;
  const products = [...all.items()].map((item) => productIn(item, rule));
  return products.every((product) => product !== undefined) ? products : undefined;
}

function productIn(node: Node, { catalogue }: ProductRule): Product | undefined {
  const id = text(node.get('id'));
  const listed = id && catalogue.get(id.value);
  const name = listed ? listed.name : text(node.get('name'))?.value;
  const factor = listed ? listed.factor : amount(node, 'factor');
  const [assigned, done] = [amount(node, 'assigned'), amount(node, 'done')];
  const isKnown = id ? listed !== undefined && !node.get('factor') : name !== undefined;
  if (!isKnown || name === undefined || !factor || factor.isZero || !assigned || !done) return undefined;
  const excused = node.get('excused');
  const counts = (of: Node | undefined) => ({
    returned: (of && amount(of, 'returned')) ?? Exact.zero,
    late: (of && amount(of, 'late')) ?? Exact.zero,
  });
  const basis = text(excused?.get('basis'));
  return { node, id: id?.value, name, factor, assigned, done, ...counts(node), excused: counts(excused), basis };
}

/** A number from 0 under a key. */
function amount(node: Node, key: string): Exact | undefined {
  const value = node.get(key);
  const exact = value && number(value);
  return exact?.isNegative ? undefined : exact;
}

/** `share` is what one unit of a product of factor 1 is worth. */
function lineOf(product: Product, rule: ProductRule, share: Exact): ProductLine {
  const unit = share.times(product.factor);
  const counted = Exact.min(product.done, product.assigned);
  const ofPart = unit.over(Exact.whole(rule.parts.length));
  const kept = (failure: Failure, times: Exact) =>
    Exact.max(Exact.zero, counted.minus(times.times(rule.loss[failure] ?? Exact.zero)));
  const by = (what: (failure: Failure) => Exact) => (failure: Failure) =>
    rule.counts(failure) ? ofPart.times(what(failure)) : Exact.zero;
  const answered = (failure: Failure) => Exact.max(Exact.zero, product[failure].minus(product.excused[failure]));
  const cost = by((failure) => counted.minus(kept(failure, answered(failure))));
  const lifted = by((failure) => kept(failure, answered(failure)).minus(kept(failure, product[failure])));
  const costs = byFailure(cost);
  return {
    ...product,
    most: unit.times(product.assigned),
    points: FAILURES.reduce((left, failure) => left.minus(costs[failure]), unit.times(counted)),
    undone: unit.times(product.assigned.minus(counted)),
    cost: costs,
    lifted: byFailure(lifted),
  };
}

function byFailure(of: (failure: Failure) => Exact): Record<Failure, Exact> {
  return { returned: of('returned'), late: of('late') };
}
