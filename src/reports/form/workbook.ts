import type { Form, FormSheet, FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Workbook, WorkCell, WorkRow, WorkSheet } from '../../documents/workbook.ts';
import { columnsOf } from '../../forms/fields.ts';
import { blockCells } from './cells.ts';
import { wholeOf } from './columns.ts';
import { WORDS } from './form-words.ts';
import { headingHeight } from './heading-width.ts';
import { hiddenSheet, Lists } from './hidden-sheet.ts';
import { limitsOf } from './limits.ts';
import { LISTED, listedInWords } from './listed-words.ts';
import type { PageColumn } from './page-column.ts';
import { HEAD_ROWS, Placed } from './placed.ts';
import { printingOf } from './printing.ts';
import { rowHeight } from './row-height.ts';
import { type Tab, tabsOf } from './tab.ts';

/** A form as a workbook: of each scale a sheet for each who scores and one for the rest, and a hidden one by which it is known when it comes back. */
export function formWorkbook(exported: FormsExported, form: Form, locale: Locale): Workbook {
  const lists = new Lists(form, locale);
  const all = tabsOf(form, locale).map((tab) => new Placed(tab, locale));
  const sheets = all.map((placed) => page(placed, { exported, form, locale, lists, all }));
  return { sheets: [...sheets, hiddenSheet(exported, form, lists)] };
}

interface PageTerms {
  readonly exported: FormsExported;
  readonly form: Form;
  readonly locale: Locale;
  readonly lists: Lists;
  readonly all: readonly Placed[];
}

function page(placed: Placed, { exported, form, locale, lists, all }: PageTerms): WorkSheet {
  const { period, workspace } = exported;
  const { tab, columns } = placed;
  const words = WORDS[locale];
  const { organization } = workspace;
  const terms = { placed, all, organization, locale, day: workspace.calendar.decidingDay(period) };
  const title = `${words.title} ${period.kind.words[locale].title(period)}${ofCampaign(tab.sheet, locale)}`;
  const whose = [form.unit?.name ?? words.office, workspace.settings.agency?.value].filter(Boolean).join(' – ');
  const span = across(columns);
  const rows: WorkRow[] = [
    { height: 24, cells: [{ column: 1, style: 'title', value: { text: title } }] },
    ...[whose, ...adviceOf(tab, locale)].map((text): WorkRow => spread(text, span)),
    ...headings(columns),
    ...tab.sheet.subjects.flatMap((subject) => blockCells(subject, terms).map((cells) => grown(cells, columns))),
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

/** “, ĐỢT Chào mừng 20/10”: nobody takes it for the usual sheet. */
function ofCampaign({ campaign }: FormSheet, locale: Locale): string {
  return campaign ? `, ${WORDS[locale].campaign(campaign.title.value)}` : '';
}

/** How to fill a sheet in, in two lines. */
function adviceOf({ is, sheet }: Tab, locale: Locale): readonly [string, string] {
  const { how, keep } = WORDS[locale];
  if (is === 'others') return how.others;
  const columns = columnsOf(sheet.criteria);
  const before = columns[columns.indexOf(is) - 1];
  const [first, second] = before === undefined ? how.base(sheet.extras.length > 0) : how.later(keep(before));
  const listed = listedInWords([sheet.criteria], locale);
  return [first, listed === undefined ? second : `${second} ${LISTED[locale].onForm(listed, before !== undefined)}`];
}

/** How many columns from the name on a line of advice may take, so that it stands on the first printed page. */
function across(columns: readonly PageColumn[]): { columns: number; width: number } {
  let [count, width] = [0, 0];
  for (const column of columns.slice(1)) {
    if (count > 1 && width + column.width > ADVICE) break;
    count += 1;
    width += column.width;
  }
  return { columns: count, width };
}

const ADVICE = 124;

function spread(text: string, { columns, width }: { columns: number; width: number }): WorkRow {
  const lines = Math.ceil(text.length / (width * 1.2));
  return { height: 16 * lines + 2, cells: [{ column: 1, style: 'text', value: { text }, span: { columns } }] };
}

/** Groups of criteria, criteria, what is typed, and the codes, which people need not see. */
function headings(columns: readonly PageColumn[]): WorkRow[] {
  const cells = (of: (column: PageColumn) => string, style: 'heading' | 'code') =>
    columns.map((each, column): WorkCell => ({ column, style, value: { text: of(each) } }));
  return [
    banded(columns, ({ band }) => band, 'band'),
    banded(
      columns,
      ({ heading, band }) => `${band}\n${heading}`,
      'heading',
      ({ heading }) => heading,
    ),
    {
      height: headingHeight(columns.map(({ part, width }) => ({ text: part, width }))),
      cells: cells(({ part }) => part, 'heading'),
    },
    { height: 10, isHidden: true, cells: cells(({ code }) => code, 'code') },
  ];
}

/** A heading without anything below it takes both rows. */
function spanOf(columns: number, isAlone: boolean): Pick<WorkCell, 'span'> {
  if (isAlone) return { span: { rows: 2, columns } };
  return columns > 1 ? { span: { columns } } : {};
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

/** A row in which neighbours that say the same stand under one cell. */
function banded(
  columns: readonly PageColumn[],
  same: (column: PageColumn) => string,
  style: 'band' | 'heading',
  text: (column: PageColumn) => string = same,
): WorkRow {
  const starts = columns.flatMap((column, i) => (i > 0 && same(column) === same(columns[i - 1] ?? column) ? [] : [i]));
  const spans = starts.flatMap((start, i) => {
    const column = columns[start];
    const own = columns.slice(start, starts[i + 1] ?? columns.length);
    const width = own.reduce((sum, each) => sum + each.width, 0);
    const said = column && text(column);
    return said ? [{ start, count: own.length, width, text: said }] : [];
  });
  const cells = spans.map(
    ({ start, count, text }): WorkCell => ({
      column: start,
      style,
      value: { text },
      ...spanOf(count, style === 'heading' && columns[start]?.part === ''),
    }),
  );
  return { height: headingHeight(spans), cells };
}
