import type { ListExported, ListedRow } from '../../answers/entry/list-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Workbook, WorkCell, WorkRow } from '../../documents/workbook.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import { type ListColumn, valueNode } from '../../forms/lists/list-kind.ts';
import { remembered } from '../../forms/lists/went-out.ts';
import { isValue } from '../../model/briefing.ts';
import { choicesOf, FIRST_LIST, type ListChoice, limitsOf } from './list-choices.ts';
import { LIST_WORDS } from './list-words.ts';
import { rowHeight } from './row-height.ts';

/** Rows above the people, and blank ones below them for what is new. */
const HEAD_ROWS = 5;
const BLANK_ROWS = 20;

/** A list as a workbook to be filled in and sent back. */
export function listWorkbook(exported: ListExported, locale: Locale): Workbook {
  const { kind, rows, workspace, period } = exported;
  const words = LIST_WORDS[locale];
  const heads = [words.id, words.name, ...kind.columns.map((column) => column.words[locale])];
  const codes = ['id', 'name', ...kind.columns.map(({ key }) => key)].map((key) => `${kind.id}.${key}`);
  const lists = choicesOf(exported, locale);
  const cells = (style: 'heading' | 'code', texts: readonly string[]): WorkCell[] =>
    texts.map((text, column) => ({ column, style, value: { text } }));
  const line = (text: string, style: 'title' | 'text'): WorkRow => ({
    cells: [
      { column: 1, style, value: { text }, ...(style === 'text' ? { span: { columns: heads.length - 1 } } : {}) },
    ],
  });
  const widths = [12, 26, ...kind.columns.map(({ width }) => width)];
  const title = kind.title[locale];
  return {
    sheets: [
      {
        name: title.slice(0, 31),
        columns: widths.map((width) => ({ width })),
        frozen: { rows: HEAD_ROWS, columns: 2 },
        limits: limitsOf(exported, lists, HEAD_ROWS, BLANK_ROWS, locale),
        rows: [
          line(period && kind.isOfPeriod ? `${title} ${period}` : title, 'title'),
          line(workspace.settings.agency?.value ?? '', 'text'),
          { height: 34, ...line(words.how, 'text') },
          { height: 34, cells: cells('heading', heads) },
          { height: 10, cells: cells('code', codes) },
          ...rows.map((row) => grown(rowCells(row, exported, locale), widths)),
          ...Array.from(
            { length: BLANK_ROWS },
            (): WorkRow => ({
              cells: heads.map((_, column): WorkCell => ({ column, style: 'open-text' })),
            }),
          ),
        ],
      },
      {
        name: META_SHEET,
        isHidden: true,
        columns: [],
        limits: [],
        rows: metaSheetRows(period ?? '', lists, rowsRemembered(exported)),
      },
    ],
  };
}

function grown(cells: readonly WorkCell[], widths: readonly number[]): WorkRow {
  return { height: rowHeight(cells, widths), cells };
}

function rowCells(row: ListedRow, exported: ListExported, locale: Locale): WorkCell[] {
  const { kind, workspace } = exported;
  const { isRegister } = kind; // where the name itself may be what is said, and the division stands beside it
  const style = isRegister ? 'open-text' : 'label';
  const name = (isRegister ? undefined : workspace.organization.called(row.kind, row.id)) ?? row.name;
  return [
    { column: 0, style: 'label', value: { text: row.id } },
    { column: 1, style, value: { text: name } },
    ...kind.columns.map((column, i): WorkCell => {
      const text = shown(column, row, exported, locale);
      return { column: i + 2, style: 'open-text', ...(text === undefined ? {} : { value: { text } }) };
    }),
  ];
}

/** A value as people write it; what is still an “…” is a blank. */
function shown(
  column: ListColumn,
  { kind: whose, item }: ListedRow,
  { workspace: { organization }, awards, levels }: ListExported,
  locale: Locale,
): string | undefined {
  const { is } = column;
  const inWords = (text: string) =>
    is.called?.(text, { whose, organization, awards, levels }) ?? is.written?.(text, locale) ?? text;
  if (item && column.says) return inWords(column.says(item));
  const node = item && valueNode(item, column);
  if (!node || !isValue(node)) return undefined;
  return node.isList ? [...node.items()].map(({ text }) => inWords(text)).join('; ') : inWords(node.text);
}

/** What tells, once the table is back, which rows are gone and which cells were typed since. */
function rowsRemembered({ kind, rows }: ListExported): ReturnType<typeof remembered> {
  return remembered(
    kind,
    rows.flatMap(({ item }) => item ?? []),
  );
}

function metaSheetRows(period: string, lists: readonly ListChoice[], rows: ReturnType<typeof remembered>): WorkRow[] {
  const meta = metaRows({ period, unit: undefined, asks: [], signatures: new Map(), scales: new Map(), rows });
  const height = Math.max(meta.length, ...lists.map(({ texts }) => texts.length));
  const cell = (column: number, text: string | undefined): WorkCell[] =>
    text === undefined ? [] : [{ column, style: 'text', value: { text } }];
  return Array.from({ length: height }, (_, row) => ({
    cells: [
      ...(meta[row] ?? []).flatMap((text, column) => cell(column, text)),
      ...lists.flatMap(({ texts }, i) => cell(FIRST_LIST + i, texts[row])),
    ],
  }));
}
