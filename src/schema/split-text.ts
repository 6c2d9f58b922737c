import type { Place } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import type { Case } from './case.ts';
import type { Tree } from './tree.ts';

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
  const own = pairs[tree.placeOf(map, key)];
  if (!own || !isBare(own) || !map.source.startsWith('{')) return undefined;
  const run = runAround(tree, map, key);
  const { value, pieces } = run ?? {};
  if (!run || !value || !pieces) return undefined;
  // `{A2: 16,5}` is a decimal comma, `{note: 16,5 điểm}` a text.
  const isText = value.kind === 'text' || (value.kind === 'number' && /\D/.test(pieces[0]?.text ?? ''));
  if (!isText) return undefined;
  run.first ??= pieces.find(({ text }) => !isKnown(text)) ?? key;
  const { first } = run;
  const { file, start } = value.place;
  const place = { file, start, end: pieces.at(-1)?.place.end ?? key.place.end };
  const written = () => file.text.slice(place.start, place.end).replace(/\s+/g, ' ');
  return { written: first.at === key.at ? written() : '', place, first };
}

/** Keys without a colon that follow one another, and the value before them. */
interface Run {
  readonly value: Node | undefined;
  readonly pieces: Node[];
  first?: Node;
}

const runs = new WeakMap<Tree, Map<number, ReadonlyMap<number, Run>>>();

/** The run that a key is in: all keys of a long text are in one, which is looked over once. */
function runAround(tree: Tree, map: Node, key: Node): Run | undefined {
  const ofTree = runs.get(tree) ?? new Map<number, ReadonlyMap<number, Run>>();
  runs.set(tree, ofTree);
  const ofMap = ofTree.get(map.at) ?? runsIn(tree.pairs(map));
  ofTree.set(map.at, ofMap);
  return ofMap.get(key.at);
}

function runsIn(pairs: readonly Pair[]): Map<number, Run> {
  const found = new Map<number, Run>();
  let run: Run = { value: undefined, pieces: [] };
  for (const pair of pairs) {
    if (!isBare(pair)) run = { value: pair[1], pieces: [] };
    else {
      run.pieces.push(pair[0]);
      found.set(pair[0].at, run);
    }
  }
  return found;
}

/** A key with neither colon nor value. */
export function isBare([key, value]: Pair): boolean {
  return value.kind === 'nothing' && value.place.start === key.place.end && value.place.end === key.place.end;
}
