import { type Day, daysAfter } from '../base/day.ts';
import type { Change } from '../editing/change.ts';
import type { ValueMap } from '../editing/value.ts';
import { type Council, councilOn, type Role } from '../model/council.ts';
import type { Organization } from '../model/organization.ts';

/** The seat that somebody has on the Council of a day. */
export function seatOf(
  member: string,
  day: Day,
  { councils }: Organization,
): { readonly council: Council; readonly role: Role } | undefined {
  const council = councilOn(day, councils);
  const seat = council?.seats.find((each) => each.member.value === member);
  return council && seat && { council, role: seat.role };
}

/** Whose seat is whose from a day on, and by which paper. */
interface Handed {
  readonly leaves: string;
  readonly next: string | undefined;
  readonly from: Day;
  readonly decision: string | undefined;
}

/** The Council as it is from a day on, without somebody or with another in that seat; what it was before stays, with its last day. */
export function seatHandedOn(
  council: Council,
  { leaves, next, from, decision }: Handed,
  { node, councils }: Organization,
): Change[] {
  const to = daysAfter(from, -1);
  const { span } = council;
  // Nobody has two seats: who takes this one leaves the other.
  const handed = (ids: readonly string[]) =>
    ids.filter((id) => id !== next).flatMap((id) => (id === leaves ? (next ?? []) : id));
  const newer = councilValue(council, handed, { decision, from, to: span.to?.value });
  if (node.get('council')?.isMap) {
    const older = councilValue(council, (ids) => ids, {
      decision: council.decision?.value,
      from: span.from?.value,
      to,
    });
    return [{ do: 'set', at: ['council'], value: [older, newer] }];
  }
  return [
    { do: 'set', at: ['council', councils.indexOf(council), 'to'], value: to },
    { do: 'add', at: ['council'], value: newer },
  ];
}

function councilValue(
  { seats }: Council,
  idsAfter: (ids: readonly string[]) => readonly string[],
  head: { readonly decision: string | undefined; readonly from: Day | undefined; readonly to: Day | undefined },
): ValueMap {
  const of = (role: Role) => idsAfter(seats.filter((seat) => seat.role === role).map(({ member }) => member.value));
  const list = (role: Role) => (of(role).length > 0 ? of(role) : undefined);
  return {
    ...head,
    chair: of('chair')[0],
    deputies: list('deputy'),
    secretary: of('secretary')[0],
    members: list('member'),
  };
}
