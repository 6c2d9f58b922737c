import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import type { Criterion } from './criterion.ts';
import { exact, list, text, texts } from './field.ts';

/** What of products is counted: how many, how good, how timely. */
export const PRODUCT_PARTS = ['quantity', 'quality', 'progress'] as const;
type ProductPart = (typeof PRODUCT_PARTS)[number];

/** What goes wrong with a product and is counted: it is returned, or late. */
export const FAILURES = ['returned', 'late'] as const;
export type Failure = (typeof FAILURES)[number];

/** Which failures a part suffers from. */
export const SUFFERS: Readonly<Record<ProductPart, Failure | undefined>> = {
  quantity: undefined,
  quality: 'returned',
  progress: 'late',
};

/** A product of the catalogue: its name, and the factor it weighs. */
export interface Catalogued {
  readonly id: Located<string>;
  readonly name: string;
  readonly factor: Exact;
}

/** How a criterion counts products (rule 62). */
export interface ProductRule {
  readonly parts: readonly ProductPart[];
  /** What a failure takes of a product; nothing where the scale does not say it. */
  readonly loss: Readonly<Record<Failure, Exact | undefined>>;
  readonly whenNone: Criterion['whenNone'];
  readonly catalogue: ReadonlyMap<string, Catalogued>;
  /** The criterion whose products it reads; nothing where it has its own. */
  readonly of: Located<string> | undefined;
  /** Whether there are products to read: its own, or those of a criterion that has its own. */
  readonly hasProducts: boolean;
  /** Whether a failure costs anything: one of the parts suffers from it. */
  counts(failure: Failure): boolean;
}

const RULES = new WeakMap<Criterion, ProductRule>();

/** How a criterion counts products; what it does not say itself it takes from the one whose products it reads. */
export function productRule(criterion: Criterion): ProductRule {
  const known = RULES.get(criterion);
  if (known) return known;
  const rule = ruleFrom(criterion);
  RULES.set(criterion, rule);
  return rule;
}

function ruleFrom({ node, file, whenNone }: Criterion): ProductRule {
  const of = text(node.get('of'));
  const source = of && criterionNode(file, of.value);
  const loss = node.get('loss') ?? source?.get('loss');
  const said = texts(node.get('parts')).map(({ value }) => value);
  const parts = PRODUCT_PARTS.filter((part) => said.length === 0 || said.includes(part));
  const ofSource = source?.get('whenNone')?.text;
  return {
    of,
    hasProducts: !of || (source?.get('mode')?.text === node.get('mode')?.text && !source?.get('of')),
    parts,
    loss: { returned: exact(loss?.get('returned'))?.value, late: exact(loss?.get('late'))?.value },
    whenNone: whenNone ?? (ofSource === 'full' || ofSource === 'zero' ? ofSource : undefined),
    counts: (failure) => parts.some((part) => SUFFERS[part] === failure),
    catalogue: new Map(catalogueOf(file).map((product) => [product.id.value, product])),
  };
}

/** The products that a scale lists, in its order. */
export function catalogueOf(file: Node): Catalogued[] {
  return list(file.get('catalogue'), (item) => {
    const [id, factor] = [text(item.get('id')), exact(item.get('factor'))];
    return id && factor && { id, name: text(item.get('name'))?.value ?? id.value, factor: factor.value };
  });
}

function criterionNode(file: Node, id: string): Node | undefined {
  for (const group of file.get('groups')?.items() ?? [])
    for (const item of group.get('criteria')?.items() ?? []) if (item.get('id')?.text === id) return item;
  return undefined;
}

/** What a rule that needs it does not say: the loss by a failure that one of its parts suffers from. */
export function lossesLacking({ parts, loss, hasProducts }: ProductRule): Failure[] {
  if (!hasProducts) return []; // `products-of-unknown`
  return parts.flatMap((part) => {
    const failure = SUFFERS[part];
    return failure && !loss[failure] ? failure : [];
  });
}
