import { visible } from '../base/visible.ts';
import { SheetNames } from '../documents/sheet-names.ts';
import { authorOf, titleOf } from '../documents/title.ts';
import type { Documents, FileManner } from './format.ts';
import { Book } from './xlsx/book.ts';
import { drawnSheet } from './xlsx/drawn.ts';
import { Grid } from './xlsx/grid.ts';
import { Guide } from './xlsx/guide.ts';
import { type SheetText, sheetsOf } from './xlsx/sheets.ts';

export { xlsxTemplate } from './xlsx/template.ts';

/** The tables of documents as Excel opens them, a sheet each to be filtered, counted with and printed on A4, and one that says what they hold. */
export async function xlsx(
  documents: Documents,
  { isPlain = false }: Pick<FileManner, 'isPlain'> = {},
): Promise<Uint8Array> {
  const book = new Book();
  const names = new SheetNames();
  let guide: Guide | undefined;
  for await (const document of documents) {
    guide ??= new Guide(document.locale, isPlain);
    book.about ??= { title: visible(titleOf(document)), author: visible(authorOf(document)) };
    for (const sheet of sheetsOf(document, names, isPlain)) {
      guide.add(sheet);
      add(sheet);
    }
  }
  for (const sheet of guide?.sheet(names) ?? []) add(sheet);
  return book.bytes();

  function add(sheet: SheetText): void {
    const locale = guide?.locale ?? 'vi';
    book.add(drawnSheet(sheet, new Grid(sheet.table, locale, sheet.totals), isPlain));
  }
}
