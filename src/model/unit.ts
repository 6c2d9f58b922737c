import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { flag, list, text } from './field.ts';
import { type Brought, broughtFrom, type PendingMatter, pendingMatterFrom } from './record.ts';
import { covers, type Span, spanFrom } from './span.ts';

/** A division or other collective of the agency. */
export interface Unit {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly short: Located<string> | undefined;
  /** `rated: false`: never due itself. */
  readonly isRated: boolean;
  readonly span: Span;
  readonly heads: readonly Post[];
  readonly deputies: readonly Post[];
  readonly duties: readonly Duty[];
  /** Complaints and inquiries about the unit itself, also those settled since. */
  readonly pending: readonly PendingMatter[];
  /** Results handed over by a former agency. */
  readonly brought: readonly Brought[];
}

/** Who holds a post of a unit, from when to when. */
export interface Post {
  readonly member: Located<string>;
  readonly span: Span;
}

export interface Duty {
  readonly id: Located<string>;
  readonly text: Located<string> | undefined;
}

export function isHeadOn(unit: Unit, member: string, day: Day): boolean {
  return unit.heads.some((post) => post.member.value === member && covers(post.span, day));
}

export function unitFrom(node: Node): Unit | undefined {
  const id = text(node.get('id'));
  if (!id) return undefined;
  return {
    id,
    name: text(node.get('name')) ?? id,
    short: text(node.get('short')),
    isRated: flag(node.get('rated')) ?? true,
    span: spanFrom(node),
    heads: [...postsFrom(node.get('head')), ...postsFrom(node.get('heads'))],
    deputies: postsFrom(node.get('deputies')),
    duties: list(node.get('duties'), dutyFrom),
    pending: list(node.get('pending'), pendingMatterFrom),
    brought: list(node.get('brought'), broughtFrom),
  };
}

/** `head: tp-csdt` is short for one post without dates. */
function postsFrom(node: Node | undefined): Post[] {
  const only = text(node);
  return only ? [{ member: only, span: {} }] : list(node, postFrom);
}

function postFrom(node: Node): Post | undefined {
  const member = text(node) ?? text(node.get('member'));
  return member && { member, span: spanFrom(node) };
}

export function dutyFrom(node: Node): Duty | undefined {
  const id = text(node.get('id'));
  return id && { id, text: text(node.get('text')) };
}
