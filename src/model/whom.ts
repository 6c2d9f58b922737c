import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { text } from './field.ts';

/** Whom an item of a file is about: a member or a unit, and the name written beside it for readers. */
export interface Whom {
  readonly kind: 'member' | 'unit';
  readonly subject: Located<string>;
  readonly name: Located<string> | undefined;
}

/** Nothing where an item names nobody, or a member and a unit at once: then nobody can tell whom it is about. */
export function whomFrom(node: Node): Whom | undefined {
  const member = text(node.get('member'));
  const unit = text(node.get('unit'));
  const subject = member && unit ? undefined : (member ?? unit);
  return subject && { kind: member ? 'member' : 'unit', subject, name: text(node.get('name')) };
}

/** Finds what is about a subject, in the order given; put in order once, where many are asked for. */
export function aboutEach<T extends Pick<Whom, 'kind' | 'subject'>>(
  all: readonly T[],
): (kind: Whom['kind'], id: string) => readonly T[] {
  const byKey = new Map<string, T[]>();
  for (const item of all) {
    const key = `${item.kind} ${item.subject.value}`;
    const known = byKey.get(key);
    if (known) known.push(item);
    else byKey.set(key, [item]);
  }
  return (kind, id) => byKey.get(`${kind} ${id}`) ?? [];
}
