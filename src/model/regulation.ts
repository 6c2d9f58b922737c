import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { list, text } from './field.ts';

/** A regulation's file as it stands, before what it extends is laid under it. */
export interface Regulation {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly extends: Located<string> | undefined;
  readonly levels: readonly Level[];
  /** What is scored: week, month or quarter. */
  readonly base: Located<string> | undefined;
  readonly source: Source | undefined;
  /** Shipped with emul, or one of the agency's own. */
  readonly isShipped: boolean;
  readonly node: Node;
}

/** A rating level; regulations list them best first. */
export interface Level {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly short: Located<string> | undefined;
}

/** Where a rule comes from; `force` says whether it binds or is only proposed. */
export interface Source {
  readonly document: Located<string>;
  readonly date: Located<string> | undefined;
  readonly force: string | undefined;
}

export function regulationFrom(node: Node, isShipped: boolean): Regulation | undefined {
  const id = text(node.get('id'));
  if (!id) return undefined;
  return {
    id,
    isShipped,
    node,
    title: text(node.get('title')) ?? id,
    extends: text(node.get('extends')),
    levels: list(node.get('levels'), levelFrom),
    base: text(node.get('base')),
    source: sourceFrom(node.get('source')),
  };
}

function levelFrom(node: Node): Level | undefined {
  const id = text(node.get('id'));
  return id && { id, name: text(node.get('name')) ?? id, short: text(node.get('short')) };
}

/** A bare text is the document. */
function sourceFrom(node: Node | undefined): Source | undefined {
  const document = text(node) ?? text(node?.get('document'));
  return document && { document, date: text(node?.get('date')), force: node?.get('force')?.text };
}

/** The levels of a regulation, best first; its own, or those of what it extends. */
export function levelsOf(regulation: Regulation, regulations: ReadonlyMap<string, Regulation>): readonly Level[] {
  const seen = new Set<string>();
  let one: Regulation | undefined = regulation;
  while (one && one.levels.length === 0 && one.extends && !seen.has(one.id.value)) {
    seen.add(one.id.value);
    one = regulations.get(one.extends.value);
  }
  return one?.levels ?? [];
}
