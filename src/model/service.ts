import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { exact, texts } from './field.ts';
import { type Source, sourceFrom } from './source.ts';

/** How long somebody must have served in a period to be rated in it (rule 65). */
export interface Service {
  /** The kinds of period that ask for it. */
  readonly periods: readonly Located<string>[];
  /** Whole months. */
  readonly months: Located<Exact>;
  readonly source: Source | undefined;
  readonly node: Node;
}

export function serviceFrom(node: Node, ofFile: Source | undefined): Service | undefined {
  const months = exact(node.get('atLeast')?.get('months'));
  if (!months) return undefined;
  return { months, node, periods: texts(node.get('periods')), source: sourceFrom(node.get('source')) ?? ofFile };
}
