import type { Node } from '../source/node.ts';

/** A stretch of a file's text and what stands in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with all its splices made; none may lie in another. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

/** Another text in place of a value, if there is one. */
export function over(node: Node | undefined, text: string): Splice[] {
  return node ? [{ start: node.place.start, end: node.place.end, text }] : [];
}

/** How far from the start of its line something stands. */
export function columnOf({ place, tape }: Node): number {
  return place.start - lineStart(tape.file.text, place.start);
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where these characters begin that end at `at`. */
export function endBefore(text: string, at: number, characters: string): number {
  let end = at;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Where the line after the one that ends at or behind `at` begins; the end of the text where there is none. */
export function nextLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const lineFeed = text.indexOf('\n', at);
  return lineFeed === -1 ? text.length : lineFeed + 1;
}

/** Whole lines put where a line begins, or behind a last line that has no end. */
export function linesAt(text: string, at: number, lines: readonly string[]): Splice {
  const lineEnd = lineEndOf(text);
  const isAtStart = at === 0 || text[at - 1] === '\n';
  const put = isAtStart ? lines.map((line) => line + lineEnd) : lines.map((line) => lineEnd + line);
  return { start: at, end: at, text: put.join('') };
}

/** How the file ends its lines. */
function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
