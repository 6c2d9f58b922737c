import { Chalk, type ChalkInstance } from 'chalk';
import { visible } from '../base/visible.ts';
import { type DifferenceLine, difference } from '../editing/difference.ts';

const SIGNS = { kept: '|', gone: '-', new: '+' } as const;

/** The lines that a write changes, with their numbers: `-` goes, `+` comes. Colour repeats it. */
export function differenceText(before: string, after: string, isColoured: boolean): string {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 });
  const hunks = difference(before, after);
  const width = String(Math.max(0, ...hunks.flat().map(({ number }) => number))).length;
  const shown = hunks.map((hunk) => hunk.map((line) => `${lineText(line, width, chalk)}\n`).join(''));
  return shown.join(`${' '.repeat(width)} …\n`);
}

function lineText({ is, number, text }: DifferenceLine, width: number, chalk: ChalkInstance): string {
  const line = `${String(number).padStart(width)} ${SIGNS[is]} ${visible(text)}`.trimEnd();
  if (is === 'kept') return line;
  return is === 'gone' ? chalk.red(line) : chalk.green(line);
}
