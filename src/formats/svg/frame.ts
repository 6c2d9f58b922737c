import { widthIn } from '../paper/letter-widths.ts';

/** What a drawing is made of, and how high. */
export interface Drawn {
  readonly content: string;
  readonly height: number;
}

/** All drawings are so wide; the page scales them. */
export const WIDTH = 640;
/** From one line of letters to the next, and their size. */
export const LABEL = 15;
export const SIZE = 14;
/** Widths are known in millimetres of Times; other letters are a little wider. */
const SCALE = (72 / 25.4) * 1.12;

export function wide(text: string): number {
  return widthIn(text, SIZE) * SCALE;
}

/** A text in lines no wider than so many units, the last one shortened where there are too many. */
export function brokenIn(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && wide(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  let rest = lines.slice(most - 1).join(' ');
  while (rest !== '' && wide(`${rest}…`) > width) rest = rest.slice(0, -1);
  return [...lines.slice(0, most - 1), `${rest.trimEnd()}…`];
}
