import type { WorkValue } from '../../../documents/workbook.ts';
import { productCalled } from '../../../forms/catalogued.ts';
import { NOTHING_ASSIGNED } from '../../../forms/products.ts';
import { isValue } from '../../../model/briefing.ts';
import { productRule } from '../../../model/product-rule.ts';
import type { Node } from '../../../source/node.ts';
import type { ProductLine, ProductLines } from './lines.ts';

/** What a file says already of a part of a product; what is still to come is a blank cell. */
export function knownCell(
  part: string | undefined,
  known: NonNullable<ProductLine['known']>,
  { tab, locale }: ProductLines,
): WorkValue | undefined {
  if (known === 'nothing') return part === 'name' ? { text: NOTHING_ASSIGNED[locale] } : undefined;
  switch (part) {
    case 'name': {
      const { catalogue } = productRule(tab.list.criterion);
      const id = known.get('id');
      const product = id && catalogue.get(id.text);
      return product ? { text: productCalled(catalogue, product) } : cellOf(id ?? known.get('name'));
    }
    case 'new-factor':
      return cellOf(known.get('factor'));
    case 'returned-excused':
      return cellOf(known.get('excused')?.get('returned'));
    case 'late-excused':
      return cellOf(known.get('excused')?.get('late'));
    case 'basis':
      return cellOf(known.get('excused')?.get('basis'));
    default:
      return cellOf(part === undefined ? undefined : known.get(part));
  }
}

function cellOf(node: Node | undefined): WorkValue | undefined {
  if (!node || !isValue(node)) return undefined;
  return node.kind === 'number' ? { number: node.text } : { text: node.text };
}
