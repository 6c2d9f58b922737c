import type { Attributes } from './drawing.ts';

/** What a drawing is made of, and how high. */
export interface Drawn {
  readonly content: string;
  readonly height: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawing is made on, and how its series are told apart. Lengths are units of which letters are `SIZE` high. */
export interface Canvas {
  readonly width: number;
  /** How high a drawing may grow, and how high points stand over each other. */
  readonly most: number;
  readonly tall: number;
  /** How wide a text is. */
  wide(text: string): number;
  /** What lesser texts carry: how they are smaller, if they are. */
  readonly small: Attributes;
  /** A place filled as its series is. */
  area(series: number, box: Box): string;
  /** What is read on such a place, and whether its ground is too restless for it. */
  read(series: number): { letters: string; isRestless: boolean };
  /** How a line is drawn. */
  stroke(series: number): { stroke: string; dash: string | undefined };
  /** What has to stand before the drawing of so many series. */
  definitions(series: number): string;
}

/** From one line of letters to the next, and their size. */
export const LABEL = 15;
export const SIZE = 14;

/** A text in lines no wider than so many units, the last one shortened where there are too many. */
export function brokenIn(text: string, width: number, most: number, { wide }: Canvas): string[] {
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
