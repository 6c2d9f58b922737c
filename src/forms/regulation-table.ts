import { Exact } from '../base/exact.ts';
import type { Cell, Sheet, Spreadsheet } from '../source/spreadsheet/sheet.ts';
import { decimalShown, decimalTyped } from './number.ts';

/** The codes of the columns by which a table of rules is known again, whatever becomes of it. */
export const CODE_COLUMN = 'regulation.code';
export const NUMBER_COLUMN = 'regulation.number';
/** The codes of the two lines that say by which decision a shipped regulation becomes the office's own. */
export const DOCUMENT = 'document';
export const DATE = 'date';

/** A table of the numbers of a regulation that came back. */
export interface RegulationTable {
  readonly sheet: Sheet;
  /** The column of numbers. */
  readonly column: number;
  readonly lines: readonly RuleLine[];
}

interface RuleLine {
  readonly code: string;
  readonly row: number;
  /** Nothing where it is blank. */
  readonly cell: Cell | undefined;
}

/** The sheet that carries the codes; nothing where none does. */
export function regulationTable({ sheets }: Spreadsheet): RegulationTable | undefined {
  for (const sheet of sheets) {
    for (const row of sheet.rows()) {
      const cells = sheet.cellsIn(row);
      const at = (code: string) => cells.find(({ text }) => text.trim() === code)?.column;
      const [codes, column] = [at(CODE_COLUMN), at(NUMBER_COLUMN)];
      if (codes === undefined || column === undefined) continue;
      const rows = sheet.rows().filter((other) => other > row);
      const lines = rows.flatMap((each): RuleLine[] => {
        const code = sheet.cell(each, codes)?.text.trim();
        return code ? [{ code, row: each, cell: cellIn(sheet, each, column) }] : [];
      });
      return { sheet, column, lines };
    }
  }
  return undefined;
}

function cellIn(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cell = sheet.cell(row, column);
  return cell && cell.text.trim() !== '' ? cell : undefined;
}

/** A number of a rule as people type it, exactly: 75%, 0,75, 3/4; nothing for any other text. */
export function ruleNumberTyped({ kind, text }: Pick<Cell, 'kind' | 'text'>): Exact | undefined {
  if (kind !== 'number' && kind !== 'text') return undefined;
  const said = text.replaceAll('\u00a0', ' ').trim();
  const [, percent] = /^(.+?) ?%$/.exec(said) ?? [];
  if (percent !== undefined) return ofDigits(decimalTyped(percent))?.over(Exact.whole(100));
  if (/^\d{1,15} ?\/ ?\d{1,15}$/.test(said)) return Exact.parse(said.replaceAll(' ', ''));
  return ofDigits(kind === 'number' ? decimalShown(said) : decimalTyped(said));
}

function ofDigits(digits: string | undefined): Exact | undefined {
  const value = digits === undefined ? undefined : Exact.parse(digits);
  return value?.isNegative ? undefined : value;
}
