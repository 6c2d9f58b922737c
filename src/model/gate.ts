import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { text, texts } from './field.ts';
import { type Source, sourceFrom } from './source.ts';

/** A rule that lowers a level and never raises it. What its kind reads and does is in `scoring/gates/`. */
export interface Gate {
  readonly id: Located<string>;
  /** Its kind; the id where the file leaves it out. */
  readonly kind: Located<string>;
  /** The kinds of period it acts on. */
  readonly periods: readonly Located<string>[];
  readonly source: Source | undefined;
  readonly node: Node;
}

export function gateFrom(node: Node, ofFile: Source | undefined): Gate | undefined {
  const id = text(node.get('id'));
  if (!id) return undefined;
  return {
    id,
    node,
    kind: text(node.get('gate')) ?? id,
    periods: texts(node.get('periods')),
    source: sourceFrom(node.get('source')) ?? ofFile,
  };
}
