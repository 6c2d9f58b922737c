/** A line's text from an offset on, without blanks and comment at its end. */
export function restOfLine(text: string, start: number): { text: string; end: number } {
  const lineFeed = text.indexOf('\n', start);
  const line = text.slice(start, lineFeed === -1 ? text.length : lineFeed);
  const rest = line.replace(/\s#.*$/, '').trimEnd();
  return { text: rest, end: start + rest.length };
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
  let end = text.lastIndexOf('\n', at - 1);
  for (; end > 0; end = text.lastIndexOf('\n', end - 1)) {
    const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
    if (/^\s*[^\s#]/.test(line)) return describe(text, line);
  }
  return describe(text, '');
}

function describe(text: string, line: string) {
  return {
    indent: line.length - line.trimStart().length,
    isItem: /^\s*-(?:\s|$)/.test(line),
    indentOf: (at: number) => at - text.lastIndexOf('\n', at - 1) - 1,
  };
}
