import { visible } from '../../base/visible.ts';
import type { Manner } from './manner.ts';

/** What a spreadsheet takes for a formula, also behind blanks. */
const FORMULA = /^[\s\u00a0]*[=+\-@]/;

/** A text as a field: never a formula, quoted where the separator, a quote or a line end stands in it. */
export function field(text: string, { separator }: Manner): string {
  const safe = FORMULA.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  const shown = visible(safe).replaceAll('\u00a0', ' ');
  return /["\r\n]/.test(shown) || shown.includes(separator) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
