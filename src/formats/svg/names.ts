import { brokenIn, type Canvas, type Drawn, LABEL } from './canvas.ts';
import { text } from './drawing.ts';

interface Places {
  xOf(i: number): number;
  /** From one name's middle to the next. */
  readonly spread: number;
  /** The foot of the first line. */
  readonly y: number;
}

/**
 * What categories are called, below them: in two lines at most, every second one lower where they find no room beside each
 * other, and only every so many where they find none then either.
 */
export function namesBelow(categories: readonly string[], { xOf, spread, y }: Places, on: Canvas): Drawn {
  const broken = (width: number) => categories.map((name) => brokenIn(name, width, 2, on));
  const widest = (names: readonly string[][]) => Math.max(0, ...names.flat().map(on.wide));
  const isTight = widest(broken(spread - 4)) > spread - 4;
  // Two places in its row for each, less what the last one is moved in from the edge.
  const roomOf = (every: number) => (spread * (4 * every + 1)) / 3 - 4;
  const names = broken(isTight ? roomOf(1) : spread - 4);
  let every = 1;
  while (isTight && widest(names) > roomOf(every)) every += 1;
  const rows = Math.max(1, ...names.map((lines) => lines.length));
  const content = names.map((lines, i) => {
    if (i % every !== Math.floor(every / 2)) return '';
    const top = y + (isTight && Math.floor(i / every) % 2 === 1 ? rows * LABEL : 0);
    const side = Math.max(...lines.map(on.wide)) / 2;
    const x = Math.min(xOf(i), on.width - side);
    return lines.map((line, j) => text(line, x, top + j * LABEL, { 'text-anchor': 'middle' })).join('');
  });
  return { content: content.join(''), height: y + (isTight ? 2 : 1) * rows * LABEL - LABEL + 5 };
}
