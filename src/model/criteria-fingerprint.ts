import { Exact } from '../base/exact.ts';
import { sha256 } from '../base/sha256.ts';
import type { Node } from '../source/node.ts';
import type { Criteria } from './criteria.ts';

/** Keys that tell of a scale's way to the Council and of its author's own trials, not of points and levels. */
const OUTSIDE = new Set([
  'kind',
  'version',
  'status',
  'effective',
  'source',
  'consultation',
  'opinions',
  'approval',
  'issued',
  'superseded',
  'examples',
]);
/** How a criterion hangs together with the organization, whose ids may be renamed. */
const LINKS = new Set(['covers']);

/**
 * What a scale says, in 32 hexadecimal digits: everything that decides points and levels or is printed as the scale. Comments,
 * layout, quotes, order of keys and the spelling of a number (0.50, 1/2) make no difference, nor does its way to the Council.
 * `from` is the first day, where that belongs to what is meant.
 */
export function fingerprintOf({ node }: Pick<Criteria, 'node'>, from?: string): string {
  const inside = [...node.pairs()].filter(([key]) => !OUTSIDE.has(key.text));
  const said = { scale: Object.fromEntries(ordered(inside)), from: from ?? null };
  return sha256(`emul criteria 1\n${JSON.stringify(said)}`).slice(0, 32);
}

type Said = string | null | readonly Said[] | { readonly [key: string]: Said };

function said(node: Node): Said {
  if (node.isMap) return Object.fromEntries(ordered([...node.pairs()].filter(([key]) => !LINKS.has(key.text))));
  if (node.isList) return [...node.items()].map(said);
  return node.kind === 'nothing' ? null : (Exact.parse(node.text)?.toString() ?? node.text);
}

/** Pairs by key, without those that say nothing. A letter before each key keeps those that are numbers in their place. */
function ordered(pairs: readonly (readonly [Node, Node])[]): [string, Said][] {
  return pairs
    .map(([key, value]): [string, Said] => [`:${key.text}`, said(value)])
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
