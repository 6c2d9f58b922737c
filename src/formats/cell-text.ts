import { dateInWords } from '../base/day.ts';
import { Exact } from '../base/exact.ts';
import type { Locale } from '../base/locale.ts';
import { money } from '../base/money-words.ts';
import { decimals, percent } from '../base/number-words.ts';
import type { NumberCell, TrendCell } from '../documents/cells.ts';
import { DOTS, plain } from '../documents/prose.ts';
import type { Cell, TextCell } from '../documents/table.ts';

const BARS = '▁▂▃▄▅▆▇';

/** How a cell reads on one line; no-break spaces hold together what a column must not part. */
export function cellText(cell: Cell, locale: Locale, isRoomy = true): string {
  switch (cell.kind) {
    case 'text':
      return textOf(cell, isRoomy);
    case 'number':
      return numberText(cell, locale);
    case 'count':
      return cell.isTied ? `=${cell.count}` : String(cell.count);
    case 'share':
      return percent(cell.share, locale);
    case 'date':
      return dateInWords(cell.day);
    case 'prose':
      return plain(cell.prose);
    case 'open':
      return cell.hint === undefined ? '' : DOTS;
    case 'parts':
      return cell.parts
        .map(({ label, value, places }) => `${label}\u00a0${decimals(value.toFixed(places), locale)}`)
        .join('\u00a0 ');
    case 'trend':
      return cell.values.map((value) => (value ? barOf(value, cell) : '\u00a0')).join('');
    case 'same':
      return '=';
    case 'blank':
      return '';
  }
}

function textOf({ text, short, notes = [] }: TextCell, isRoomy: boolean): string {
  const shown = isRoomy ? text : (short ?? text);
  return notes.length === 0 ? shown : `${shown}\u00a0(${notes.join(',\u00a0')})`;
}

function numberText({ value, places, isChange, isMoney }: NumberCell, locale: Locale): string {
  if (isMoney) return money(value, locale);
  const written = value.toFixed(places);
  const isUp = isChange && !written.startsWith('-') && /[1-9]/.test(written);
  return decimals(isUp ? `+${written}` : written, locale);
}

/** The bar of a value between the ends of its column. */
function barOf(value: Exact, { low, high }: TrendCell): string {
  const range = high.minus(low);
  if (range.isZero) return BARS.charAt(BARS.length - 1);
  const step = value.minus(low).times(Exact.whole(BARS.length)).over(range).floor;
  return BARS.charAt(Math.min(BARS.length - 1, Math.max(0, step)));
}
