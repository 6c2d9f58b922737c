import { Exact } from '../base/exact.ts';
import { castOf, isEnough } from '../model/ballot.ts';
import type { DecidedResult } from '../model/decision.ts';
import { baseFor, isKeptOut, type Meeting, meetingOf, votersOn } from '../model/meeting.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Place } from '../source/located.ts';

/** What is wrong with the votes on one subject: the first thing only, so that one slip of the pen is one finding. */
export type BallotFlaw =
  | {
      readonly is: 'beyond';
      readonly at: Place;
      readonly inFavour: number;
      readonly against: number;
      readonly of: number;
    }
  | { readonly is: 'own-case'; readonly at: Place; readonly votes: number; readonly voters: number }
  | { readonly is: 'too-many'; readonly at: Place; readonly votes: number; readonly voters: number }
  | { readonly is: 'base'; readonly at: Place; readonly of: number; readonly right: number }
  | { readonly is: 'sum'; readonly at: Place; readonly votes: number; readonly returned: number }
  | { readonly is: 'threshold'; readonly at: Place; readonly inFavour: number; readonly of: number }
  | { readonly is: 'against'; readonly at: Place; readonly inFavour: number; readonly against: number };

export type FlawOf<Kind extends BallotFlaw['is']> = Extract<BallotFlaw, { is: Kind }>;

/** Every decided subject whose votes have that flaw. */
export function* flawed<Kind extends BallotFlaw['is']>(
  kind: Kind,
  workspace: Workspace,
): Generator<{ readonly flaw: FlawOf<Kind>; readonly result: DecidedResult; readonly meeting: Meeting }> {
  for (const decision of workspace.decisions) {
    const meeting = meetingOf(decision, workspace);
    if (!meeting) continue; // `decision-on-unrated-period`
    for (const result of decision.results) {
      const flaw = flawIn(result, meeting);
      if (flaw?.is === kind) yield { flaw: flaw as FlawOf<Kind>, result, meeting };
    }
  }
}

/** What messages may accept: whom and when a flaw is about. */
export function aboutVotes({ subject }: DecidedResult, { decision }: Meeting): { subject: string; period: string } {
  return { subject: subject.value, period: decision.period.value };
}

function votedOn({ kind, subject }: DecidedResult) {
  return { kind, id: subject.value };
}

function flawIn(result: DecidedResult, meeting: Meeting): BallotFlaw | undefined {
  return (
    ownCase(result, meeting) ??
    beyond(result) ??
    tooMany(result, meeting) ??
    sum(result, meeting) ??
    base(result, meeting) ??
    threshold(result, meeting) ??
    outvoted(result, meeting)
  );
}

function cast({ votes }: DecidedResult): number {
  return castOf(votes);
}

function beyond(result: DecidedResult): BallotFlaw | undefined {
  const { votes } = result;
  if (!votes.of || cast(result) <= votes.of.value) return undefined;
  const against = (votes.against?.value ?? 0) + (votes.invalid?.value ?? 0);
  return { is: 'beyond', at: votes.of.place, inFavour: votes.for?.value ?? 0, against, of: votes.of.value };
}

/** One vote, or one in the base, more than there could be without the vote of the one it is about. */
function ownCase(result: DecidedResult, meeting: Meeting): BallotFlaw | undefined {
  const { votes } = result;
  const voters = votersOn(votedOn(result), meeting);
  if (!isKeptOut(votedOn(result), meeting) || voters === undefined) return undefined;
  const at = votes.for?.place ?? votes.node?.place;
  if (at && cast(result) === voters + 1) return { is: 'own-case', at, votes: cast(result), voters };
  const right = baseFor(votedOn(result), meeting);
  if (!votes.of || right === undefined || votes.of.value !== right + 1) return undefined;
  return { is: 'own-case', at: votes.of.place, votes: votes.of.value, voters: right };
}

function tooMany(result: DecidedResult, meeting: Meeting): BallotFlaw | undefined {
  const voters = votersOn(votedOn(result), meeting);
  const at = result.votes.for?.place;
  const votes = cast(result);
  return at && voters !== undefined && votes > voters ? { is: 'too-many', at, votes, voters } : undefined;
}

/** Where ballots cast are the base, it is what for, against and invalid add up to. */
function base(result: DecidedResult, meeting: Meeting): BallotFlaw | undefined {
  const { of, for: inFavour, against } = result.votes;
  const isOfCast = meeting.rule?.base.value === 'cast' && inFavour && against;
  const right = isOfCast ? cast(result) : baseFor(votedOn(result), meeting);
  return of && right !== undefined && of.value !== right
    ? { is: 'base', at: of.place, of: of.value, right }
    : undefined;
}

/** Of papers, all that came back and counted are for, against or blank; the one who is kept out hands in one that is blank here. */
function sum(result: DecidedResult, meeting: Meeting): BallotFlaw | undefined {
  const { votes } = result;
  const { ballots } = meeting.decision;
  if (!votes.for || !votes.against || !ballots.returned) return undefined;
  const counted = ballots.returned.value - (ballots.invalid?.value ?? 0);
  const own = isKeptOut(votedOn(result), meeting) ? 1 : 0;
  const all = cast(result);
  if (all === counted || all === counted - own) return undefined;
  return { is: 'sum', at: votes.for.place, votes: all, returned: counted };
}

/** Of votes without a base the ballots cast are it: where they are not enough of these, they are not of more either. */
function threshold(result: DecidedResult, meeting: Meeting): BallotFlaw | undefined {
  const { votes } = result;
  const of = votes.of?.value ?? baseFor(votedOn(result), meeting) ?? cast(result);
  if (!isDecided(result, meeting) || !meeting.rule || !votes.for) return undefined;
  if (isEnough(Exact.whole(votes.for.value), Exact.whole(of), meeting.rule)) return undefined;
  return { is: 'threshold', at: votes.for.place, inFavour: votes.for.value, of };
}

/** Where no rule asks for a share, more against than for is still no yes. */
function outvoted(result: DecidedResult, meeting: Meeting): BallotFlaw | undefined {
  const inFavour = result.votes.for?.value ?? 0;
  const { against } = result.votes;
  if (!isDecided(result, meeting) || meeting.rule || !against || against.value <= inFavour) return undefined;
  return { is: 'against', at: against.place, inFavour, against: against.value };
}

/** Whether the file says that the Council passed it: an award is given, or a level set. */
function isDecided({ granted, level }: DecidedResult, { decision }: Meeting): boolean {
  return decision.award ? granted?.value === true : level !== undefined;
}
