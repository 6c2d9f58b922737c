import type { Exact } from '../base/exact.ts';
import type { Period } from '../calendar/period.ts';
import { Numeral, type Value, type ValueMap } from '../editing/value.ts';
import type { Organization } from '../model/organization.ts';
import { overlaps, type Span } from '../model/span.ts';
import { isHeadOn } from '../model/unit.ts';
import type { Result, ResultSubject } from '../scoring/result.ts';

/** A result as a seal writes it: all that a longer period, candidates or history ask of it (rule 51). */
export function rowOf(result: Result, organization: Organization): ValueMap {
  const { subject, period, points, level, proposedLevel, computedLevel, scale, leaves, coverage, brought, reasons } =
    result;
  return {
    [subject.kind]: subject.id,
    ...(subject.kind === 'member' && { unit: subject.unit, ...staysOf(subject, period, organization) }),
    points: points && numeral(points),
    level,
    ...(proposedLevel !== level && { proposed: proposedLevel }),
    ...(computedLevel !== level && { computed: computedLevel }),
    scale: scale && numeral(scale.value),
    coverage: coverage && [coverage.rated, coverage.base],
    leave: leaves && [...leaves],
    ...(brought && { brought: true }),
    ...(reasons.length > 0 && { reasons: reasons.map(({ id, words }) => ({ id, vi: words.vi, en: words.en })) }),
  };
}

/** What of a row is signed: another value of today's emul is not what the paper said. */
export function verdictOf({ isRated, points, level, proposedLevel, computedLevel, subject }: Result): string {
  return [isRated, points, level, proposedLevel ?? level, computedLevel, subject.unit].join(' ');
}

/** A fraction that no decimals write stands there as text. */
function numeral(value: Exact): Value {
  return value.decimals === undefined ? value.toString() : new Numeral(value.toString());
}

/** Where somebody worked in the period and as what, in order; whose sheets are in whose; what was headed on its last day. */
function staysOf({ id, units }: ResultSubject, { from, to }: Period, organization: Organization): ValueMap {
  const member = organization.member(id);
  const days = { from: { value: from }, to: { value: to } } as Span;
  const stays = member?.assignments.filter(({ span }) => overlaps(span, days)) ?? [];
  const posts = stays.map(({ position }) => position?.value ?? '');
  const heads = organization.units.filter((unit) => isHeadOn(unit, id, to)).map((unit) => unit.id.value);
  return {
    ...(units.length > 1 && { units }),
    ...(posts.some(Boolean) && { posts }),
    group: member?.group?.value,
    ...(heads.length > 0 && { heads }),
  };
}
