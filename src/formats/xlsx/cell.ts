import { numberOf } from '../../base/day.ts';
import type { Exact } from '../../base/exact.ts';
import { numberText } from '../../base/exact-json.ts';
import type { Locale } from '../../base/locale.ts';
import { placesOfPercent } from '../../base/number-words.ts';
import { visible } from '../../base/visible.ts';
import type { Cell } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import type { SheetCell } from './sheet-xml.ts';

/** Days from 30/12/1899, by which Excel counts, to 1/1/1970. */
const EPOCH = 25_569;

/** A value with the way it is shown: a number as a number, a day as a day, a text as a text whatever it begins with. */
export function valueIn(cell: Cell, locale: Locale): SheetCell {
  switch (cell.kind) {
    case 'number': {
      if (cell.isMoney) return number(cell.value, '#,##0');
      const places = cell.places === 0 ? '0' : `0.${'0'.repeat(cell.places)}`;
      return number(cell.value, cell.isChange ? `+${places};-${places};${places}` : places);
    }
    case 'count':
      return { value: cell.count, format: cell.isTied ? '"="0' : '0' };
    case 'share':
      return number(cell.share, placesOfPercent(cell.share) === 0 ? '0%' : '0.00%');
    case 'date':
      return { value: numberOf(cell.day) + EPOCH, format: 'dd/mm/yyyy' };
    case 'same':
      return cell.number ? valueIn(cell.number, locale) : text('=');
    case 'text':
      return cell.number ? numberBefore(cell.number, cell.text, locale) : text(said(cell.text, cell.notes));
    case 'blank':
    case 'trend':
      return {};
    default:
      return text(cellText(cell, locale));
  }
}

export function text(value: string): SheetCell {
  const shown = visible(value).replaceAll('\u00a0', ' ').trim();
  return shown === '' ? {} : { value: shown, format: '@' };
}

function said(value: string, notes: readonly number[] = []): string {
  return notes.length === 0 ? value : `${value} (${notes.join(', ')})`;
}

/** “91,19 Tốt” as the number 91.19 that is shown with “Tốt” behind. */
function numberBefore(cell: Extract<Cell, { kind: 'number' }>, shown: string, locale: Locale): SheetCell {
  const behind = shown.trim().slice(cellText(cell, locale).length).replaceAll('"', '');
  const plain = valueIn(cell, locale);
  return { ...plain, format: `${plain.format ?? '0'}"${visible(behind).replaceAll('\u00a0', ' ')}"` };
}

/** Excel counts in floating point; six places are what JSON gives too. */
function number(value: Exact, format: string): SheetCell {
  return { value: Number(numberText(value)), format };
}
