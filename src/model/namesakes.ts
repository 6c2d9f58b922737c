import type { Day } from '../base/day.ts';
import type { Assignment, Member } from './organization.ts';
import { covers } from './span.ts';
import type { Unit } from './unit.ts';

/**
 * What stands behind the name of each of several who bear it, by id: the division; where they share that, the post before
 * it; where they share both, A, B, … in the office's order, as offices tell them apart.
 */
export function besideNamesakes(
  members: Iterable<Member>,
  unitOf: (id: string) => Unit | undefined,
  day: Day | undefined,
): ReadonlyMap<string, string> {
  const byName = new Map<string, Member[]>();
  for (const member of members) {
    const name = member.name.value.normalize('NFC').toLowerCase();
    const sharing = byName.get(name);
    if (sharing) sharing.push(member);
    else byName.set(name, [member]);
  }
  const found = new Map<string, string>();
  for (const sharing of byName.values()) {
    if (sharing.length > 1) for (const [id, text] of toldApart(sharing, unitOf, day)) found.set(id, text);
  }
  return found;
}

function toldApart(
  sharing: readonly Member[],
  unitOf: (id: string) => Unit | undefined,
  day: Day | undefined,
): [id: string, beside: string][] {
  const places = sharing.map((member) => {
    const post = postOn(member, day);
    const unit = post && (unitOf(post.unit.value)?.name.value ?? post.unit.value);
    return { unit: unit ?? '', both: [post?.position?.value, unit].filter((text) => text !== undefined).join(', ') };
  });
  const told = places.map(({ unit, both }, i): [string, string] => {
    const id = sharing[i]?.id.value ?? '';
    if (unit !== '' && places.every((other, k) => k === i || other.unit !== unit)) return [id, unit];
    const alike = places.flatMap((other, k) => (other.both === both ? [k] : []));
    const letter = alike.length > 1 ? [LETTERS[alike.indexOf(i)] ?? String(alike.indexOf(i) + 1)] : [];
    return [id, [...(both === '' ? [] : [both]), ...letter].join(', ')];
  });
  return told.filter(([, beside]) => beside !== ''); // the only one without a post stands apart by that
}

/** The assignment of a day; of no day, or one without any, the last. */
function postOn({ assignments }: Member, day: Day | undefined): Assignment | undefined {
  const on = day === undefined ? undefined : assignments.findLast(({ span }) => covers(span, day));
  return on ?? assignments.toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1)).at(-1);
}

function lastOf({ span }: Assignment): Day {
  return span.to?.value ?? '9999-12-31';
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
