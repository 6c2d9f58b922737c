import type { Sheet, Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import type { Part } from './columns.ts';

const CODE = /^criteria\.(line|duty|event|level|product|scale)\.([\w.]+)$/;
/** What the codes of a scale's table begin with. */
export const codeOf = (part: Part, key: string): string => `criteria.${part}.${key}`;

/** A table among the sheets of a scale: where its columns are now. */
export interface PartTable {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  /** The row of codes, and the rows that hold anything below it. */
  readonly head: number;
  readonly rows: readonly number[];
}

/** The tables of a scale and its settings, wherever they stand now. */
export interface ScaleTables {
  readonly parts: ReadonlyMap<Part, PartTable>;
  /** By key, the cell of a setting. */
  readonly settings: ReadonlyMap<string, { readonly sheet: Sheet; readonly row: number; readonly column: number }>;
}

/** How far right of its code the value of a setting stands: its label is between them. */
export const SETTING_VALUE = 2;

/** The tables of a scale that a workbook of emul's holds; nothing where it holds none. */
export function scaleTables({ sheets }: Spreadsheet): ScaleTables | undefined {
  const parts = new Map<Part, PartTable>();
  const settings = new Map<string, { sheet: Sheet; row: number; column: number }>();
  for (const sheet of sheets) {
    const coded = sheet.rows().map((row) => ({ row, codes: codesIn(sheet, row) }));
    for (const [at, { row, codes }] of coded.entries()) {
      for (const { part, key, column } of codes)
        if (part === 'scale') settings.set(key, { sheet, row, column: column + SETTING_VALUE });
      const [first] = codes.filter(({ part }) => part !== 'scale');
      if (!first || parts.has(first.part)) continue;
      const columns = new Map(codes.filter(({ part }) => part === first.part).map(({ key, column }) => [key, column]));
      // Several tables may stand on a sheet, one below the other.
      const next = coded.findIndex((other, place) => place > at && other.codes.length > 0);
      const rows = coded.slice(at + 1, next === -1 ? undefined : next).map((other) => other.row);
      parts.set(first.part, { sheet, columns, head: row, rows });
    }
  }
  return parts.size + settings.size > 0 ? { parts, settings } : undefined;
}

function codesIn(sheet: Sheet, row: number): { part: Part; key: string; column: number }[] {
  return sheet.cellsIn(row).flatMap(({ text, column }) => {
    const [, part, key] = CODE.exec(text.trim()) ?? [];
    return part && key ? [{ part: part as Part, key, column }] : [];
  });
}
