/** A line's text from an offset on, without blanks and comment at its end. */
export function restOfLine(text: string, start: number): { text: string; end: number } {
  const lineFeed = text.indexOf('\n', start);
  const line = text.slice(start, lineFeed === -1 ? text.length : lineFeed);
  const rest = line.replace(/\s#.*$/, '').trimEnd();
  return { text: rest, end: start + rest.length };
}

/** The value that begins at an offset: the rest of its line, inside brackets up to what ends it there. */
export function valueFrom(text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isInside = before.replace(/[^{[]/g, '').length > before.replace(/[^}\]]/g, '').length;
  const { text: rest } = restOfLine(text, start);
  return isInside ? rest.replace(/[,}\]].*$/, '').trimEnd() : rest;
}

/** The next offset that holds no blank and no line end. */
export function contentFrom(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at < text.length ? at : start;
}

/** Whether only blanks stand before an offset on its line. */
export function isAtLineStart(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

/** The nearest line above an offset's that is neither empty nor a comment. */
export function lineAbove(text: string, at: number) {
  const [line = ''] = linesAbove(text, at);
  return describe(text, line);
}

/** Columns from 0 where lines above have their keys, or their dashes, that a line may still join; nearest line first. */
export function columnsAbove(text: string, at: number, isItem: boolean): number[] {
  const columns: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const line of linesAbove(text, at)) {
    const [lead = ''] = /^ *(?:- +)*/.exec(line) ?? [];
    const indent = line.length - line.trimStart().length;
    if (indent >= least) continue;
    least = indent;
    if (isItem) columns.push(...[...lead.matchAll(/-/g)].map(({ index }) => index));
    else columns.push(lead.length);
    if (indent === 0) break;
  }
  return [...new Set(columns)];
}

/** Lines above an offset's that are neither empty nor a comment, the nearest first. */
function* linesAbove(text: string, at: number): Generator<string> {
  let end = text.lastIndexOf('\n', at - 1);
  for (; end > 0; end = text.lastIndexOf('\n', end - 1)) {
    const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
    if (/^\s*[^\s#]/.test(line)) yield line;
  }
}

function describe(text: string, line: string) {
  return {
    indent: line.length - line.trimStart().length,
    isItem: /^\s*-(?:\s|$)/.test(line),
    indentOf: (at: number) => at - text.lastIndexOf('\n', at - 1) - 1,
  };
}
