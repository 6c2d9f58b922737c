import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Ballots, ballotsFrom, type Votes, votesFrom } from './ballot.ts';
import { day, flag, given, list, text, texts } from './field.ts';
import { fileName } from './file-name.ts';
import { type Whom, whomFrom } from './whom.ts';

/** What the Council decided for one period: levels, over the computed ones and beside them; or one award. */
export interface Decision {
  readonly period: Located<string>;
  /** The award that it decides on; undefined where it decides on levels. */
  readonly award: Located<string> | undefined;
  /** What its file is called, without folder and ending. */
  readonly named: string;
  readonly held: Located<string> | undefined;
  /** The number of the decision that followed. */
  readonly document: Located<string> | undefined;
  /** The day it was signed. */
  readonly signed: Located<Day> | undefined;
  /** Ids of the Council's members who were there, were not, and were not but voted in writing. */
  readonly present: readonly Located<string>[];
  readonly absent: readonly Located<string>[];
  readonly written: readonly Located<string>[];
  readonly ballots: Ballots;
  readonly results: readonly DecidedResult[];
  /** Quotas whose exception is used. */
  readonly exceptions: readonly Located<string>[];
  readonly node: Node;
}

export interface DecidedResult extends Whom {
  /** The level that was proposed when `decide` began the file; undefined in files written without it. */
  readonly proposed: Located<string> | undefined;
  /** Undefined while an “…” stands there. */
  readonly level: Located<string> | undefined;
  /** Of an award: whether it is given; undefined while an “…” stands there. */
  readonly granted: Located<boolean> | undefined;
  readonly reason: Located<string> | undefined;
  readonly votes: Votes;
  readonly node: Node;
}

export function decisionFrom(node: Node): Decision | undefined {
  const period = text(node.get('period'));
  if (!period) return undefined;
  return {
    period,
    node,
    award: text(node.get('award')),
    named: fileName(node),
    held: given(node.get('held')),
    document: given(node.get('decision')),
    signed: day(node.get('signed')),
    present: texts(node.get('present')),
    absent: texts(node.get('absent')),
    written: texts(node.get('written')),
    ballots: ballotsFrom(node.get('ballots')),
    results: list(node.get('results'), decidedFrom),
    exceptions: texts(node.get('exceptions')),
  };
}

/** How its file must be called: `2016-H2`, `2016-H2.giay-khen`. */
export function nameFor({ period, award }: Pick<Decision, 'period' | 'award'>): string {
  return award ? `${period.value}.${award.value}` : period.value;
}

/** The decision on the levels of a period; one in a file of another name, which a check reports, decides nothing. */
export function levelDecision(period: string, decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(
    (decision) => !decision.award && decision.period.value === period && decision.named === nameFor(decision),
  );
}

/** The decision on an award of a period; as of levels, only in the file of that name. */
export function awardDecision(period: string, award: string, decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(
    (decision) =>
      decision.award?.value === award && decision.period.value === period && decision.named === nameFor(decision),
  );
}

/** An item that names nobody, or two, decides about nobody; `decision-for-nobody` reports it. */
function decidedFrom(node: Node): DecidedResult | undefined {
  const whom = whomFrom(node);
  const granted = node.get('granted');
  const isGranted = flag(granted);
  return (
    whom && {
      ...whom,
      node,
      proposed: given(node.get('proposed')),
      level: given(node.get('level')),
      granted: granted && isGranted !== undefined ? { value: isGranted, place: granted.place } : undefined,
      reason: given(node.get('reason')),
      votes: votesFrom(node.get('votes')),
    }
  );
}
