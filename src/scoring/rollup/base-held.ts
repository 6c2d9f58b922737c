import type { Period } from '../../calendar/period.ts';
import type { Decision } from '../../model/decision.ts';
import { keyOf } from '../../model/due.ts';
import type { Organization } from '../../model/organization.ts';
import type { Rules } from '../../model/rules.ts';
import type { Located } from '../../source/located.ts';
import { LevelOrder } from '../level-order.ts';
import { ranksOf } from '../ranks.ts';
import type { Result } from '../result.ts';
import type { RankedStanding } from '../standing.ts';
import { baseResult } from './base-results.ts';
import { gateContext } from './gate-context.ts';
import { decided, gated } from './gated.ts';
import { HeldStanding } from './held-standing.ts';
import type { RolledPeriod } from './rolled-period.ts';
import { served, servicesOf } from './service.ts';

/** What the rules say of a base period besides its sheets. */
export interface BaseRules {
  readonly rules: Rules;
  /** Those that its criteria name, best first. */
  readonly levels: readonly string[];
  readonly organization: Organization;
  readonly decision: Decision | undefined;
}

/** Standings under the gates, the service and the Council's decision that name the base's own kind, as in a longer period (rule 64). */
export function heldStandings(
  standings: readonly RankedStanding[],
  period: Period,
  terms: BaseRules,
): readonly RankedStanding[] {
  const { rules, decision, organization } = terms;
  const acting = <T extends Acting>(clauses: readonly T[]) =>
    clauses.filter(({ periods }) => periods.some(({ value }) => value === period.kind.id));
  const gates = acting(rules.gates);
  const isFree = gates.length === 0 && acting(rules.service).length === 0 && !decision;
  if (isFree || rules.base !== period.kind.id) return standings;
  const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
  const results = new Map<string, Result>();
  const context = gateContext({ period, rules, order, organization, lastDay: period.to, results });
  const held = standings.map((standing) => {
    const result = readBy(order, baseResult(standing, period, period.to, terms.levels, true), terms.levels);
    const rated = served(result, servicesOf(result.subject, period, rules, organization));
    const final = decided(gated(rated, gates, context), decision, context);
    results.set(keyOf(final.subject.kind, final.subject.id), final);
    return new HeldStanding(standing, final);
  });
  for (const [standing, { rank, isTied }] of ranksOf(held)) Object.assign(standing, { rank, isTied });
  return held;
}

/** A base period as the proofs of decisions look at it. */
export function baseRolled(
  period: Period,
  results: ReadonlyMap<string, Result>,
  { rules, decision }: Pick<BaseRules, 'rules' | 'decision'>,
): RolledPeriod {
  const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
  return { period, rules, order, decision, notable: [...results.values()], keys: new Set(results.keys()) };
}

interface Acting {
  readonly periods: readonly Located<string>[];
}

/** Under another regulation the levels of the sheets are read by their place; one that cannot be read stays as it is (rule 30). */
function readBy(order: LevelOrder, result: Result, levels: readonly string[]): Result {
  const read = (level: string | undefined) => (level === undefined ? level : (order.read(level, levels) ?? level));
  return { ...result, level: read(result.level), computedLevel: read(result.computedLevel), levels: order.ids };
}
