import type { Award } from '../model/award.ts';
import { awardDecision, type DecidedResult } from '../model/decision.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import type { About, ConditionWorking } from './conditions/condition-kind.ts';
import { workingOf } from './conditions/index.ts';
import type { Evidence } from './evidence.ts';
import { allOf, type Verdict } from './verdict.ts';

/**
 * How somebody stands for an award: `needs-person` where a proof is missing, never `fails`; `away` who was on leave for all of
 * a base period, so that there is nothing to prove; `outside` whom the Council decided on though the list does not have them;
 * `withdrawn` who is supposed to have withdrawn.
 */
export type CandidacyStatus = 'qualifies' | 'fails' | 'needs-person' | 'away' | 'outside' | 'withdrawn';

/** Every status, in the order in which a list counts them. */
export const STATUSES: readonly CandidacyStatus[] = [
  'qualifies',
  'needs-person',
  'fails',
  'away',
  'outside',
  'withdrawn',
];

/** Whether somebody may still be proposed. */
export function mayStand({ status }: Pick<Candidacy, 'status'>): boolean {
  return status === 'qualifies' || status === 'needs-person';
}

/** One subject looked at for one award. */
export interface Candidacy {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  /** Undefined where the period's list does not have them. */
  readonly result: RankedResult | undefined;
  readonly status: CandidacyStatus;
  readonly conditions: readonly ConditionWorking[];
  /** The one condition that does not hold, where all others do. */
  readonly lacking: ConditionWorking | undefined;
  /** Within the quota by exact points; where there is none, whoever qualifies. */
  readonly isAboveCut: boolean;
  /** Another one who qualifies has the same exact points. */
  readonly isTied: boolean;
  /** What the Council decided; undefined while it has not. */
  readonly decided: DecidedResult | undefined;
  /** Whether its conditions hold, and over them what the Council decided: what other awards' conditions and quotas rest on. */
  readonly stands: Verdict;
  /** Whether it is won as far as one can tell: decided, or above the cut; open where the Council may still choose. */
  readonly wins: Verdict;
}

/** Looks at a subject for an award, before any quota; `apart` says why its conditions alone do not tell how it stands. */
export function candidacyOf(
  award: Award,
  about: Omit<About, 'award'>,
  apart: 'outside' | 'withdrawn' | undefined,
  evidence: Evidence,
): Candidacy {
  const conditions = award.when.map((condition) => workingOf(condition, { ...about, award }, evidence));
  const found = allOf(conditions.map((condition) => condition.verdict));
  const status = apart ?? (found === 'unknown' && isAway(about, evidence) ? 'away' : BY_VERDICT[found]);
  const verdict = status === BY_VERDICT[found] ? found : 'unmet';
  const open = conditions.filter((condition) => condition.verdict !== 'met');
  const [first] = open;
  const decided = apart === 'withdrawn' ? undefined : decidedOn(award, about, evidence);
  const decision = decided?.granted && (decided.granted.value ? 'met' : 'unmet');
  return {
    ...about,
    conditions,
    status,
    lacking: open.length === 1 && first?.verdict === 'unmet' ? first : undefined,
    isAboveCut: verdict === 'met',
    isTied: false,
    decided,
    stands: decision ?? verdict,
    wins: decision ?? verdict,
  };
}

/** Whether nothing but leave or absence kept somebody from being rated in a base period: a week has no other proof to bring. */
function isAway({ result }: Pick<About, 'result'>, { period, rules }: Evidence): boolean {
  if (period.kind.id !== rules.base || !result || result.isRated) return false;
  return result.reasons.length > 0 && result.reasons.every(({ id }) => id === 'leave' || id === 'absence');
}

const BY_VERDICT: Readonly<Record<Verdict, CandidacyStatus>> = {
  met: 'qualifies',
  unmet: 'fails',
  unknown: 'needs-person',
};

function decidedOn(award: Award, { kind, id }: Omit<About, 'award'>, evidence: Evidence): DecidedResult | undefined {
  const decision = awardDecision(evidence.period.id, award.id.value, evidence.decisions);
  const found = decision?.results.find((result) => result.kind === kind && result.subject.value === id);
  return found?.granted ? found : undefined;
}
