import { isKeptOut } from '../../model/meeting.ts';
import type { DecisionDraft, DraftRow } from './decision-draft.ts';
import { type CountedVotes, countedVotes, isPassed, type OpenRow, votersFor, votesExpected } from './decision-votes.ts';

/**
 * The votes on a row all of whose ballots agree; nothing where the Council has to see it by itself: it stands beyond a quota or
 * lacks a proof, another level was proposed, the votes are not enough; or a ballot is lacking that may be the subject's own.
 */
export function votesForAll(
  open: OpenRow,
  draft: DecisionDraft,
  ballots: number | undefined,
): CountedVotes | undefined {
  const { row } = open;
  const inFavour = votesExpected(row, draft, ballots);
  const isOwnPart = isOwnCase(row, draft) && ballots !== undefined && ballots < votersOf(draft);
  const isOfNote = row.notes.length > 0 || isProposedOtherwise(open) || (!draft.award && row.level === undefined);
  if (!inFavour || isOwnPart || isOfNote) return undefined;
  const votes = countedVotes(row, { inFavour, against: 0, invalid: 0 }, draft);
  return isPassed(votes, draft) ? votes : undefined;
}

/** Whether the Council was shown another level than the one that is computed now. */
export function isProposedOtherwise({ proposed, row }: OpenRow): boolean {
  return proposed !== undefined && proposed !== row.level;
}

/** Whether it is the own case of somebody on the Council, who has no vote on it. */
export function isOwnCase(row: DraftRow, draft: DecisionDraft): boolean {
  return isKeptOut(row, draft.sitting) && votersFor(row, draft) !== undefined;
}

function votersOf({ sitting }: DecisionDraft): number {
  return sitting.voters?.size ?? sitting.seats.length;
}
