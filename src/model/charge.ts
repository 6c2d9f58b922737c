import type { Day } from '../base/day.ts';
import type { whom } from '../declared/kinds/whom.ts';
import type { ValueOf } from '../declared/shape.ts';
import type { Located } from '../source/located.ts';
import type { Organization } from './organization.ts';
import { isHeadOn } from './unit.ts';

/** Who is in charge of something: a unit, whoever heads it, one member, or a post in words. */
export type Charge =
  | { readonly kind: 'unit' | 'head'; readonly unit: Located<string> }
  | { readonly kind: 'member'; readonly member: Located<string> }
  | { readonly kind: 'post'; readonly post: Located<string> };

/** What stands in a `who`, `help` or `by`; an item that names nobody is left out, the schema stage reports it. */
export function chargesOf(written: ValueOf<typeof whom>): Charge[] {
  return written.flatMap(({ unit, head, member, post }) => {
    if (unit) return { kind: 'unit', unit };
    if (head) return { kind: 'head', unit: head };
    if (member) return { kind: 'member', member };
    return post ? { kind: 'post', post } : [];
  });
}

/** The id, or a post's words. */
export function named(charge: Charge): Located<string> {
  if (charge.kind === 'member') return charge.member;
  return charge.kind === 'post' ? charge.post : charge.unit;
}

/** Who heads the unit on a day; undefined for what is not a head's, and where nobody does. */
export function headInCharge(charge: Charge, day: Day, organization: Organization): string | undefined {
  if (charge.kind !== 'head') return undefined;
  const unit = organization.unit(charge.unit.value);
  return unit?.heads.find(({ member }) => isHeadOn(unit, member.value, day))?.member.value;
}
