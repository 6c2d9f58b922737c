import { visible } from '../../base/visible.ts';
import type { Manner } from './manner.ts';

/** What a spreadsheet takes for a formula, also behind blanks. */
const FORMULA = /^[\s\u00a0]*[=+\-@]/;

/** What Excel silently takes for a date: 3/3, 10-12. */
const DATE = /^\s*\d+\s*[/-]\s*\d+(?:\s*[/-]\s*\d+)?\s*$/;

/** A text as a field: never a formula, nor a date where a person opens it; quoted where the separator, a quote or a line end stands in it. */
export function field(text: string, { separator, isMachine }: Manner): string {
  const isTaken = FORMULA.test(text) || /^[\t\r]/.test(text) || (!isMachine && DATE.test(text));
  const safe = isTaken ? `'${text}` : text;
  const shown = visible(safe).replaceAll('\u00a0', ' ');
  return /["\r\n]/.test(shown) || shown.includes(separator) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
