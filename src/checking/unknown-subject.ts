import { unaccented } from '../base/nearest.ts';
import type { Entry } from '../model/briefing.ts';
import { keyOf } from '../model/due.ts';
import type { Organization } from '../model/organization.ts';
import type { Week } from '../model/week.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Located } from '../source/located.ts';
import type { Sighting } from './check.ts';
import type { UnknownWhom } from './whom.ts';

interface Known {
  readonly id: Located<string>;
  readonly name: Located<string>;
}

/** Where a week's entries and praise name a member or unit that `organization.yaml` does not have. */
export function* unknownSubjects(
  kind: 'member' | 'unit',
  { briefings, period }: Week,
  { organization, unsound }: Workspace,
): Generator<Sighting<UnknownWhom>> {
  if (unsound.has('organization')) return; // an id missing there proves nothing
  for (const { entries, praise } of briefings) {
    const sound = entries.filter(({ broken }) => broken.length === 0);
    for (const entry of [...sound, ...praise]) {
      const id = entry.subject.value;
      if (entry.kind !== kind || found(kind, id, organization)) continue;
      const isOfOtherKind = found(kind === 'member' ? 'unit' : 'member', id, organization) !== undefined;
      const facts = { kind, id, near: meant(entry, organization), isOfOtherKind };
      yield { at: entry.subject.place, facts, about: { subject: id, period: period.id } };
    }
  }
}

/** Whose sheet a week has under an id that nobody has, or under somebody else's: their name tells, or the id is most like theirs. */
export function misnamedIn({ briefings }: Week, { organization }: Workspace): Set<string> {
  const misnamed = new Set<string>();
  for (const entry of briefings.flatMap(({ entries }) => entries)) {
    const { kind, subject, name } = entry;
    const holder = found(kind, subject.value, organization);
    if (holder && (!name || holder.name.value === name.value)) continue;
    const [named] = name ? organization.register[kind].named(name.value) : [];
    const own = named ?? (holder ? undefined : meant(entry, organization)[0]);
    if (own !== undefined) misnamed.add(keyOf(kind, own));
  }
  return misnamed;
}

type Naming = Pick<Entry, 'kind' | 'subject'> & { readonly name?: Entry['name'] };

function found(kind: 'member' | 'unit', id: string, organization: Organization): Known | undefined {
  return kind === 'member' ? organization.member(id) : organization.unit(id);
}

/** Whose name stands beside the id, then who has an id like it, then whose name it is or is a part of. */
function meant({ kind, subject: { value: id }, name }: Naming, organization: Organization): string[] {
  const register = organization.register[kind];
  const beside = name ? register.named(name.value) : [];
  const near = beside.length > 0 ? [] : register.near(id);
  const saying = register.saying(unaccented(id).replaceAll('-', ' '), MOST + beside.length + near.length);
  return [...new Set([...beside, ...near, ...saying])].slice(0, MOST);
}

const MOST = 3;
