import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import type { Votes } from './ballot.ts';
import { count, day, given, list, text, texts } from './field.ts';

/** The way of an edition from draft to superseded, as far as its file tells (each step's record is undefined where it stands not). */
export interface LifeCycle {
  readonly consultation: Consultation | undefined;
  readonly opinions: readonly Opinion[];
  readonly approval: Approval | undefined;
  readonly issued: Issue | undefined;
  readonly superseded: Superseded | undefined;
}

const STATUSES = ['draft', 'consulting', 'approved', 'issued', 'superseded'] as const;
export type Status = (typeof STATUSES)[number];

interface Consultation {
  readonly from: Located<Day> | undefined;
  /** The last day for opinions. */
  readonly until: Located<Day> | undefined;
  /** Ids of units, or names of posts. */
  readonly asked: readonly Located<string>[];
  readonly paper: Located<string> | undefined;
}

export interface Opinion {
  /** A unit's id or a post. */
  readonly from: Located<string>;
  readonly date: Located<Day> | undefined;
  /** A criterion, a group, or `levels`, `bonus`, `penalty`; undefined: the whole scale. */
  readonly on: Located<string> | undefined;
  readonly text: Located<string>;
  readonly outcome: Located<string> | undefined;
  /** Undefined while an “…” stands there. */
  readonly answer: Located<string> | undefined;
}

interface Approval {
  readonly date: Located<Day> | undefined;
  readonly decision: Located<string> | undefined;
  readonly votes: Votes;
  readonly fingerprint: Located<string> | undefined;
}

export interface Issue {
  readonly date: Located<Day> | undefined;
  readonly decision: Located<string> | undefined;
  /** Why it governs weeks that were scored before. */
  readonly retroactive: Located<string> | undefined;
  readonly fingerprint: Located<string> | undefined;
}

interface Superseded {
  /** A number of the same id, `id`, or `id@number`. */
  readonly by: Located<string> | undefined;
  readonly from: Located<Day> | undefined;
}

/** Whether somebody has said what becomes of it: an outcome alone says it was taken. */
export function isAnswered({ answer, outcome }: Opinion): boolean {
  return answer !== undefined || outcome?.value === 'taken';
}

export function lifeCycleFrom(node: Node): LifeCycle {
  const [consultation, approval, issued, superseded] = ['consultation', 'approval', 'issued', 'superseded'].map((key) =>
    node.get(key),
  );
  return {
    consultation: consultation && {
      from: day(consultation.get('from')),
      until: day(consultation.get('until')),
      asked: texts(consultation.get('asked')),
      paper: text(consultation.get('paper')),
    },
    opinions: list(node.get('opinions'), opinionFrom),
    approval: approval && {
      date: day(approval.get('date')),
      decision: text(approval.get('decision')),
      votes: votesFrom(approval.get('votes')),
      fingerprint: text(approval.get('fingerprint')),
    },
    issued: issued && {
      date: day(issued.get('date')),
      decision: text(issued.get('decision')),
      retroactive: text(issued.get('retroactive')),
      fingerprint: text(issued.get('fingerprint')),
    },
    superseded: superseded && { by: text(superseded.get('by')), from: day(superseded.get('from')) },
  };
}

function votesFrom(node: Node | undefined): Votes {
  const [inFavour, against, invalid, of] = ['for', 'against', 'invalid', 'of'].map((key) => count(node?.get(key)));
  return { ...(node && { node }), for: inFavour, against, invalid, of };
}

function opinionFrom(node: Node): Opinion | undefined {
  const from = text(node.get('from'));
  const said = text(node.get('text'));
  if (!from || !said) return undefined;
  return {
    from,
    text: said,
    date: day(node.get('date')),
    on: text(node.get('on')),
    outcome: text(node.get('outcome')),
    answer: given(node.get('answer')),
  };
}
