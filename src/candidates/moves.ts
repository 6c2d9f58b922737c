import type { AwardResult } from './award-result.ts';
import type { Candidacy } from './candidacy.ts';

/** Where somebody stands: within the quota, beyond it, waiting for a person, or out. */
export type Standing = 'within' | 'beyond' | 'needs-person' | 'out' | 'away' | 'withdrawn' | 'granted' | 'refused';

/** What a supposition changes for one subject and award, or for an award's quota. */
export interface Move {
  readonly award: string;
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly from: Standing;
  readonly to: Standing;
}

export interface LimitMove {
  readonly award: string;
  readonly from: { readonly base: number; readonly limit: number };
  readonly to: { readonly base: number; readonly limit: number };
}

/** Who moves between what is and what is supposed, award by award, and which quotas do. */
export function movesBetween(
  before: readonly AwardResult[],
  after: readonly AwardResult[],
): { readonly moves: readonly Move[]; readonly limits: readonly LimitMove[] } {
  const moves: Move[] = [];
  const limits: LimitMove[] = [];
  for (const id of new Set([...after, ...before].map(({ award }) => award.id.value))) {
    const [was, now] = [before, after].map((all) => all.find(({ award }) => award.id.value === id));
    for (const { kind, id: who } of (now ?? was)?.candidacies ?? []) {
      const [from, to] = [was, now].map((award) => standingOf(award?.candidacy(kind, who)));
      if (from && to && from !== to) moves.push({ award: id, kind, id: who, from, to });
    }
    const [a, b] = [was?.quota, now?.quota];
    if (a && b && (a.limit !== b.limit || a.base !== b.base)) {
      limits.push({ award: id, from: { base: a.base, limit: a.limit }, to: { base: b.base, limit: b.limit } });
    }
  }
  return { moves, limits };
}

/** Of an award that there is not, everybody is out. */
function standingOf(candidacy: Candidacy | undefined): Standing {
  if (!candidacy) return 'out';
  const { status, isAboveCut, decided } = candidacy;
  if (status === 'withdrawn') return 'withdrawn';
  if (decided?.granted) return decided.granted.value ? 'granted' : 'refused';
  if (status === 'needs-person' || status === 'away') return status;
  if (status === 'fails' || status === 'outside') return 'out';
  return isAboveCut ? 'within' : 'beyond';
}
