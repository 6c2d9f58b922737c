import { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { boundsFrom } from './condition.ts';
import { exact, list, text } from './field.ts';

/** A group of criteria with a maximum of its own. */
export interface Group {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly max: Located<Exact>;
  readonly criteria: readonly Criterion[];
}

/** Keys of modes that are read with the criterion; what else a mode takes it reads itself, off the node. */
export const KEYS_READ: ReadonlySet<string> = new Set<keyof Criterion>([
  'events',
  'grades',
  'floor',
  'unsaid',
  'whenNone',
  'level',
  'full',
]);

/** One line of a point scale. What its mode computes is in `scoring/modes/`. */
export interface Criterion {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly max: Located<Exact>;
  readonly mode: Located<string>;
  readonly events: readonly ScoreEvent[];
  /** The steps of mode `grade`, in the order of the file. */
  readonly grades: ReadonlyMap<string, Located<Exact>>;
  /** The least a deduction leaves; `none` says that it may go below zero. */
  readonly floor: Located<Exact> | 'none';
  /** `full`: what nobody noted was not lost. */
  readonly unsaid: 'full' | 'missing';
  /** What nothing assigned is worth. */
  readonly whenNone: 'full' | 'zero' | undefined;
  /** Mode `members`: the level that counts, and the share of members at which the criterion is full. */
  readonly level: Located<string> | undefined;
  readonly full: Located<Exact> | undefined;
  readonly covers: readonly Located<string>[];
  /** By duty: which part of it the criterion measures, where that is said. */
  readonly weights: ReadonlyMap<string, Located<Exact>>;
  readonly node: Node;
  /** The whole file, for what several of its criteria share. */
  readonly file: Node;
}

/** Something that happens and costs or earns points; its id is its own within a criteria file. */
export interface ScoreEvent {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly per: Located<string> | undefined;
  readonly points: Located<Exact>;
  /** The best level that remains to whom it happens. */
  readonly limit: Located<string> | undefined;
}

export function groupFrom(node: Node, file: Node): Group | undefined {
  const id = text(node.get('id'));
  const max = exact(node.get('max'));
  if (!id || !max) return undefined;
  const criteria = list(node.get('criteria'), (item) => criterionFrom(item, file));
  return { id, title: text(node.get('title')) ?? id, max, criteria };
}

function criterionFrom(node: Node, file: Node): Criterion | undefined {
  const id = text(node.get('id'));
  const max = exact(node.get('max'));
  const mode = text(node.get('mode'));
  if (!id || !max || !mode) return undefined;
  return {
    id,
    max,
    mode,
    title: text(node.get('title')) ?? id,
    events: list(node.get('events'), eventFrom),
    grades: boundsFrom(node.get('grades')),
    floor: floorFrom(node.get('floor'), max),
    unsaid: node.get('unsaid')?.text === 'full' ? 'full' : 'missing',
    whenNone: whenNoneFrom(node.get('whenNone')),
    level: text(node.get('level')),
    full: exact(node.get('full')),
    covers: list(node.get('covers'), dutyIn),
    weights: weightsFrom(node.get('covers')),
    node,
    file,
  };
}

/** `csdt-1`, or `{duty: csdt-1, weight: 0.6}`. */
function dutyIn(item: Node): Located<string> | undefined {
  return text(item) ?? text(item.get('duty'));
}

function weightsFrom(node: Node | undefined): Map<string, Located<Exact>> {
  const weights = new Map<string, Located<Exact>>();
  for (const item of node?.items() ?? []) {
    const [duty, weight] = [dutyIn(item), exact(item.get('weight'))];
    if (duty && weight) weights.set(duty.value, weight);
  }
  return weights;
}

export function eventFrom(node: Node): ScoreEvent | undefined {
  const id = text(node.get('id'));
  const points = exact(node.get('points'));
  if (!id || !points) return undefined;
  return {
    id,
    points,
    title: text(node.get('title')) ?? id,
    per: text(node.get('per')),
    limit: text(node.get('limit')),
  };
}

/** Without a word a deduction stops at zero. */
function floorFrom(node: Node | undefined, max: Located<Exact>): Located<Exact> | 'none' {
  return node?.text === 'none' ? 'none' : (exact(node) ?? { value: Exact.zero, place: max.place });
}

function whenNoneFrom(node: Node | undefined): 'full' | 'zero' | undefined {
  return node?.text === 'full' || node?.text === 'zero' ? node.text : undefined;
}
