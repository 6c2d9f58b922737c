import type { Organization } from '../model/organization.ts';
import type { Brought } from '../model/record.ts';

/** A unit or member to whom a former agency's results belong, as messages call it. */
export interface Bringer {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly who: string;
  readonly brought: readonly Brought[];
}

/** Everybody with results that a former agency handed over, units first. */
export function* bringers(organization: Organization): Generator<Bringer> {
  for (const kind of ['unit', 'member'] as const) {
    for (const { id, name, brought } of kind === 'unit' ? organization.units : organization.members) {
      if (brought.length === 0) continue;
      yield { kind, id: id.value, who: organization.called(kind, id.value) ?? name.value, brought };
    }
  }
}
