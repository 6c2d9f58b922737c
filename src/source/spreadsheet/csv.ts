import { addressOf } from '../../base/cell-address.ts';
import { unguarded } from '../../base/guarded.ts';
import { bounded } from './cell-text.ts';
import { BrokenSpreadsheet } from './fault.ts';
import { type Cell, Sheet } from './sheet.ts';

/** Lists of values as text: commas, semicolons or tabs between them, `"` around what holds these or a line end. */
export function readCsv(text: string, name: string): Sheet {
  const widths = new Map<number, number>();
  return new Sheet(name, false, [...cellsOf(text, separatorOf(text), widths)], [], widths);
}

const SEPARATORS = ['\t', ';', ','] as const;

/** Lines that are looked at to tell what parts the values. */
const LINES = 50;

/**
 * What parts the values: of those that stand in the lines, the one that stands equally often in most of them; Vietnamese
 * Excel writes semicolons, since its numbers have commas.
 */
function separatorOf(text: string): string {
  const lines = unquotedLines(text);
  const agreeing = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = new Map<number, number>();
    for (const count of counts) usual.set(count, (usual.get(count) ?? 0) + 1);
    return Math.max(0, ...usual.values());
  };
  const best = Math.max(...SEPARATORS.map(agreeing));
  return SEPARATORS.find((separator) => agreeing(separator) === best) ?? ',';
}

/** The first lines that hold anything, without what stands in quotes. */
function unquotedLines(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  let from = 0;
  for (let at = 0; at <= text.length && lines.length < LINES; at += 1) {
    const end = text[at] === '"' ? closingQuote(text, at) : undefined;
    if (end === undefined && at < text.length && text[at] !== '\n') continue;
    line += text.slice(from, at);
    if (end !== undefined) at = end;
    else {
      if (line.trim() !== '') lines.push(line);
      line = '';
    }
    from = at + 1;
  }
  return lines;
}

/** Where a quote is closed; nothing where the text ends before. */
function closingQuote(text: string, from: number): number | undefined {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? undefined : at;
}

function* cellsOf(text: string, separator: string, widths: Map<number, number>): Generator<Cell> {
  let [row, column, at] = [0, 0, 0];
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : { value: '', end: at };
    if (!quoted) throw new BrokenSpreadsheet({ id: 'open-quote', cell: addressOf(row, column) });
    // What a careless hand puts behind the quote counts as part of the value.
    const plain = plainAt(text, quoted.end, separator);
    const kept = unguarded(bounded(quoted.value + plain.value).normalize('NFC'));
    widths.set(row, column + 1);
    if (kept.trim() !== '') yield { row, column, kind: 'text', text: kept };
    at = plain.end;
    if (text[at] === separator) column += 1;
    else {
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
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

/** Up to the quote that closes it; nothing where none does. */
function quotedAt(text: string, from: number): { value: string; end: number } | undefined {
  const end = closingQuote(text, from);
  return end === undefined ? undefined : { value: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}
