import { count, type Fraction, fraction, least, most, sum, ZERO } from './fraction.ts';
import type { Column, Loss, Part, Product, ProductsCriterion, Scale } from './office.ts';

/** What a criterion is worth, or why it is worth nothing that can be said. */
export type Worth = Fraction | { readonly why: string };

const PARTS: readonly Part[] = ['quantity', 'quality', 'progress'];

/** Rule 62: the last column that gives a list counts, and its list is the whole; an error in any leaves the sheet not rated. */
export function worthOfProducts(criterion: ProductsCriterion, scale: Scale, columns: readonly Column[]): Worth {
  const source = criterion.of ? criterionOf(scale, criterion.of) : criterion;
  const lists = columns.flatMap((column) => (column[source.id] ? [column[source.id] as readonly Product[]] : []));
  const worths = lists.map((products) => worthOfList(products, criterion, source));
  return worths.find((worth) => 'why' in worth) ?? worths.at(-1) ?? { why: 'criterion-not-scored' };
}

function worthOfList(products: readonly Product[], criterion: ProductsCriterion, source: ProductsCriterion): Worth {
  const assigned = weighed(products, ({ assigned }) => fraction(assigned));
  if (assigned.is(ZERO)) return whenNone(criterion.whenNone ?? source.whenNone, criterion.max, 'nothing-assigned');
  const loss = criterion.loss ?? source.loss;
  const parts = criterion.parts ?? PARTS;
  const reached = parts.map((part) => weighed(products, (product) => kept(product, part, loss)).over(assigned));
  return fraction(criterion.max).times(sum(reached)).over(count(parts));
}

export function whenNone(said: 'full' | 'zero' | undefined, max: string, why: string): Worth {
  return said === undefined ? { why } : said === 'full' ? fraction(max) : ZERO;
}

function criterionOf(scale: Scale, id: string): ProductsCriterion {
  return scale.groups.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id) as ProductsCriterion;
}

function weighed(products: readonly Product[], of: (product: Product) => Fraction): Fraction {
  return sum(products.map((product) => fraction(product.factor).times(of(product))));
}

/** What of a line counts in this part: p, less what each failure that nobody excused takes. */
function kept(
  { done, assigned, returned = 0, late = 0, excused }: Product,
  part: Part,
  loss: Loss | undefined,
): Fraction {
  const p = least(fraction(done), fraction(assigned));
  if (part === 'quantity') return p;
  const [failed, lifted, each] =
    part === 'quality' ? [returned, excused?.returned, loss?.returned] : [late, excused?.late, loss?.late];
  const answered = most(ZERO, fraction(failed).minus(fraction(lifted ?? 0)));
  return most(ZERO, p.minus(fraction(each ?? 0).times(answered)));
}
