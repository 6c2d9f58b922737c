import type { Award } from '../model/award.ts';
import { awardDecision } from '../model/decision.ts';
import { keyOf } from '../model/due.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import { type Candidacy, type CandidacyStatus, candidacyOf } from './candidacy.ts';
import { type Evidence, yearOf } from './evidence.ts';
import { byPoints, type QuotaOutcome, withQuota } from './quota.ts';

/** One award of a period worked out: everybody it looks at, in the office's order. */
export class AwardResult {
  readonly #byKey: ReadonlyMap<string, Candidacy>;
  #ranked: readonly Candidacy[] | undefined;

  constructor(
    readonly award: Award,
    readonly candidacies: readonly Candidacy[],
    readonly quota: QuotaOutcome | undefined,
  ) {
    this.#byKey = new Map(candidacies.map((candidacy) => [keyOf(candidacy.kind, candidacy.id), candidacy]));
  }

  candidacy(kind: 'member' | 'unit', id: string): Candidacy | undefined {
    return this.#byKey.get(keyOf(kind, id));
  }

  count(status: CandidacyStatus): number {
    return this.candidacies.filter((candidacy) => candidacy.status === status).length;
  }

  /** Those who qualify, the most points first; of equal points in the office's order, which breaks no tie. */
  get ranked(): readonly Candidacy[] {
    this.#ranked ??= this.candidacies.filter(({ status }) => status === 'qualifies').toSorted(byPoints);
    return this.#ranked;
  }
}

/** Looks at everybody for an award: who is in the period's list, who registered for it and is not, and on whom else the Council decided. */
export function awardResult(
  award: Award,
  isWithdrawn: (kind: 'member' | 'unit', id: string) => boolean,
  evidence: Evidence,
): AwardResult {
  const { kind } = award;
  const listed = evidence.results.filter(({ subject }) => subject.kind === kind);
  const abouts = [
    ...listed.map((result) => ({ kind, id: result.subject.id, result })),
    ...registeredOutside(award, listed, evidence).map((id) => ({ kind, id, result: undefined })),
  ];
  const known = new Set(abouts.map(({ id }) => id));
  const outside = decidedOutside(award, known, evidence).map((id) => ({ kind, id, result: undefined }));
  const apart = (id: string) => (isWithdrawn(kind, id) ? 'withdrawn' : known.has(id) ? undefined : 'outside');
  const all = [...abouts, ...outside].map((about) => candidacyOf(award, about, apart(about.id), evidence));
  const isDecided = all.some(({ decided }) => decided !== undefined);
  const { candidacies, outcome } = withQuota(award, all, evidence, isDecided);
  return new AwardResult(award, candidacies, outcome);
}

/** Who strives for this very award but is rated elsewhere, such as the leaders whom the province rates. */
function registeredOutside({ id, kind }: Award, listed: readonly RankedResult[], evidence: Evidence): string[] {
  const { registrations } = evidence;
  const year = String(yearOf(evidence));
  const known = new Set(listed.map(({ subject }) => subject.id));
  const asked = registrations
    .filter((file) => file.period.value === year)
    .flatMap(({ entries }) => entries)
    .filter((registration) => registration.kind === kind && registration.titles.some(({ value }) => value === id.value))
    .map(({ subject }) => subject.value);
  return [...new Set(asked)].filter((text) => isKnown(kind, text, evidence) && !known.has(text));
}

/** Whom the Council granted or refused an award though nobody proposed them: what it decided is lost nowhere. */
function decidedOutside({ id, kind }: Award, known: ReadonlySet<string>, evidence: Evidence): string[] {
  const decision = awardDecision(evidence.period.id, id.value, evidence.decisions);
  const decided = (decision?.results ?? []).filter((result) => result.kind === kind && result.granted);
  const ids = new Set(decided.map(({ subject }) => subject.value));
  return [...ids].filter((text) => isKnown(kind, text, evidence) && !known.has(text));
}

function isKnown(kind: Award['kind'], id: string, { organization }: Evidence): boolean {
  return (kind === 'member' ? organization.member(id) : organization.unit(id)) !== undefined;
}
