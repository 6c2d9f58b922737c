import type { Gate } from '../../model/gate.ts';
import { covers } from '../../model/span.ts';
import type { ResultSubject } from '../result.ts';
import type { GateContext } from './gate-kind.ts';

/** The units for which a member is what the gate concerns: their head, deputy or any member, on the last day. */
export function unitsConcerned(
  { concerns }: Gate,
  subject: ResultSubject,
  { organization, lastDay }: GateContext,
): string[] {
  const wanted = concerns.length > 0 ? concerns : ['heads'];
  const holds = (posts: (typeof organization.units)[number]['heads']) =>
    posts.some(({ member, span }) => member.value === subject.id && covers(span, lastDay));
  return organization.units.flatMap((unit) => {
    const isHead = wanted.includes('heads') && holds(unit.heads);
    const isDeputy = wanted.includes('deputies') && holds(unit.deputies);
    const isMember = wanted.includes('members') && subject.unit === unit.id.value;
    return isHead || isDeputy || isMember ? [unit.id.value] : [];
  });
}
