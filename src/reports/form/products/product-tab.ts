import type { FormSheet } from '../../../answers/entry/form-exported.ts';
import type { Locale } from '../../../base/locale.ts';
import { type ProductList, productLists } from '../../../forms/product-sheet.ts';
import type { ColumnName } from '../../../model/briefing.ts';
import type { Subject } from '../../../model/due.ts';
import type { Node } from '../../../source/node.ts';
import { WORDS } from './words.ts';

/** A sheet of a form with the products of everybody whom one scale scores, by one column: to be filled in, or only to be seen. */
export interface ProductTab {
  readonly sheet: FormSheet;
  readonly column: ColumnName;
  readonly list: ProductList;
  readonly isOpen: boolean;
  readonly name: string;
}

/** The sheets of products that stand behind one of marks: its own, and before the first those of columns that are not asked for. */
export function productTabs(
  sheet: FormSheet,
  column: ColumnName,
  { isFirst, named }: { readonly isFirst: boolean; named(column: ColumnName, criterion: string | undefined): string },
): ProductTab[] {
  const lists = productLists(sheet.criteria);
  return sheet.columns.flatMap(({ name, isOpen }) => {
    if (isOpen ? name !== column : !isFirst) return [];
    const wanted = lists.filter(
      (list) => isOpen || sheet.subjects.some((each) => knownProducts(sheet, each, name, list)),
    );
    return wanted.map((list) => ({
      sheet,
      list,
      isOpen,
      column: name,
      name: named(name, lists.length > 1 ? list.criterion.id.value : undefined),
    }));
  });
}

/** The products that the files list of somebody already; nothing where they have no list. */
export function knownProducts(
  { known }: FormSheet,
  subject: Subject,
  column: ColumnName,
  { criterion }: ProductList,
): Node[] | undefined {
  const all = known.get(subject)?.columns.get(column)?.node.get(criterion.id.value)?.get('products');
  return all?.isList ? [...all.items()] : undefined;
}

/** “Sản phẩm”, “Sản phẩm A1, trưởng phòng chấm”. */
export function productTabName(marks: string | undefined, criterion: string | undefined, locale: Locale): string {
  return WORDS[locale].tab(marks, criterion);
}
