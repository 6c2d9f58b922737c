import type { Form, FormSheet } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import { SheetNames } from '../../documents/sheet-names.ts';
import type { ColumnName } from '../../model/briefing.ts';
import { WORDS } from './form-words.ts';
import { type ProductTab, productTabName, productTabs } from './products/product-tab.ts';

/** One sheet of a form's workbook: a column of marks of those whom one scale scores, or what else is asked of them. */
export interface Tab {
  readonly sheet: FormSheet;
  readonly is: ColumnName | 'others';
  /** The columns of marks before it, which stand above each open row to be seen. */
  readonly shown: readonly ColumnName[];
  readonly name: string;
  /** The sheets of products that stand behind it. */
  readonly products: readonly ProductTab[];
}

/** The sheets of a form in the order in which it is filled in: people first, of each scale column by column, then the rest. */
export function tabsOf({ sheets }: Form, locale: Locale): Tab[] {
  const names = new SheetNames();
  const inOrder = [...sheets.filter(({ kind }) => kind === 'member'), ...sheets.filter(({ kind }) => kind === 'unit')];
  return inOrder.flatMap((sheet) => {
    const open = sheet.columns.filter(({ isOpen }) => isOpen);
    const before = (name: ColumnName) =>
      sheet.columns.slice(
        0,
        sheet.columns.findIndex((each) => each.name === name),
      );
    const all = [
      ...open.map(({ name }) => ({ is: name, shown: before(name).map((each) => each.name) })),
      ...(sheet.extras.length > 0 ? [{ is: 'others' as const, shown: [] }] : []),
    ];
    return all.map(({ is, shown }, i) => {
      const name = names.of(nameOf(is, sheet, locale), `${i + 1}`);
      const named = (column: ColumnName, criterion: string | undefined) => {
        const isPlain = column === sheet.columns[0]?.name && sheet.kind === 'member' && !sheet.campaign;
        const marks = isPlain ? undefined : nameOf(column, sheet, locale);
        return names.of(productTabName(marks, criterion, locale), `${i + 1}`);
      };
      const products = is === 'others' ? [] : productTabs(sheet, is, { isFirst: i === 0, named });
      return { sheet, is, shown, name, products };
    });
  });
}

/** “Tự chấm”, “Trưởng phòng chấm”, “Tập thể, lãnh đạo chấm”, “Tự chấm, Chào mừng 20 10”. */
function nameOf(is: Tab['is'], { kind, criteria, campaign }: FormSheet, locale: Locale): string {
  const { tabs, titled, ofUnits } = WORDS[locale];
  const own = is === 'others' ? undefined : criteria.columns.get(is);
  const name = own ? titled(own) : tabs[is];
  const whose = kind === 'unit' ? ofUnits(name) : name;
  return campaign ? `${whose}, ${campaign.title.value}` : whose;
}
