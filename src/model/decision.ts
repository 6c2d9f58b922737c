import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { UNFINISHED } from './briefing.ts';
import { list, text, texts } from './field.ts';

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
  readonly results: readonly DecidedResult[];
  /** Quotas whose exception is used. */
  readonly exceptions: readonly Located<string>[];
  readonly node: Node;
}

export interface DecidedResult {
  readonly kind: 'member' | 'unit';
  readonly subject: Located<string>;
  /** Undefined while an “…” stands there. */
  readonly level: Located<string> | undefined;
  readonly reason: Located<string> | undefined;
  readonly votes: Votes;
  readonly node: Node;
}

export interface Votes {
  readonly for: Located<string> | undefined;
  readonly against: Located<string> | undefined;
  readonly of: Located<string> | undefined;
}

export function decisionFrom(node: Node): Decision | undefined {
  const period = text(node.get('period'));
  if (!period) return undefined;
  return {
    period,
    node,
    award: text(node.get('award')),
    named: node.tape.file.path.replace(/^.*\/|\.yaml$/g, ''),
    held: given(node.get('held')),
    document: given(node.get('decision')),
    results: list(node.get('results'), decidedFrom),
    exceptions: texts(node.get('exceptions')),
  };
}

/** How its file must be called: `2016-H2`, `2016-H2.giay-khen`. */
export function nameFor({ period, award }: Decision): string {
  return award ? `${period.value}.${award.value}` : period.value;
}

/** The decision on the levels of a period; one in a file of another name, which a check reports, decides nothing. */
export function levelDecision(period: string, decisions: readonly Decision[]): Decision | undefined {
  return decisions.find((one) => !one.award && one.period.value === period && one.named === nameFor(one));
}

function decidedFrom(node: Node): DecidedResult | undefined {
  const kind = node.get('member') ? 'member' : 'unit';
  const subject = text(node.get(kind));
  const votes = node.get('votes');
  return (
    subject && {
      kind,
      subject,
      node,
      level: given(node.get('level')),
      reason: given(node.get('reason')),
      votes: { for: given(votes?.get('for')), against: given(votes?.get('against')), of: given(votes?.get('of')) },
    }
  );
}

/** A text that is no longer an “…”. */
function given(node: Node | undefined): Located<string> | undefined {
  return node?.source === UNFINISHED ? undefined : text(node);
}
