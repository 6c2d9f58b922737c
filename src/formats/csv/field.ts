import { guarded } from '../../base/guarded.ts';
import { visible } from '../../base/visible.ts';
import type { Manner } from './manner.ts';

/** A text as a field: never a formula, nor a date where a person opens it; quoted where the separator, a quote or a line end stands in it. */
export function field(text: string, { separator, isMachine }: Manner): string {
  const shown = visible(guarded(text, !isMachine)).replaceAll('\u00a0', ' ');
  return /["\r\n]/.test(shown) || shown.includes(separator) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
