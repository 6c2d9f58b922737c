import type { Place } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import type { Case } from './case.ts';

type Pair = readonly [key: Node, value: Node];

/** `{note: Nghỉ phép, có đơn}`: what the hand wrote as one text, and the first of the keys that YAML makes of its rest. */
export interface SplitText {
  readonly written: string;
  readonly place: Place;
  /** The key that says so; the others of the same text are silent. */
  readonly first: Node;
}

/** The text that a comma split, where a key without a colon is a piece of it: in brackets, behind a text. */
export function splitText(
  { tree, node: map }: Case,
  key: Node,
  isKnown: (name: string) => boolean,
): SplitText | undefined {
  const pairs = tree.pairs(map);
  const index = pairs.findIndex(([one]) => one.at === key.at);
  const head = pairs.slice(0, index).findLastIndex((pair) => !isBare(pair));
  const value = pairs[head]?.[1];
  const own = pairs[index];
  if (!own || !isBare(own) || !value || !map.source.startsWith('{')) return undefined;
  const rest = pairs.slice(head + 1);
  // `{A2: 16,5}` is a decimal comma, `{note: 16,5 điểm}` a text.
  const isText = value.kind === 'text' || (value.kind === 'number' && /\D/.test(rest[0]?.[0].text ?? ''));
  if (!isText) return undefined;
  const end = rest.findIndex((pair) => !isBare(pair));
  const pieces = (end === -1 ? rest : rest.slice(0, end)).map(([one]) => one);
  const first = pieces.find(({ text }) => !isKnown(text)) ?? key;
  const { file, start } = value.place;
  const place = { file, start, end: pieces.at(-1)?.place.end ?? key.place.end };
  return { written: file.text.slice(place.start, place.end).replace(/\s+/g, ' '), place, first };
}

/** A key with neither colon nor value. */
export function isBare([key, value]: Pair): boolean {
  return value.kind === 'nothing' && value.place.start === key.place.end && value.place.end === key.place.end;
}
