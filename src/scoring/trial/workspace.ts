import type { Criteria } from '../../model/criteria.ts';
import type { Workspace } from '../../model/workspace.ts';

/**
 * A workspace in which an edition is tried out: as if it had been issued and in force on every day, in place of every other
 * edition of its id. Where it and another scale would both apply and neither is more specific, the one tried out does.
 */
export function withTrial<T extends Pick<Workspace, 'criteria'>>(workspace: T, edition: Criteria): T & Trial {
  const trial: Criteria = { ...edition, status: { ...edition.status, value: 'issued' }, effective: {} };
  const others = workspace.criteria.filter(({ id }) => id.value !== edition.id.value);
  return { ...workspace, criteria: [...others, trial], trial };
}

interface Trial {
  readonly trial: Criteria;
}
