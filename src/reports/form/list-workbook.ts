import type { ListExported } from '../../answers/entry/list-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Workbook, WorkCell, WorkRow } from '../../documents/workbook.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import { remembered } from '../../forms/lists/went-out.ts';
import { choicesOf, FIRST_LIST, type ListChoice } from './list-choices.ts';
import { listSheet } from './list-sheet.ts';

/** A list as a workbook to be filled in and sent back. */
export function listWorkbook(exported: ListExported, locale: Locale): Workbook {
  const { kind, period } = exported;
  const lists = choicesOf(exported, locale);
  const at = {
    at: ({ is, whose, texts }: ListChoice) => {
      const column = FIRST_LIST + lists.findIndex((list) => list.is === is && list.whose === whose);
      return { sheet: META_SHEET, from: { row: 0, column }, to: { row: texts.length - 1, column } };
    },
    live: () => undefined,
  };
  return {
    sheets: [
      listSheet(exported, kind.title[locale].slice(0, 31), at, locale),
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
