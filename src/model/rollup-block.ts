import { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Condition, isOnPoints, type Rung, rungsFrom } from './condition.ts';
import { exact, list, text, texts } from './field.ts';
import { type Source, sourceFrom } from './source.ts';

/** How the parts of a longer period become its points and level: one block of a regulation's `rollup`. */
export interface RollupBlock {
  /** The kind of period it makes. */
  readonly kind: Located<string>;
  /** The kind of its parts. */
  readonly from: Located<string>;
  /** Nothing where its parts have no points, so that levels alone are summed up (rule 66). */
  readonly points: PointsRule | undefined;
  readonly coverage: Coverage | undefined;
  readonly rungs: readonly Rung[];
  /** Its own, or its file's. */
  readonly source: Source | undefined;
  readonly node: Node;
}

/** What is made of the parts' points. */
export interface PointsRule {
  readonly method: Located<string>;
  /** How many parts `best` takes and `dropLowest` leaves out. */
  readonly count: Located<Exact> | undefined;
  /** What `best` and `dropLowest` do with the parts that are left. */
  readonly summing: 'mean' | 'sum';
  /** By position in the period; none means all alike. */
  readonly weights: readonly Located<Exact>[];
  /** Places to round to, half away from zero, once. */
  readonly round: Located<Exact> | undefined;
  readonly node: Node;
}

/** How many of the parts must be rated, and which kinds of leave take parts out of the base. */
interface Coverage {
  readonly atLeast: Located<Exact>;
  readonly except: readonly Located<string>[];
}

/** What a part weighs by its place in the period. */
export function weightAt({ points }: RollupBlock, place: number): Exact {
  return points?.weights[place]?.value ?? Exact.one;
}

/** What its levels ask of points. */
export function conditionsOnPoints({ rungs }: RollupBlock): Condition[] {
  return rungs.flatMap(({ when }) => when.filter(isOnPoints));
}

/** The blocks of one file; one without parts, which the schema stage reports, is left out. */
export function blocksFrom(node: Node | undefined, ofFile: Source | undefined): RollupBlock[] {
  return [...(node?.pairs() ?? [])].flatMap(([kind, block]) => blockFrom(kind, block, ofFile) ?? []);
}

function blockFrom(kind: Node, node: Node, ofFile: Source | undefined): RollupBlock | undefined {
  const from = text(node.get('from'));
  const points = pointsFrom(node.get('points'));
  if (!from) return undefined;
  return {
    from,
    points,
    node,
    kind: kind.located,
    coverage: coverageFrom(node.get('coverage')),
    rungs: rungsFrom(node.get('levels')),
    source: sourceFrom(node.get('source')) ?? ofFile,
  };
}

function pointsFrom(node: Node | undefined): PointsRule | undefined {
  const method = text(node?.get('method'));
  if (!node || !method) return undefined;
  return {
    method,
    node,
    count: exact(node.get('count')),
    summing: node.get('then')?.text === 'sum' ? 'sum' : 'mean',
    weights: list(node.get('weights'), exact),
    round: exact(node.get('round')),
  };
}

function coverageFrom(node: Node | undefined): Coverage | undefined {
  const atLeast = exact(node?.get('atLeast'));
  return node && atLeast && { atLeast, except: texts(node.get('except')) };
}
