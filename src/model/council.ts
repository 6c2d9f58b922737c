import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { text, texts } from './field.ts';
import { covers, type Span, spanFrom } from './span.ts';

/** The Emulation and Commendation Council as one decision set it up. */
export interface Council {
  /** Chair, deputies, secretary, members, in the order of the file. */
  readonly seats: readonly Seat[];
  /** The decision that set it up. */
  readonly decision: Located<string> | undefined;
  readonly span: Span;
  readonly node: Node;
}

export interface Seat {
  readonly role: Role;
  readonly member: Located<string>;
}

export type Role = 'chair' | 'deputy' | 'secretary' | 'member';

const ROLES: Readonly<Record<string, Role>> = {
  chair: 'chair',
  deputies: 'deputy',
  secretary: 'secretary',
  members: 'member',
};

/** `council: {chair: tb, …}`, or a list of them where it changed. */
export function councilsFrom(node: Node | undefined): Council[] {
  if (!node) return [];
  return node.isList ? [...node.items()].map(councilFrom) : [councilFrom(node)];
}

function councilFrom(node: Node): Council {
  const seats = [...node.pairs()].flatMap(([key, value]) => {
    const role = Object.hasOwn(ROLES, key.text) ? ROLES[key.text] : undefined;
    return role ? (text(value) ? [value.located] : texts(value)).map((member) => ({ role, member })) : [];
  });
  return { seats, node, decision: text(node.get('decision')), span: spanFrom(node) };
}

/** The Council that sat on a day; of several, which is an error, the last of the file. */
export function councilOn(day: Day, councils: readonly Council[]): Council | undefined {
  return councils.findLast(({ span }) => covers(span, day));
}

/** Ids of those who sit on it, each once, the chair first. */
export function seatedIn({ seats }: Council): string[] {
  return [...new Set(seats.map(({ member }) => member.value))];
}
