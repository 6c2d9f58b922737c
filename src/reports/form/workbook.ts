import type { Form, FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Workbook, WorkCell, WorkRow, WorkSheet } from '../../documents/workbook.ts';
import { columnsOf } from '../../forms/fields.ts';
import { notOnForm } from '../../forms/product-sheet.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Subject } from '../../model/due.ts';
import { blockCells, isOwnSheet } from './cells.ts';
import { wholeOf } from './columns.ts';
import type { FormTerms } from './form-terms.ts';
import { WORDS } from './form-words.ts';
import { across, headings, spread, titleRow, whoseForm } from './headings.ts';
import { hiddenSheet, Lists } from './hidden-sheet.ts';
import { limitsOf } from './limits.ts';
import type { PageColumn } from './page-column.ts';
import { HEAD_ROWS, Placed } from './placed.ts';
import { printingOf } from './printing.ts';
import { ProductLines } from './products/lines.ts';
import { productSheet } from './products/sheet.ts';
import { rowHeight } from './row-height.ts';
import { type Tab, tabsOf } from './tab.ts';

/** A form as a workbook: of each scale a sheet for each who scores and one for the rest, and a hidden one by which it is known when it comes back. */
export function formWorkbook(exported: FormsExported, form: Form, locale: Locale): Workbook {
  const { organization, calendar } = exported.workspace;
  const called = ({ kind, id, name }: Subject) => organization.called(kind, id) ?? name;
  const lists = new Lists(form, called, locale);
  const all = tabsOf(form, locale).map((tab) => new Placed(tab, locale));
  const day = calendar.decidingDay(exported.period);
  const products = all.flatMap(({ tab }) =>
    tab.products.map((own) => {
      const isShut = (subject: Subject) => isOwnSheet(own.column, subject, day);
      return new ProductLines(own, isShut, lists.catalogue(own.sheet), locale);
    }),
  );
  const terms = { exported, form, locale, lists, all, products, day, called };
  const sheets = all.flatMap((placed) => [
    page(placed, terms),
    ...products.filter(({ tab }) => placed.tab.products.includes(tab)).map((lines) => productSheet(lines, terms)),
  ]);
  return { sheets: [...sheets, hiddenSheet(exported, form, lists)] };
}

function page(placed: Placed, terms: FormTerms): WorkSheet {
  const { exported, form, locale, lists } = terms;
  const { period } = exported;
  const { tab, columns } = placed;
  const whose = whoseForm(exported, form, locale);
  const span = across(columns);
  const rows: WorkRow[] = [
    titleRow(WORDS[locale].title, tab.sheet, exported, locale),
    ...[whose, ...adviceOf(tab, locale)].map((text): WorkRow => spread(text, span)),
    ...headings(columns),
    ...tab.sheet.subjects.flatMap((subject) =>
      blockCells(subject, { ...terms, placed }).map((cells) => grown(cells, columns)),
    ),
  ];
  return {
    name: tab.name,
    rows,
    columns: columns.map(({ width, isHidden }) => ({ width, ...(isHidden && { isHidden }) })),
    frozen: { rows: HEAD_ROWS, columns: wholeOf(columns) },
    limits: limitsOf(placed, lists, locale),
    print: printingOf(placed, rows, `${whose} – ${period.kind.words[locale].name(period)}, ${tab.name}`),
  };
}

/** How to fill a sheet in, in two lines. */
function adviceOf({ is, sheet }: Tab, locale: Locale): readonly [string, string] {
  const { how, keep } = WORDS[locale];
  if (is === 'others') return how.others;
  const columns = columnsOf(sheet.criteria);
  const before = columns[columns.indexOf(is) - 1];
  const [first, second] = before === undefined ? how.base(sheet.extras.length > 0) : how.later(keep(before));
  return [first, second + laterIn(sheet.criteria, locale)];
}

/** What people look for in vain, and whether the total counts it. */
function laterIn(criteria: Criteria, locale: Locale): string {
  const { criterion, later, sums } = WORDS[locale];
  const all = notOnForm(criteria).map((each) => criterion(each, criteria.scale));
  return all.length > 0 ? later(all.join('; '), criteria.scale.isShown ? sums.total : undefined) : '';
}

/** A row as high as its longest text needs. */
function grown(cells: readonly WorkCell[], columns: readonly PageColumn[]): WorkRow {
  return {
    height: rowHeight(
      cells,
      columns.map(({ width }) => width),
    ),
    cells,
  };
}
