import type { Filled, Given } from './filled-row.ts';
import { listsProduct } from './same-products.ts';
import type { Spot } from './spot.ts';
import type { TroubleAt } from './trouble.ts';

/** A row without the lists of products of which a line is doubted and no file has it so; each is told. */
export function withoutDoubted(filled: Filled, spots: readonly Spot[], tell: (why: TroubleAt) => void): Filled {
  const { subject, sheet, row } = filled;
  const marks = [...filled.marks].map(([name, own]) => {
    const column = spots.find(({ entry }) => entry.node.get(name)?.isMap)?.entry.node.get(name);
    const sure = [...own].filter(([criterion, { doubts = [] }]: readonly [string, Given]) => {
      const there = column?.get(criterion)?.get('products');
      const left = doubts.filter(({ product }) => !listsProduct(there, product));
      for (const { why } of left) tell(why);
      if (left.length > 0) tell({ trouble: { id: 'products-held-back', name: subject.name }, sheet, row, column: 0 });
      return left.length === 0;
    });
    return [name, new Map(sure)] as const;
  });
  return { ...filled, marks: new Map(marks) };
}
