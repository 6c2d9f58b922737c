import type { PackageFault } from '../../package/fault.ts';
import type { Refusal } from '../disk.ts';

/** Why a file gives no cells at all. */
export type SpreadsheetFault =
  | { readonly id: 'refused'; readonly refusal: Refusal }
  /** Excel 97–2003, or with a password: both are the same kind of file. */
  | { readonly id: 'old-excel' }
  | { readonly id: 'open-document' }
  /** `.xlsb`: Excel's binary workbook. */
  | { readonly id: 'binary-workbook' }
  /** A package, but not of a workbook: a Word file without tables, say. */
  | { readonly id: 'no-workbook' }
  /** Neither a workbook nor text. */
  | { readonly id: 'unknown-file' }
  | PackageFault
  /** More than anybody fills in. */
  | { readonly id: 'too-big'; readonly what: 'cells' | 'letters'; readonly limit: number }
  /** A quote that is never closed: where its value ends, and which rows follow, nobody knows. */
  | { readonly id: 'open-quote'; readonly cell: string }
  /** Text in an encoding of before Unicode. */
  | { readonly id: 'not-utf8' };

/** Thrown inside this folder alone; `readSpreadsheet` returns it. */
export class BrokenSpreadsheet extends Error {
  constructor(readonly fault: SpreadsheetFault) {
    super(fault.id);
  }
}
