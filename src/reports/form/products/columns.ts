import type { Locale } from '../../../base/locale.ts';
import { productFields } from '../../../forms/product-sheet.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { codeOf, type Field } from '../../../model/form-field.ts';
import { productRule } from '../../../model/product-rule.ts';
import { WORDS as FORM_WORDS } from '../form-words.ts';
import { widened } from '../heading-width.ts';
import type { PageColumn } from '../page-column.ts';
import type { ProductTab } from './product-tab.ts';
import { WORDS } from './words.ts';

const PLAIN = { field: undefined, says: undefined, code: '', band: '', part: '', style: 'label-text' } as const;

/** The columns of a sheet of products. The first is there for its code alone: rows are told by the name, which people sort, copy and type. */
export function productColumns(tab: ProductTab, locale: Locale): PageColumn[] {
  const { sheet, list } = tab;
  const campaign = sheet.campaign?.id.value;
  const whose: Field = {
    is: sheet.kind === 'unit' ? 'collective' : 'member',
    ...(campaign === undefined ? {} : { campaign }),
  };
  const names = FORM_WORDS[locale];
  const open = (column: PageColumn): PageColumn => (tab.isOpen ? column : { ...column, style: 'given' });
  return [
    { ...PLAIN, field: whose, code: codeOf(whose), heading: names.id, width: 9, style: 'code', isHidden: true },
    open({
      ...PLAIN,
      field: { is: 'name' },
      code: 'name',
      heading: names.names[sheet.kind],
      width: 24,
      style: 'open-text',
    }),
    ...productFields(tab.column, list.criterion).flatMap((field) => askedOf(field, tab, locale).map(open)),
    { ...PLAIN, heading: WORDS[locale].state, width: 12, style: 'given', says: 'state' },
    ...list.readers.flatMap((criterion) =>
      countedColumns(criterion, sheet.criteria, locale).map((column) => ({ ...column, band: WORDS[locale].sums })),
    ),
  ];
}

/** How a criterion comes out, as Excel works it out: a share for each part that it counts, and the points, where the scale shows any. */
export function countedColumns(criterion: Criterion, { scale }: Criteria, locale: Locale): PageColumn[] {
  const words = WORDS[locale];
  const plain = { ...PLAIN, heading: FORM_WORDS[locale].criterion(criterion, scale) };
  const counted = (part?: keyof typeof words.share): PageColumn => ({
    ...plain,
    says: { criterion: criterion.id.value, ...(part && { part }) },
    part: part ? words.share[part] : words.points,
    width: 10,
    style: part ? 'share' : 'total',
  });
  return widened([...productRule(criterion).parts.map(counted), ...(scale.isShown ? [counted()] : [])]);
}

/** What is typed of a product; behind its name the factor that the catalogue gives. */
function askedOf(field: Field, { list }: ProductTab, locale: Locale): PageColumn[] {
  const words = WORDS[locale];
  const column = { ...PLAIN, field, code: codeOf(field), width: 9, style: 'open' } as const;
  const text = { ...column, style: 'open-text' } as const;
  const hasCatalogue = productRule(list.criterion).catalogue.size > 0;
  switch (field.is === 'mark' ? field.part : '') {
    case 'name': {
      const name = { ...text, heading: words.which, part: hasCatalogue ? words.choose : words.type, width: 34 };
      const factor = { ...PLAIN, heading: words.factor, part: words.ofCatalogue, width: 9, style: 'given' } as const;
      return hasCatalogue ? [name, { ...factor, says: 'factor' }] : [name];
    }
    case 'new-factor':
      return [{ ...column, heading: words.factor, part: hasCatalogue ? words.own : '' }];
    case 'assigned':
      return [{ ...column, heading: words.amounts, part: words.assigned }];
    case 'done':
      return [{ ...column, heading: words.amounts, part: words.done }];
    case 'returned':
      return [{ ...column, heading: words.failures, part: words.returned }];
    case 'late':
      return [{ ...column, heading: words.failures, part: words.late }];
    case 'returned-excused':
      return [{ ...column, heading: words.excused, part: words.returned }];
    case 'late-excused':
      return [{ ...column, heading: words.excused, part: words.late }];
    default:
      return [{ ...text, heading: words.excused, part: words.basis, width: 22 }];
  }
}
