import { compareText } from '../../base/compared.ts';
import type { Day } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Subject } from '../../model/due.ts';
import type { Member, Organization } from '../../model/organization.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ResultSubject } from '../result.ts';

/** Whose result a base period's is: the unit is that of its deciding day. */
export function subjectOfBase({ kind, id, name, unit }: Subject): ResultSubject {
  const own = unit?.id.value;
  return { kind, id, name, unit: own, units: own === undefined ? [] : [own] };
}

/** Whose result a longer period's is: all units worked in, and the last as the one it belongs to (rule 4). */
export function subjectOfPeriod(
  base: ResultSubject,
  period: Period,
  lastDay: Day,
  organization: Organization,
): ResultSubject {
  const member = base.kind === 'member' ? organization.member(base.id) : undefined;
  if (!member) return base;
  const units = unitsOf(member, period.from, lastDay < period.to ? lastDay : period.to);
  return { ...base, unit: units.at(-1) ?? base.unit, units };
}

/** The units of the assignments that touch these days, stay after stay: back in an earlier one, it stands twice (rule 4). */
function unitsOf(member: Member, from: Day, to: Day): string[] {
  const days = { from: { value: from }, to: { value: to } } as Span;
  const touching = member.assignments.filter(({ span }) => overlaps(span, days));
  const inOrder = touching.toSorted(
    (a, b) => compareText(endOf(a.span, to), endOf(b.span, to)) || compareText(startOf(a.span), startOf(b.span)),
  );
  const units = inOrder.map(({ unit }) => unit.value);
  return units.filter((unit, i) => units[i - 1] !== unit);
}

function endOf({ to }: Span, last: Day): Day {
  return to && to.value < last ? to.value : last;
}

function startOf({ from }: Span): Day {
  return from?.value ?? '';
}
