import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { list, texts } from './field.ts';
import { type Gate, gateFrom } from './gate.ts';
import { type Quota, quotaFrom } from './quota.ts';
import type { Level, Regulation } from './regulation.ts';
import { blocksFrom, type RollupBlock } from './rollup-block.ts';

/** A regulation with everything it extends laid under it: what is really in force (SEMANTICS 30). */
export interface Rules {
  readonly regulation: Regulation;
  /** Best first. */
  readonly levels: readonly Level[];
  /** What is scored: week, month or quarter. */
  readonly base: string;
  readonly blocks: ReadonlyMap<string, RollupBlock>;
  readonly gates: readonly Gate[];
  readonly quotas: readonly Quota[];
}

/** The rules of a regulation; a chain of `extends` that comes back to itself, which is an error, is cut there. */
export function rulesOf(regulation: Regulation, all: ReadonlyMap<string, Regulation>): Rules {
  return chainOf(regulation, all).reduceRight<Rules>(laidOver, nothing(regulation));
}

/** A regulation, what it extends, what that extends. */
export function chainOf(regulation: Regulation, all: ReadonlyMap<string, Regulation>): Regulation[] {
  const chain: Regulation[] = [];
  for (let one: Regulation | undefined = regulation; one && !chain.includes(one); ) {
    chain.push(one);
    one = one.extends && all.get(one.extends.value);
  }
  return chain;
}

function nothing(regulation: Regulation): Rules {
  return { regulation, levels: [], base: 'week', blocks: new Map(), gates: [], quotas: [] };
}

function laidOver(below: Rules, regulation: Regulation): Rules {
  const { node, source } = regulation;
  const dropped = new Set(texts(node.get('drop')).map(({ value }) => value));
  const items = <T>(key: string, from: (item: Node) => T | undefined) => list(node.get(key), from);
  return {
    regulation: below.regulation,
    base: regulation.base?.value ?? below.base,
    levels: mergedLevels(kept(below.levels, dropped), regulation.levels),
    blocks: new Map([
      ...below.blocks,
      ...blocksFrom(node.get('rollup'), source).map((one) => [one.kind.value, one] as const),
    ]),
    gates: merged(
      kept(below.gates, dropped),
      items('gates', (item) => gateFrom(item, source)),
    ),
    quotas: merged(
      kept(below.quotas, dropped),
      items('quotas', (item) => quotaFrom(item, source)),
    ),
  };
}

interface HasId {
  readonly id: Located<string>;
}

function kept<T extends HasId>(items: readonly T[], dropped: ReadonlySet<string>): T[] {
  return items.filter(({ id }) => !dropped.has(id.value));
}

/** By id, whole items; what is new stands behind. */
function merged<T extends HasId>(below: readonly T[], above: readonly T[]): T[] {
  const over = new Map(above.map((item) => [item.id.value, item]));
  const replaced = below.map((item) => over.get(item.id.value) ?? item);
  const isNew = ({ id }: T) => !below.some((item) => item.id.value === id.value);
  return [...replaced, ...above.filter(isNew)];
}

/** Where a level is new, nobody could tell its place: then the list above is the whole list. */
function mergedLevels(below: readonly Level[], above: readonly Level[]): readonly Level[] {
  const isNew = above.some(({ id }) => !below.some((level) => level.id.value === id.value));
  return isNew ? above : merged(below, above);
}
