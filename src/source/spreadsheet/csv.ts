import { unguarded } from '../../base/guarded.ts';
import { type Cell, Sheet } from './sheet.ts';

/** Lists of values as text: commas, semicolons or tabs between them, `"` around what holds these or a line end. */
export function readCsv(text: string, name: string): Sheet {
  const widths = new Map<number, number>();
  return new Sheet(name, false, [...cellsOf(text, separatorOf(text), widths)], [], widths);
}

const SEPARATORS = ['\t', ';', ','] as const;

/**
 * What parts the values: of those that stand in the lines, the one that stands equally often in most of them; Vietnamese
 * Excel writes semicolons, since its numbers have commas.
 */
function separatorOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  const agreeing = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = new Map<number, number>();
    for (const count of counts) usual.set(count, (usual.get(count) ?? 0) + 1);
    return Math.max(0, ...usual.values());
  };
  const best = Math.max(...SEPARATORS.map(agreeing));
  return SEPARATORS.find((one) => agreeing(one) === best) ?? ',';
}

function* cellsOf(text: string, separator: string, widths: Map<number, number>): Generator<Cell> {
  let [row, column, at] = [0, 0, 0];
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at, separator);
    const kept = unguarded(value.normalize('NFC'));
    widths.set(row, column + 1);
    if (kept.trim() !== '') yield { row, column, kind: 'text', text: kept };
    at = end;
    if (text[at] === separator) column += 1;
    else {
      if (text[at] === '\r') at += 1;
      [row, column] = [row + 1, 0];
    }
    at += 1;
  }
}

function plainAt(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end };
}

/** Up to the quote that closes it; what a careless hand puts behind it counts as part of the value. */
function quotedAt(text: string, from: number): { value: string; end: number } {
  let value = '';
  let at = from + 1;
  for (; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else break;
  }
  return { value, end: at + 1 };
}
