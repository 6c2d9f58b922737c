import { type Charge, named } from '../model/charge.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Located } from '../source/located.ts';
import type { Sighting } from './check.ts';
import { isKnown } from './whom.ts';

/** Somebody named as in charge, whom `organization.yaml` does not have. */
export interface UnknownSubject {
  readonly id: string;
  readonly kind: 'member' | 'unit';
  readonly near: readonly string[];
}

/** Those of the charges whom nobody is; nothing where the organization could not be read whole. */
export function* unknownCharges(charges: Iterable<Charge>, workspace: Workspace): Generator<Sighting<UnknownSubject>> {
  for (const charge of charges) {
    if (charge.kind !== 'post') yield* unknown(charge.kind === 'member' ? 'member' : 'unit', named(charge), workspace);
  }
}

/** A member or unit that there is not. */
export function* unknown(
  kind: UnknownSubject['kind'],
  { value, place }: Located<string>,
  { organization, unsound }: Workspace,
): Generator<Sighting<UnknownSubject>> {
  if (unsound.has('organization') || isKnown(kind, value, organization)) return;
  yield { at: place, facts: { id: value, kind, near: organization.register[kind].near(value) } };
}
