import type { Day } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Award } from './award.ts';
import { type VotingRule, votingRuleFrom } from './ballot.ts';
import { type Council, councilOn, seatedIn } from './council.ts';
import { decidedPeriod } from './decided-period.ts';
import type { Decision } from './decision.ts';
import { regulationFor } from './regulation-choice.ts';
import { type Rules, rulesOf } from './rules.ts';
import type { Workspace } from './workspace.ts';

/** The Council as it decides on one period's levels or one award: who sits, who could vote, and by which rule. */
export interface Sitting {
  readonly council: Council | undefined;
  /** Ids of all seats on the day, each once; empty where no Council is written down. */
  readonly seats: readonly string[];
  /** Who was there or was asked in writing; undefined where nobody has written down who was there, nor who was not. */
  readonly voters: ReadonlySet<string> | undefined;
  /** The award decided on; undefined for levels, and where the regulation has none of that id. */
  readonly award: Award | undefined;
  /** Undefined where the regulation says nothing of votes. */
  readonly rule: VotingRule | undefined;
}

/** A sitting of which a decision file tells. */
export interface Meeting extends Sitting {
  readonly decision: Decision;
}

/** Nothing where the decision's period is in no calendar, which a check reports. */
export function meetingOf(decision: Decision, workspace: Workspace): Meeting | undefined {
  const period = decidedPeriod(decision, workspace.campaigns);
  if (!period) return undefined;
  const rules = rulesFor(period, workspace);
  const award = rules?.awards.find(({ id }) => id.value === decision.award?.value);
  return { decision, ...sittingOn(decision.held?.value ?? period.to, award, rules, workspace, decision) };
}

/** The Council as it sits on a day; of one that has not met yet, nobody knows who will be there. */
export function sittingOn(
  day: Day,
  award: Award | undefined,
  rules: Rules | undefined,
  { organization }: Workspace,
  decision?: Decision,
): Sitting {
  const council = councilOn(day, organization.councils);
  const seats = council ? seatedIn(council) : [];
  return {
    council,
    seats,
    award,
    voters: decision && votersAt(decision, seats),
    rule: (award && votingRuleFrom(award.node.get('votes'), award.source)) ?? rules?.voting,
  };
}

/** The rules that a period is read by; nothing where the regulation is unknown. */
export function rulesFor(period: Period, workspace: Workspace): Rules | undefined {
  const regulation = regulationFor(period, workspace);
  return regulation && rulesOf(regulation, workspace.regulations);
}

function votersAt({ present, absent, written }: Decision, seats: readonly string[]): Set<string> | undefined {
  const inWriting = written.map(({ value }) => value);
  if (present.length > 0) return new Set([...present.map(({ value }) => value), ...inWriting]);
  if (absent.length === 0 || seats.length === 0) return undefined;
  const away = new Set(absent.map(({ value }) => value));
  return new Set([...seats.filter((id) => !away.has(id)), ...inWriting]);
}

/** Whom a vote is about. */
interface VotedOn {
  readonly kind: 'member' | 'unit';
  readonly id: string;
}

/** Whether somebody on the Council is the one voted on, and the regulation keeps such a one out. */
export function isKeptOut({ kind, id }: VotedOn, { rule, seats }: Sitting): boolean {
  return kind === 'member' && seats.includes(id) && !rule?.votesOnOwnCase;
}

/** How many may vote on somebody: those who were there, or all seats where nobody wrote who was; nothing where no Council is written down. */
export function votersOn(voted: VotedOn, meeting: Sitting): number | undefined {
  const voters = meeting.voters ?? (meeting.seats.length > 0 ? new Set(meeting.seats) : undefined);
  if (!voters) return undefined;
  return voters.size - (isKeptOut(voted, meeting) && voters.has(voted.id) ? 1 : 0);
}

/** The number that the share of votes on somebody is to be taken of; nothing where files or rule don't tell, or where it is the ballots cast. */
export function baseFor(voted: VotedOn, meeting: Sitting): number | undefined {
  const { rule, seats, voters } = meeting;
  if (rule?.base.value === 'all' && seats.length > 0) return seats.length - (isKeptOut(voted, meeting) ? 1 : 0);
  if (rule?.base.value === 'present' && voters) return votersOn(voted, meeting);
  return undefined;
}
