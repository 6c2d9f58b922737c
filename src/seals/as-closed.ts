import { type Day, dayOf, numberOf } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import { type Member, Organization } from '../model/organization.ts';
import { covers, isReversed, type Span, spanOf } from '../model/span.ts';
import type { Post, Unit } from '../model/unit.ts';
import { memberMatter, unitMatter } from './closed-matter.ts';
import { differences, holding, type Matter } from './matter.ts';
import { daysOf } from './rests-on.ts';

/**
 * The people of an open period in which another is closed (rule 53): on closed days they work, lead, are on leave and are
 * disciplined as they were then, on other days as the files say. Of whom both say the same, what the files say stays.
 */
export function asClosed(today: Organization, period: Period, closed: Organization): Organization {
  const { node, shortPositions, positions, councils, groups, day } = today;
  const members = today.members.map((member) => {
    const then = closed.member(member.id.value);
    const isSame = isAlike(memberMatter(member, period), then && memberMatter(then, period), member);
    return isSame ? member : memberThen(member, then, period);
  });
  const units = today.units.map((unit) => {
    const then = closed.unit(unit.id.value);
    const was = then && unitMatter(then, period, closed);
    return isAlike(unitMatter(unit, period, today), was, unit) ? unit : unitThen(unit, then, period);
  });
  return new Organization(node, units, members, shortPositions, positions, councils, groups, day);
}

type Inside = ReadonlyMap<string, Matter>;

function isAlike(now: Inside, then: Inside = new Map(), { id: { place } }: Pick<Member, 'id'>): boolean {
  return differences(holding(then, place), holding(now, place)).length === 0;
}

function memberThen(now: Member, then: Member | undefined, closed: Period): Member {
  const isClosed = (day: Day) => covers(daysOf(closed), day);
  return {
    ...now,
    assignments: held(now.assignments, then?.assignments, closed),
    leave: held(now.leave, then?.leave, closed),
    discipline: [
      ...(then?.discipline ?? []).filter(({ date }) => isClosed(date.value)),
      ...now.discipline.filter(({ date }) => !isClosed(date.value)),
    ],
  };
}

function unitThen(now: Unit, then: Unit | undefined, closed: Period): Unit {
  const posts = (of: 'heads' | 'deputies'): Post[] => held(now[of], then?.[of], closed);
  return { ...now, heads: posts('heads'), deputies: posts('deputies') };
}

/** What held on closed days as it was then, and on the days before and after them as it is said now. */
function held<T extends { readonly span: Span }>(
  now: readonly T[],
  then: readonly T[] = [],
  { from, to }: Period,
): T[] {
  return [
    ...now.flatMap((each) => within(each, undefined, dayOf(numberOf(from) - 1))),
    ...then.flatMap((each) => within(each, from, to)),
    ...now.flatMap((each) => within(each, dayOf(numberOf(to) + 1), undefined)),
  ];
}

/** As far as it holds on these days. */
function within<T extends { readonly span: Span }>(each: T, first: Day | undefined, last: Day | undefined): T[] {
  const { from, to } = each.span;
  const later =
    first !== undefined && !(from && from.value > first) ? ({ ...from, value: first } as Span['from']) : from;
  const earlier = last !== undefined && !(to && to.value < last) ? ({ ...to, value: last } as Span['to']) : to;
  const span = spanOf(later, earlier);
  return isReversed(span) ? [] : [{ ...each, span }];
}
