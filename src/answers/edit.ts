import type { Node } from '../source/node.ts';

/** A stretch of a file's text and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with all its edits made; none may lie in another. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: put }) => `${done.slice(0, start)}${put}${done.slice(end)}`, text);
}

/** Another text in place of a value, if there is one. */
export function over(node: Node | undefined, text: string): Edit[] {
  return node ? [{ start: node.place.start, end: node.place.end, text }] : [];
}

/** Every `source` below that is a proposal; the file's own is spoken of apart. */
export function proposalsIn(node: Node, ofFile: Node | undefined): Node[] {
  const found: Node[] = [];
  for (const [key, value] of node.pairs()) {
    const isSource = key.text === 'source' && value.at !== ofFile?.at;
    if (isSource && value.get('force')?.text === 'proposal') found.push(value);
    else found.push(...proposalsIn(value, ofFile));
  }
  for (const item of node.items()) found.push(...proposalsIn(item, ofFile));
  return found;
}

/** How far from the start of its line something stands. */
export function columnOf({ place, tape }: Node): number {
  return place.start - (tape.file.text.lastIndexOf('\n', place.start - 1) + 1);
}
