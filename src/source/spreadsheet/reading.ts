import { bytesNamed } from '../disk.ts';
import { readCsv } from './csv.ts';
import { BrokenSpreadsheet, type SpreadsheetFault } from './fault.ts';
import type { Spreadsheet } from './sheet.ts';

/** The largest file that is opened: forty people's marks take a thousandth of it. */
const MOST_BYTES_OF_SPREADSHEETS = 20_000_000;

/** Reads a file that the user named, wherever it lies: an Excel workbook, or values as text. What it is, its bytes say, not its name. */
export async function readSpreadsheet(
  full: string,
  path: string,
): Promise<{ readonly spreadsheet: Spreadsheet } | { readonly fault: SpreadsheetFault }> {
  const found = bytesNamed(full, MOST_BYTES_OF_SPREADSHEETS);
  if ('refusal' in found) return { fault: { id: 'refused', refusal: found.refusal } };
  try {
    return { spreadsheet: await spreadsheetFrom(found.bytes, path) };
  } catch (error) {
    // Not `instanceof`: the workbook's reader is a bundle of its own.
    if (error instanceof Error && 'fault' in error) return { fault: (error as BrokenSpreadsheet).fault };
    throw error;
  }
}

async function spreadsheetFrom(bytes: Buffer, path: string): Promise<Spreadsheet> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return (await import('./xlsx.ts')).readWorkbook(bytes, path);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new BrokenSpreadsheet({ id: 'old-excel' });
  const text = textOf(bytes);
  if (text.includes('\0') || /^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new BrokenSpreadsheet({ id: 'unknown-file' });
  }
  return { path, sheets: [readCsv(text, '')], asides: [] };
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** UTF-8, or the UTF-16 that Excel calls “Unicode text”. */
function textOf(bytes: Buffer): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new BrokenSpreadsheet({ id: bytes.includes(0) ? 'unknown-file' : 'not-utf8' });
  }
}
