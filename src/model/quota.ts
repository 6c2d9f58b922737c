import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { boundsFrom } from './condition.ts';
import { exact, text, texts } from './field.ts';
import { type Source, sourceFrom } from './source.ts';

/** How many may stand at a level; it is shown and changes nothing (rule 28). */
export interface Quota {
  readonly id: Located<string>;
  /** The kinds of period it is shown on; none means every one longer than the base. */
  readonly periods: readonly Located<string>[];
  readonly level: Located<string>;
  /** Nothing where only units of the levels in `byUnitLevel` have a limit. */
  readonly atMost: Located<Exact> | undefined;
  /** The share in units of a level; in all others it is `atMost` (rule 66). */
  readonly byUnitLevel: ReadonlyMap<string, Located<Exact>>;
  /** A minimum of places. */
  readonly atLeast: Located<Exact> | undefined;
  /** What the share is taken of: a level, `rated` or `due`. */
  readonly of: Located<string>;
  /** How a level's number is counted: `remaining` or `at-or-better`. */
  readonly counting: Located<string> | undefined;
  /** Each with a limit of its own: agency, unit, group. */
  readonly scopes: readonly string[];
  readonly rounding: string;
  readonly kind: 'member' | 'unit';
  readonly exception: Located<Exact> | undefined;
  readonly source: Source | undefined;
  readonly node: Node;
}

export function quotaFrom(node: Node, ofFile: Source | undefined): Quota | undefined {
  const id = text(node.get('id'));
  const level = text(node.get('level'));
  const atMost = exact(node.get('atMost'));
  const of = text(node.get('of'));
  const byUnitLevel = boundsFrom(node.get('byUnitLevel'));
  if (!id || !level || !of || !(atMost || byUnitLevel.size > 0)) return undefined; // `quota-without-share`
  const scopes = texts(node.get('scopes')).map(({ value }) => value);
  return {
    id,
    level,
    atMost,
    byUnitLevel,
    of,
    node,
    periods: texts(node.get('periods')),
    atLeast: exact(node.get('atLeast')),
    counting: text(node.get('counting')),
    scopes: scopes.length > 0 ? scopes : ['agency'],
    rounding: node.get('rounding')?.text ?? 'down',
    kind: node.get('kind')?.text === 'unit' ? 'unit' : 'member',
    exception: exact(node.get('exception')?.get('atMost')),
    source: sourceFrom(node.get('source')) ?? ofFile,
  };
}
