import type { Form, FormSheet, FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { WorkCell, WorkRow } from '../../documents/workbook.ts';
import { WORDS } from './form-words.ts';
import { headingHeight } from './heading-width.ts';
import type { PageColumn } from './page-column.ts';

/** “PHIẾU CHẤM ĐIỂM THI ĐUA TUẦN 45”; of a campaign's own sheet it says so, and nobody takes it for the usual one. */
export function titleRow(title: string, { campaign }: FormSheet, { period }: FormsExported, locale: Locale): WorkRow {
  const of = campaign ? `, ${WORDS[locale].campaign(campaign.title.value)}` : '';
  const text = `${title} ${period.kind.words[locale].title(period)}${of}`;
  return { height: 24, cells: [{ column: 1, style: 'title', value: { text } }] };
}

/** The division and the agency, as they stand over every sheet. */
export function whoseForm({ workspace }: FormsExported, { unit }: Form, locale: Locale): string {
  return [unit?.name ?? WORDS[locale].office, workspace.settings.agency?.value].filter(Boolean).join(' – ');
}

/** How many columns from the name on a line of advice may take, so that it stands on the first printed page. */
export function across(columns: readonly PageColumn[]): { columns: number; width: number } {
  let [count, width] = [0, 0];
  for (const column of columns.slice(1)) {
    if (count > 1 && width + column.width > ADVICE) break;
    count += 1;
    width += column.width;
  }
  return { columns: count, width };
}

const ADVICE = 124;

/** A line of advice, as high as it needs to be. */
export function spread(text: string, { columns, width }: { columns: number; width: number }): WorkRow {
  const lines = Math.ceil(text.length / (width * 1.2));
  return { height: 16 * lines + 2, cells: [{ column: 1, style: 'text', value: { text }, span: { columns } }] };
}

/** Groups of criteria, criteria, what is typed, and the codes, which people need not see. */
export function headings(columns: readonly PageColumn[]): WorkRow[] {
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
