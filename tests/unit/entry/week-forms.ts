import { addressOf } from '../../../src/base/cell-address.ts';
import { readSpreadsheet } from '../../../src/source/spreadsheet/reading.ts';
import { type Typed, typed } from './workbooks.ts';

/** Fills a form in by the codes of its columns and the ids of its rows, wherever these stand: `{'cv-03': {'self.A2': 18}}`. */
export async function filledIn(
  path: string,
  rows: Readonly<Record<string, Readonly<Record<string, Typed>>>>,
): Promise<Record<string, string>> {
  const found = await readSpreadsheet(path, path);
  if (!('spreadsheet' in found)) throw new Error(`${path} cannot be read`);
  const addresses: Record<string, string> = {};
  for (const [i, sheet] of found.spreadsheet.sheets.entries()) {
    const cells: Record<string, Typed> = {};
    const texts = sheet.rows().map((row) => ({ row, at: (column: number) => sheet.cell(row, column)?.text ?? '' }));
    const all = [...Array(60).keys()];
    for (const [id, marks] of Object.entries(rows))
      for (const [code, value] of Object.entries(marks)) {
        const column = all.find((at) => texts.some((text) => text.at(at) === code));
        const row = texts.find((text) => all.some((at) => text.at(at) === id))?.row;
        if (column === undefined || row === undefined) continue;
        const address = addressOf(row, column);
        cells[address] = value;
        addresses[`${id} ${code}`] = address;
      }
    typed(path, i + 1, cells);
  }
  return addresses;
}

/** All marks of a person of the pages' workspace. */
export const WHOLE: Readonly<Record<string, Typed>> = {
  'self.A1.done': 9,
  'self.A1.assigned': 10,
  'self.A2': 18,
  'self.A3.tre': 0,
  'self.B1.vang': 0,
  'self.B2': 'Khá',
};
