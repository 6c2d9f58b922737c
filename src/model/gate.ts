import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { exact, text, texts } from './field.ts';
import { type Source, sourceFrom } from './source.ts';

/** A rule that lowers a level and never raises it. What its kind does is in `scoring/gates/`. */
export interface Gate {
  readonly id: Located<string>;
  /** Its kind; the id where the file leaves it out. */
  readonly kind: Located<string>;
  /** The kinds of period it acts on. */
  readonly periods: readonly Located<string>[];
  /** Whom it concerns of a unit: heads, deputies, members. */
  readonly concerns: readonly string[];
  readonly forms: readonly Located<string>[];
  readonly days: Located<Exact> | undefined;
  /** Kinds of leave that it does not count. */
  readonly except: readonly Located<string>[];
  /** The unit's level that makes it bite. */
  readonly worseThan: Located<string> | undefined;
  /** The best level that it leaves. */
  readonly level: Located<string> | undefined;
  readonly source: Source | undefined;
  readonly node: Node;
}

export function gateFrom(node: Node, ofFile: Source | undefined): Gate | undefined {
  const id = text(node.get('id'));
  if (!id) return undefined;
  const one = text(node.get('for'));
  return {
    id,
    node,
    kind: text(node.get('gate')) ?? id,
    periods: texts(node.get('periods')),
    concerns: one ? [one.value] : texts(node.get('for')).map(({ value }) => value),
    forms: texts(node.get('forms')),
    days: exact(node.get('days')),
    except: texts(node.get('except')),
    worseThan: text(node.get('unit')?.get('worseThan')),
    level: text(node.get('level')),
    source: sourceFrom(node.get('source')) ?? ofFile,
  };
}
