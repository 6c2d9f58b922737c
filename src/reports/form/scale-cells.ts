import type { ScaleExported } from '../../answers/entry/scale-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { WorkCell, WorkValue } from '../../documents/workbook.ts';
import type { CellKind } from '../../forms/scale/cell-kinds.ts';
import type { ScaleColumn } from '../../forms/scale/columns.ts';
import type { ScaleRow } from '../../forms/scale/scale-rows.ts';

/** A value of the file in its cell. */
export function valueCell(
  { key }: ScaleColumn,
  is: CellKind,
  column: number,
  { is: row, values }: ScaleRow,
  exported: ScaleExported,
  locale: Locale,
): WorkCell {
  const written = values[key];
  const style = row === 'group' ? 'open-head' : is.isNumber ? 'open' : 'open-text';
  if (written === undefined) return { column, style };
  return { column, style, value: shownValue(written, is, exported, locale) };
}

/** A decimal as a number, unless Excel would cut its digits; anything else as text. */
export function shownValue(written: string, is: CellKind, { names }: ScaleExported, locale: Locale): WorkValue {
  const text = is.shown(written, names, locale);
  const isPlain = is.isNumber === true && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
  return isPlain && text.replace(/\D/g, '').length <= EXACT_DIGITS ? { number: text } : { text };
}

/** Excel keeps no more. */
const EXACT_DIGITS = 15;
