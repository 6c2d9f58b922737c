import { Exact } from '../../base/exact.ts';
import { isEnough } from '../../model/ballot.ts';
import type { DecidedResult, Decision } from '../../model/decision.ts';
import { UNFINISHED } from '../../model/field.ts';
import { baseFor, votersOn } from '../../model/meeting.ts';
import type { DecisionDraft, DraftRow } from './decision-draft.ts';

/** What stands for a result in a decision file while the Council has passed none. */
export const UNDECIDED = UNFINISHED;

/** A subject whose result is still to come, and its place among the file's results. */
export interface OpenRow {
  readonly index: number;
  readonly row: DraftRow;
  /** The level that the file says was proposed to the Council. */
  readonly proposed: string | undefined;
}

/** Of a new file everybody; of one that is there, those without an answer, where they stand in it; a level that did not pass has one. */
export function openRows({ existing, rows }: DecisionDraft): OpenRow[] {
  if (!existing) return rows.map((row, index) => ({ row, index, proposed: row.level }));
  return undecided(existing, rows).flatMap(({ open, isVotedOn }) => (isVotedOn ? [] : open));
}

/** Levels that were voted on and did not pass, which may be voted on again. */
export function notPassed({ existing, rows }: DecisionDraft): OpenRow[] {
  return existing ? undecided(existing, rows).flatMap(({ open, isVotedOn }) => (isVotedOn ? open : [])) : [];
}

function undecided({ node, award, results }: Decision, rows: readonly DraftRow[]) {
  const items = [...(node.get('results')?.items() ?? [])];
  const without = results.filter(({ level, granted }) => !level && !granted);
  return without.map((result) => ({
    isVotedOn: !award && result.votes.for !== undefined,
    open: {
      index: items.findIndex(({ at }) => at === result.node.at),
      row: rowFor(result, rows),
      proposed: result.proposed?.value,
    },
  }));
}

/** The row of a result of a file, also of somebody who is on no list any more. */
export function rowFor({ kind, subject, name }: DecidedResult, rows: readonly DraftRow[]): DraftRow {
  const id = subject.value;
  const blank = { kind, id, name: name?.value ?? id, points: undefined, level: undefined, of: undefined, notes: [] };
  return rows.find((row) => row.kind === kind && row.id === id) ?? blank;
}

/** How many can vote on somebody; undefined where no Council is written down. */
export function votersFor(row: DraftRow, { sitting }: DecisionDraft): number | undefined {
  return votersOn(row, sitting);
}

/** How many votes on somebody are to be expected: of valid ballots, as far as they are known, no more than may vote; undefined where nothing tells. */
export function votesExpected(row: DraftRow, draft: DecisionDraft, ballots: number | undefined): number | undefined {
  const voters = votersFor(row, draft);
  if (voters === undefined || ballots === undefined) return voters ?? ballots;
  return Math.min(voters, ballots);
}

/** The votes on somebody with the number their share is taken of: as the regulation says, or those that were cast. */
export interface CountedVotes {
  readonly for: number;
  readonly against: number;
  /** Left out where every ballot says something. */
  readonly invalid?: number;
  readonly of: number;
}

export function countedVotes(
  row: DraftRow,
  { inFavour, against, invalid }: { readonly inFavour: number; readonly against: number; readonly invalid: number },
  { sitting }: DecisionDraft,
): CountedVotes {
  return {
    for: inFavour,
    against,
    ...(invalid > 0 && { invalid }),
    of: baseFor(row, sitting) ?? inFavour + against + invalid,
  };
}

/** Whether they are enough; where the regulation asks for no share, more for than against. */
export function isPassed(votes: CountedVotes, { sitting }: DecisionDraft): boolean {
  if (!sitting.rule) return votes.for > votes.against;
  return isEnough(Exact.whole(votes.for), Exact.whole(votes.of), sitting.rule);
}
