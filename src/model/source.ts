import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { text } from './field.ts';

/** Where a rule comes from; `force` says whether it binds or is only proposed. */
export interface Source {
  readonly document: Located<string>;
  readonly date: Located<string> | undefined;
  /** Điều 4 khoản 1, II.2a: where in the document. */
  readonly article: string | undefined;
  readonly force: string | undefined;
  /** `read`, or `weak` where nobody has read it properly. */
  readonly sure: string | undefined;
  /** Where it was read, if not in the document itself. */
  readonly via: string | undefined;
}

/** A bare text is the document. */
export function sourceFrom(node: Node | undefined): Source | undefined {
  const document = text(node) ?? text(node?.get('document'));
  if (!document) return undefined;
  const told = (key: string) => node?.get(key)?.text;
  return {
    document,
    date: text(node?.get('date')),
    article: told('article'),
    force: told('force'),
    sure: told('sure'),
    via: told('via'),
  };
}
