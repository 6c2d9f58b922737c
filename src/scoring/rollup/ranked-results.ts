import { during } from '../../base/work.ts';
import type { Organization } from '../../model/organization.ts';
import { ranksOf } from '../ranks.ts';
import type { Result } from '../result.ts';

/** A result with its place among all of its kind. */
export interface RankedResult extends Result {
  /** 1, 1, 3 by exact points over the agency; undefined where not rated. */
  readonly rank: number | undefined;
  readonly isTied: boolean;
}

/** Results in the office's order: units as the file lists them, then members unit by unit (rule 23). */
export function rankedResults(results: Iterable<Result>, organization: Organization): RankedResult[] {
  return during('ranking', () => rankedIn(results, organization));
}

function rankedIn(results: Iterable<Result>, organization: Organization): RankedResult[] {
  const units = new Map(organization.units.map(({ id }, i) => [id.value, i]));
  const members = new Map(organization.members.map(({ id }, i) => [id.value, i]));
  const last = organization.units.length + organization.members.length;
  const place = ({ subject }: Result) => units.get((subject.kind === 'unit' ? subject.id : subject.unit) ?? '') ?? last;
  const inOrder = [...results].sort(
    (a, b) =>
      Number(a.subject.kind === 'member') - Number(b.subject.kind === 'member') ||
      place(a) - place(b) ||
      (members.get(a.subject.id) ?? last) - (members.get(b.subject.id) ?? last),
  );
  const ranks = ranksOf(inOrder);
  return inOrder.map((result) => ({
    ...result,
    rank: ranks.get(result)?.rank,
    isTied: ranks.get(result)?.isTied ?? false,
  }));
}
