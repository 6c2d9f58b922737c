import { question } from '../base/listed.ts';
import type { Organization } from '../model/organization.ts';
import type { Whom } from '../model/whom.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Node } from '../source/node.ts';
import type { CheckDefinition, Sighting } from './check.ts';

/** What the checks of every kind of file that names people and units have in common. */
type Words<Facts> = Pick<CheckDefinition<Facts>, 'message' | 'help' | 'suggestions' | 'alike'>;

/** An id that nobody has: whose it may have been, and whether one of the other kind has it. */
export interface UnknownWhom {
  kind: Whom['kind'];
  id: string;
  near: readonly string[];
  isOfOtherKind: boolean;
}

/** An id that `organization.yaml` does not have, or has for one of the other kind. */
export const UNKNOWN_WHOM: Words<UnknownWhom> = {
  message: {
    vi: ({ kind, id }) => `không có ${kind === 'member' ? 'cá nhân' : 'tập thể'} nào mang mã “${id}”`,
    en: ({ kind, id }) => `there is no ${kind} “${id}”`,
  },
  help: {
    vi: ({ kind, id, near, isOfOtherKind }) =>
      isOfOtherKind
        ? `đó là mã của một ${kind === 'member' ? 'tập thể, hãy viết unit' : 'cá nhân, hãy viết member'}: ${id}`
        : (question(near, 'vi') ?? 'mã của từng người, từng phòng ghi trong organization.yaml'),
    en: ({ kind, id, near, isOfOtherKind }) =>
      isOfOtherKind
        ? `that is the id of a ${kind === 'member' ? 'unit, write unit' : 'member, write member'}: ${id}`
        : (question(near, 'en') ?? 'every id stands in organization.yaml'),
  },
  suggestions: ({ near }) => near,
  alike: ({ kind, id }) => `${kind} ${id}`,
};

/** Those of `all` whom the organization does not have; nothing where its file cannot be read, since then a missing id proves nothing. */
export function* unknownAmong(
  all: Iterable<Pick<Whom, 'kind' | 'subject'>>,
  { organization, unsound }: Workspace,
  period?: string,
): Generator<Sighting<UnknownWhom>> {
  if (unsound.has('organization')) return;
  for (const { kind, subject } of all) {
    const id = subject.value;
    if (isKnown(kind, id, organization)) continue;
    const near = organization.register[kind].near(id);
    const isOfOtherKind = isKnown(kind === 'member' ? 'unit' : 'member', id, organization);
    const about = { subject: id, ...(period !== undefined && { period }) };
    yield { at: subject.place, facts: { kind, id, near, isOfOtherKind }, about };
  }
}

/** Whether the agency has a member or unit of that id. */
export function isKnown(kind: Whom['kind'], id: string, organization: Organization): boolean {
  return (kind === 'member' ? organization.member(id) : organization.unit(id)) !== undefined;
}

/** Of each item of a list that names neither a member nor a unit, or both: whether it is both. */
export function* withoutWhom(items: Node | undefined): Generator<Sighting<{ isBoth: boolean }>> {
  for (const item of items?.items() ?? []) {
    if (!item.isMap) continue; // `wrong-type`, or a bare id
    const named = ['member', 'unit'].filter((key) => item.get(key));
    if (named.length !== 1) yield { at: item.place, facts: { isBoth: named.length === 2 } };
  }
}

/** How messages call a subject among others: its name, or its id where nobody has it. */
export function calledIn({ organization }: Workspace, { kind, subject }: Pick<Whom, 'kind' | 'subject'>): string {
  return organization.called(kind, subject.value) ?? subject.value;
}
