import type { Exact } from '../../base/exact.ts';
import type { Locale } from '../../base/locale.ts';
import type { NodeOutput } from '../../declared/outputs/explain.ts';
import { productRuleOf } from '../../scoring/modes/index.ts';
import { type ProductLine, type ProductsWorking, productsWorked } from '../../scoring/modes/product-lines.ts';
import { lineInWords } from '../../scoring/modes/product-words.ts';
import type { CriterionWorking } from '../../scoring/working.ts';
import { lineOf, pointOf } from '../../source/line-of.ts';
import { numberJson } from '../value-json.ts';
import type { SheetLine } from './sheet-line.ts';

/** The products that a criterion was worked out of, its own or another's; nothing where its mode counts none. */
export function productsOf({ criterion, mark, readOff }: CriterionWorking): ProductsWorking | undefined {
  const read = mark?.value ?? readOff;
  return read && productRuleOf(criterion) ? productsWorked(read, criterion) : undefined;
}

/** A line a product: what it brought of what it could have, what each failure cost, and what an excuse gave back. */
export function productLines(working: CriterionWorking, locale: Locale, said: (points: Exact) => string): SheetLine[] {
  const products = productsOf(working);
  if (!products) return [];
  return products.lines.map((line) => ({
    what: line.name,
    points: products.isNothingAssigned ? '' : `${said(line.points)}/${said(line.most)}`,
    how: lineInWords(line, products, locale),
    source: lineOf(line.node.place),
    depth: 2,
  }));
}

/** How points are written, or nothing of them where a scale comes to none. */
export type Worth = (points: Exact) => string | null;

type Products = NonNullable<NonNullable<NodeOutput['sheet']>['groups'][number]['criteria'][number]['products']>;

/** The same for programs. */
export function productsJson(working: CriterionWorking, worth: Worth): Products | undefined {
  return productsOf(working)?.lines.map((line) => lineJson(line, worth));
}

function lineJson(line: ProductLine, worth: Worth): Products[number] {
  const { id, name, node, basis } = line;
  const failure = (key: 'returned' | 'late') => ({
    times: numberJson(line[key]),
    excused: numberJson(line.excused[key]),
    cost: worth(line.cost[key]),
    lifted: worth(line.lifted[key]),
  });
  return {
    id: id ?? null,
    name,
    factor: numberJson(line.factor),
    assigned: numberJson(line.assigned),
    done: numberJson(line.done),
    undone: worth(line.undone),
    returned: failure('returned'),
    late: failure('late'),
    basis: basis?.value ?? null,
    most: worth(line.most),
    points: worth(line.points),
    source: pointOf(node.place),
  };
}
