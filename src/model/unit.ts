import type { Day } from '../base/day.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { text, texts } from './field.ts';
import { type Having, having } from './reading.ts';
import type { Brought, PendingMatter } from './record.ts';
import { covers, type Span, spanFrom } from './span.ts';

type Declared = FileOf<'organization'>['units'][number];

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
  /** Units and members that a deputy is in charge of; left out: the unit itself. */
  readonly inCharge?: readonly Located<string>[];
}

export type Duty = Having<Declared['duties'][number], 'id'>;

export function isHeadOn(unit: Unit, member: string, day: Day): boolean {
  return unit.heads.some((post) => post.member.value === member && covers(post.span, day));
}

export function unitFrom(unit: Declared): Unit | undefined {
  const { id, name = id, short, rated = true, span, head, heads, deputies } = unit;
  if (!id || !name) return undefined;
  return {
    id,
    name,
    short,
    isRated: rated,
    span,
    heads: [...(head ? [{ member: head, span: {} }] : []), ...postsFrom(heads)],
    deputies: postsFrom(deputies),
    duties: having(unit.duties, 'id'),
    pending: having(unit.pending, 'kind'),
    brought: having(unit.brought, 'period', 'points', 'level'),
  };
}

/** An id alone is a post without dates. */
function postsFrom(nodes: readonly Node[]): Post[] {
  return nodes.flatMap((node) => {
    const member = text(node) ?? text(node.get('member'));
    const inCharge = node.get('inCharge');
    return member ? { member, span: spanFrom(node), ...(inCharge && { inCharge: texts(inCharge) }) } : [];
  });
}
