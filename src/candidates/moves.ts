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
  for (const now of after) {
    const was = before.find(({ award }) => award.id.value === now.award.id.value);
    const award = now.award.id.value;
    for (const candidacy of now.candidacies) {
      const old = was?.candidacy(candidacy.kind, candidacy.id);
      const [from, to] = [old ? standingOf(old) : 'out', standingOf(candidacy)] as const;
      if (from !== to) moves.push({ award, kind: candidacy.kind, id: candidacy.id, from, to });
    }
    const [a, b] = [was?.quota, now.quota];
    if (a && b && (a.limit !== b.limit || a.base !== b.base)) {
      limits.push({ award, from: { base: a.base, limit: a.limit }, to: { base: b.base, limit: b.limit } });
    }
  }
  return { moves, limits };
}

function standingOf({ status, isAboveCut, decided }: Candidacy): Standing {
  if (status === 'withdrawn') return 'withdrawn';
  if (decided?.granted) return decided.granted.value ? 'granted' : 'refused';
  if (status === 'needs-person' || status === 'away') return status;
  if (status === 'fails' || status === 'outside') return 'out';
  return isAboveCut ? 'within' : 'beyond';
}
