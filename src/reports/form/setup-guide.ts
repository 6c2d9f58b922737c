import type { ListExported } from '../../answers/entry/list-exported.ts';
import type { RegulationExported } from '../../answers/entry/regulation-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { WorkCell, WorkRow, WorkSheet } from '../../documents/workbook.ts';
import { REGULATION } from './regulation-workbook.ts';
import { SETUP_WORDS, tabOf } from './setup-words.ts';

/** What the sheets are, how they are filled in, and the very line by which they come back. */
export function guideSheet(
  lists: readonly ListExported[],
  regulation: RegulationExported | undefined,
  { shown }: SetupFile,
  locale: Locale,
): WorkSheet {
  const words = SETUP_WORDS[locale];
  const [first] = lists;
  const agency = first?.workspace.settings.agency?.value ?? '';
  const line = (text: string, style: 'title' | 'text' | 'heading', lines = 1): WorkRow => ({
    height: 20 * lines,
    cells: [{ column: 0, style, value: { text }, ...(style === 'title' ? {} : { span: { columns: 3 } }) }],
  });
  const wrapped = (text: string) => line(text, 'text', Math.ceil(text.length / WIDTH));
  const name = shown.split(/[\\/]/).at(-1) ?? shown;
  const heads = [words.sheets, words.about, words.rows].map(
    (text, column): WorkCell => ({ column, style: 'heading', value: { text } }),
  );
  return {
    name: words.tab,
    columns: [{ width: 22 }, { width: 84 }, { width: 10 }],
    limits: [],
    rows: [
      line(words.title, 'title'),
      wrapped(agency),
      ...words.how.map((text, i) => wrapped(`${i + 1}. ${text}`)),
      wrapped(`${words.how.length + 1}. ${words.back}`),
      line(`emul form import ${/\s/.test(name) ? `"${name}"` : name}`, 'heading', 1.5),
      wrapped(words.look),
      { cells: [] },
      { height: 24, cells: heads },
      ...lists.map(({ kind, rows: all }) =>
        sheetRow(tabOf(kind, locale), (kind.about ?? kind.title)[locale], all.filter(({ item }) => item).length),
      ),
      ...(regulation ? [sheetRow(REGULATION[locale].sheet, REGULATION[locale].about, regulation.numbers.length)] : []),
    ],
  };
}

/** What the whole workbook is of: the year of its registrations, and what its file is called. */
export interface SetupFile {
  readonly period: string;
  readonly shown: string;
}

/** Letters on a line of the whole width. */
const WIDTH = 122;

function sheetRow(tab: string, about: string, count: number): WorkRow {
  const cell = (column: number, text: string, style: WorkCell['style']): WorkCell => ({
    column,
    style,
    value: { text },
  });
  return {
    height: 20 * Math.ceil(about.length / 78),
    cells: [
      cell(0, tab, 'label'),
      cell(1, about, 'label-text'),
      { column: 2, style: 'given', value: { number: String(count) } },
    ],
  };
}
