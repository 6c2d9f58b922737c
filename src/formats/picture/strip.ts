import { widthIn } from '../paper/letter-widths.ts';
import { element, text } from '../svg/drawing.ts';

/** A tenth of a millimetre is a unit of a picture; pages are upright A5. */
export const PAGE = { width: 1480, height: 2100, margin: 70 } as const;
/** What is between the margins. */
export const ROOM = PAGE.width - 2 * PAGE.margin;

/** What stands across a picture and is never parted. */
export interface Strip {
  readonly height: number;
  draw(top: number): string;
  /** Whether it is nothing without the one below. */
  readonly leads?: true;
  /** What is said again over it where it begins a page: the head of its table. */
  readonly under?: Strip;
}

/** Letters of so many points, in units. */
function high(points: number): number {
  return (points * 254) / 72;
}

/** From one line of letters to the next. */
export function lineOf(points: number): number {
  return high(points) * 1.22;
}

/** A text in lines no wider than so many units; a word that is wider stands alone. */
export function linesIn(said: string, width: number, points: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of said.split(/[ \n]+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthIn(longer, points, isBold) * 10 <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface Letters {
  readonly points: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly align?: 'left' | 'centre' | 'right';
  readonly colour?: string;
}

/** Lines in a box, each from its upper edge on. There is one font; bold letters are drawn with a rim. */
export function linesDrawn(
  lines: readonly string[],
  left: number,
  top: number,
  width: number,
  letters: Letters,
): string {
  const { points, isBold, isItalic, align = 'left', colour = '#000000' } = letters;
  const size = high(points);
  const rim = isBold ? { stroke: colour, 'stroke-width': size * 0.035 } : {};
  const at = { left, centre: left + width / 2, right: left + width }[align];
  const anchor = { left: 'start', centre: 'middle', right: 'end' }[align];
  const slant = isItalic ? { 'font-style': 'italic' } : {};
  const style = { 'font-family': 'Tinos', 'font-size': size, 'text-anchor': anchor, fill: colour, ...rim, ...slant };
  return lines.map((line, i) => text(line, at, top + size * 0.95 + i * lineOf(points), style)).join('');
}

/** A text over the whole width. */
export function textStrip(said: string, letters: Letters, below = 12): Strip {
  const lines = linesIn(said, ROOM, letters.points, letters.isBold);
  const { margin } = PAGE;
  return {
    height: lines.length * lineOf(letters.points) + below,
    draw: (top) => linesDrawn(lines, margin, top, ROOM, letters),
  };
}

export function box(left: number, top: number, width: number, height: number, fill: string): string {
  return element('rect', { x: left, y: top, width, height, fill, stroke: '#555555', 'stroke-width': 2 });
}
