import type { Node } from '../source/node.ts';
import type { Case } from './case.ts';
import type { SchemaFault } from './fault.ts';
import { markSpot } from './mark-spot.ts';

/** `{A2: 16,5}`: YAML splits at the comma, and `5` becomes a key without a value. Where the 16 stands, what the hand wrote. */
export function splitDecimal(broken: Case, around: Node | undefined): SchemaFault | undefined {
  if (broken.node.kind !== 'number') return undefined;
  const rest = around?.isList ? restInList(broken, around) : restInMap(broken, around);
  if (!rest) return undefined;
  const place = { file: broken.node.place.file, start: broken.node.place.start, end: rest.place.end };
  const written = place.file.text.slice(place.start, place.end);
  const meant = `${broken.node.text}.${rest.text}`;
  const facts = { ...broken.description.named(broken.path), written, meant, mark: markSpot(broken.tree, broken.path) };
  return { id: 'decimal-comma', facts, place, path: broken.path };
}

function restInMap({ tree, node: whole }: Case, map: Node | undefined): Node | undefined {
  const [key, value] = (map && tree.pairAfter(map, whole)) ?? [];
  if (!key || value?.kind !== 'nothing' || !/^\d+$/.test(key.source)) return undefined;
  const { text } = key.tape.file;
  const isColon = /^\s*:/.test(text.slice(key.place.end, key.place.end + 3));
  return !isColon && /^, ?$/.test(text.slice(whole.place.end, key.place.start)) ? key : undefined;
}

/** No list of numbers in a file is longer; what is, was not typed. */
const MOST_ITEMS = 100;

/** In `[1,5, 2]` the comma without a blank is a decimal one; in `[1,5]` nobody can tell. */
function restInList({ tree, node: whole }: Case, list: Node): Node | undefined {
  const items = tree.items(list);
  if (items.length > MOST_ITEMS) return undefined;
  const { text } = list.tape.file;
  const gaps = items.slice(1).map((item, i) => text.slice(items[i]?.place.end, item.place.start));
  const index = items.findIndex(({ at }) => at === whole.at);
  const next = items[index + 1];
  const isMixed = gaps.includes(',') && gaps.some((gap) => /^,\s/.test(gap));
  return isMixed && gaps[index] === ',' && next?.kind === 'number' && /^\d+$/.test(next.text) ? next : undefined;
}
