import type { Limit, WorkRow, WorkSheet } from '../../../documents/workbook.ts';
import { address } from '../../../documents/workbook.ts';
import { columnsOf } from '../../../forms/fields.ts';
import { NOTHING_ASSIGNED } from '../../../forms/products.ts';
import { productRule } from '../../../model/product-rule.ts';
import type { FormTerms } from '../form-terms.ts';
import { across, headings, spread, titleRow, whoseForm } from '../headings.ts';
import { type Lists, rangeIn } from '../hidden-sheet.ts';
import type { PageColumn } from '../page-column.ts';
import { HEAD_ROWS } from '../placed.ts';
import { linesPrinted } from '../printing.ts';
import type { ProductLines } from './lines.ts';
import { lineRows } from './page.ts';
import { WORDS } from './words.ts';

/** A sheet of products: a line each, with the name of whose it is, so that lines may be sorted, put in, pasted and taken out. */
export function productSheet(lines: ProductLines, terms: FormTerms): WorkSheet {
  const { exported, form, locale, called, all } = terms;
  const { tab, columns } = lines;
  const whose = whoseForm(exported, form, locale);
  const span = across(columns);
  const rows: WorkRow[] = [
    titleRow(WORDS[locale].title, tab.sheet, exported, locale),
    ...[whose, ...adviceOf(lines, terms)].map((text): WorkRow => spread(text, span)),
    ...headings(columns),
    ...lineRows({
      lines,
      called,
      marks: all.find((each) => each.tab.sheet === tab.sheet && each.tab.is === tab.column),
    }),
  ];
  const footer = `${whose} – ${exported.period.kind.words[locale].name(exported.period)}, ${tab.name}`;
  return {
    name: tab.name,
    rows,
    isFree: tab.isOpen,
    columns: columns.map(({ width, isHidden }) => ({ width, ...(isHidden && { isHidden }) })),
    frozen: { rows: HEAD_ROWS, columns: 2 },
    limits: tab.isOpen ? limitsOf(lines, terms.lists) : [],
    print: linesPrinted(
      columns,
      columns.findIndex(({ says }) => typeof says === 'object'),
      footer,
    ),
  };
}

function adviceOf({ tab, locale }: ProductLines, { products }: FormTerms): readonly [string, string] {
  const { how } = WORDS[locale];
  if (!tab.isOpen) return how.shown();
  const columns = columnsOf(tab.sheet.criteria);
  const before = products.findLast(
    (each) =>
      each.tab.sheet === tab.sheet &&
      each.tab.list.criterion === tab.list.criterion &&
      columns.indexOf(each.tab.column) < columns.indexOf(tab.column),
  );
  return [
    how.open(productRule(tab.list.criterion).catalogue.size > 0),
    before ? how.later(before.tab.name) : how.base(NOTHING_ASSIGNED[locale]),
  ];
}

/** What the open cells take; what is worked out takes nothing, though the sheet is not locked. */
function limitsOf(lines: ProductLines, lists: Lists): Limit[] {
  return lines.columns.flatMap((pageColumn, column): Limit[] => {
    const cells = { from: { row: HEAD_ROWS, column }, to: { row: lines.lastRow, column } };
    return limitOf(pageColumn, lines, lists).map((limit) => ({ ...cells, ...limit }));
  });
}

type Without<T> = T extends Limit ? Omit<T, 'from' | 'to'> : never;

function limitOf({ field, says }: PageColumn, lines: ProductLines, lists: Lists): Without<Limit>[] {
  const { tab, catalogue, locale } = lines;
  const words = WORDS[locale].limits;
  if (says) return [{ kind: 'formula', formula: 'FALSE', message: words.worked }];
  if (field?.is === 'name') {
    const list = lists.people(tab.sheet);
    return list ? [{ kind: 'choice', list, message: words.name }] : [];
  }
  switch (field?.is === 'mark' ? field.part : undefined) {
    case 'name':
      return catalogue ? [{ kind: 'choice', isOffer: true, list: catalogue.offered, message: words.which }] : [];
    case 'new-factor':
      return [{ kind: 'formula', formula: factorLimit(lines), message: words.factor }];
    case 'assigned':
    case 'done':
      return [{ kind: 'amount', message: words.amount }];
    case 'basis':
    case undefined:
      return [];
    default:
      return [{ kind: 'count', message: words.count }];
  }
}

/** A number above 0, and no product of the catalogue beside it. */
function factorLimit(lines: ProductLines): string {
  const cell = address({ row: HEAD_ROWS, column: lines.at('new-factor') });
  const name = address({ row: HEAD_ROWS, column: lines.at('name') });
  const table = lines.catalogue?.table;
  const isListed = table ? `,SUMPRODUCT(--(${rangeIn(table.texts)}=${name}))=0` : '';
  return `AND(ISNUMBER(${cell}),${cell}>0${isListed})`;
}
