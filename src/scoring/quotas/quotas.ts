import type { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import type { QuotaScope } from '../../declared/kinds/regulation.ts';
import type { Organization } from '../../model/organization.ts';
import type { Quota } from '../../model/quota.ts';
import type { Rules } from '../../model/rules.ts';
import type { LevelOrder } from '../level-order.ts';
import type { Result } from '../result.ts';
import { needsCounting, type QuotaResult, quotaOn } from './quota-result.ts';

/** The quotas that speak of a period: of a base period those that name its kind alone (rule 64). */
export function quotasShown({ kind }: Period, { base, quotas }: Pick<Rules, 'base' | 'quotas'>): readonly Quota[] {
  return kind.id === base ? quotas.filter(({ periods }) => periods.length > 0) : quotas;
}

/** Every quota of a period in every scope it names: the agency, each unit, each group; none whose limit nobody can tell. */
export function quotasOf(
  period: Period,
  quotas: readonly Quota[],
  results: readonly Result[],
  context: {
    readonly organization: Organization;
    readonly order: LevelOrder;
    readonly exceptions: ReadonlySet<string>;
  },
): QuotaResult[] {
  const isOfKind = ({ periods }: Quota) =>
    periods.length === 0 || periods.some(({ value }) => value === period.kind.id);
  return quotas
    .filter((quota) => isOfKind(quota) && !needsCounting(quota))
    .flatMap((quota) => {
      const concerned = results.filter(({ subject }) => subject.kind === quota.kind);
      const scopes = quota.scopes.flatMap((scope) => scopesOf(scope, concerned, context.organization));
      return scopes.map(({ inside, ...scope }) => {
        const share = shareIn(quota, scope, results);
        return quotaOn(quota, { ...scope, share }, inside, context.order, context.exceptions.has(quota.id.value));
      });
    });
}

/** The share by the level of the unit where that names one, else the quota's own (rule 66). */
function shareIn(
  { byUnitLevel, atMost }: Quota,
  { scope, of }: Omit<Scope, 'inside'>,
  results: readonly Result[],
): Exact | undefined {
  const unit =
    scope === 'unit' ? results.find(({ subject }) => subject.kind === 'unit' && subject.id === of) : undefined;
  return (byUnitLevel.get(unit?.level ?? '') ?? atMost)?.value;
}

interface Scope {
  readonly scope: string;
  readonly of: string | undefined;
  readonly inside: readonly Result[];
}

/** The results of a scope, by unit or group in the office's order; who has no group is in none. */
function scopesOf(scope: string, results: readonly Result[], organization: Organization): Scope[] {
  const keyOf = SCOPE_KEYS[scope];
  if (!keyOf) return [{ scope, of: undefined, inside: results }];
  const keys = new Set(results.flatMap((result) => keyOf(result, organization) ?? []));
  return [...keys].map((of) => ({ scope, of, inside: results.filter((result) => keyOf(result, organization) === of) }));
}

type KeyOf = (result: Result, organization: Organization) => string | undefined;
const SCOPE_KEYS: Readonly<Record<string, KeyOf>> = {
  unit: ({ subject }) => subject.unit,
  group: ({ subject }, organization) => organization.member(subject.id)?.group?.value,
} satisfies Partial<Record<QuotaScope, KeyOf>>;
