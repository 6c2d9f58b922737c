import type { ListExported } from '../../answers/entry/list-exported.ts';
import type { RegulationExported } from '../../answers/entry/regulation-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Workbook, WorkCell } from '../../documents/workbook.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import { remembered } from '../../forms/lists/went-out.ts';
import { FIRST_LIST, type ListChoice } from './list-choices.ts';
import { listSheet } from './list-sheet.ts';
import { numbersRemembered, regulationSheet } from './regulation-workbook.ts';
import { guideSheet, type SetupFile } from './setup-guide.ts';
import { LiveLists } from './setup-live.ts';
import { tabOf } from './setup-words.ts';

/** Every list as a sheet of one workbook: cells choose from what is typed into its other sheets. */
export function setupWorkbook(
  lists: readonly ListExported[],
  regulation: RegulationExported | undefined,
  file: SetupFile,
  locale: Locale,
): Workbook {
  const live = new LiveLists(lists, FIRST_LIST, locale);
  const texts: (readonly string[])[] = [];
  const at = ({ texts: offered }: ListChoice) => {
    const known = texts.findIndex((column) => column.join('\n') === offered.join('\n'));
    if (known < 0) texts.push(offered);
    const column = live.end + (known < 0 ? texts.length - 1 : known);
    return { sheet: META_SHEET, from: { row: 0, column }, to: { row: offered.length - 1, column } };
  };
  const choices = { at, live: (list: string) => live.listOf(list) };
  const sheets = lists.map((list) => listSheet(list, tabOf(list.kind, locale), choices, locale));
  const rows = lists.flatMap(({ kind, rows: all }) =>
    remembered(
      kind,
      all.flatMap(({ item }) => item ?? []),
    ),
  );
  const meta = metaRows({
    period: file.period,
    unit: undefined,
    asks: [],
    signatures: new Map(),
    scales: new Map(),
    rows: [...rows, ...(regulation ? numbersRemembered(regulation) : [])],
  });
  const height = Math.max(meta.length, live.height, ...texts.map((column) => column.length));
  const cell = (column: number, text: string | undefined): WorkCell[] =>
    text === undefined ? [] : [{ column, style: 'text', value: { text } }];
  const hidden = Array.from({ length: height }, (_, row) => ({
    cells: [
      ...(meta[row] ?? []).flatMap((text, column) => cell(column, text)),
      ...live.cellsIn(row),
      ...texts.flatMap((column, i) => cell(live.end + i, column[row])),
    ],
  }));
  return {
    sheets: [
      guideSheet(lists, regulation, file, locale),
      ...sheets,
      ...(regulation ? [regulationSheet(regulation, locale)] : []),
      { name: META_SHEET, isHidden: true, columns: [], limits: [], rows: hidden },
    ],
  };
}
