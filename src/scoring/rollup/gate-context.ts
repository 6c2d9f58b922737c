import type { Day } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import { keyOf } from '../../model/due.ts';
import type { Organization } from '../../model/organization.ts';
import type { Rules } from '../../model/rules.ts';
import type { GateContext } from '../gates/gate-kind.ts';
import type { LevelOrder } from '../level-order.ts';
import { partNames } from './part-names.ts';
import type { Results } from './read-part.ts';

interface Terms {
  readonly period: Period;
  readonly rules: Rules;
  readonly order: LevelOrder;
  readonly organization: Organization;
  readonly lastDay: Day;
  /** Filled while it is gone through, units first. */
  readonly results: Results;
}

/** What gates look at: the period, its people, and the units' results as they come about. */
export function gateContext({ period, rules, order, organization, lastDay, results }: Terms): GateContext {
  return {
    period,
    order,
    organization,
    lastDay,
    unitResult: (id) => results.get(keyOf('unit', id)),
    levelName: partNames(rules, period.kind.id).levelName,
    unitName: (id) => organization.unit(id)?.name.value ?? id,
  };
}
