import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { UNFINISHED } from './briefing.ts';
import { list, text, texts } from './field.ts';

/** What the Council decided for one period: levels, over the computed ones and beside them. */
export interface Decision {
  readonly period: Located<string>;
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

/** A decision on levels; nothing for one that decides on an award. */
export function decisionFrom(node: Node): Decision | undefined {
  const period = text(node.get('period'));
  if (!period || node.get('award')) return undefined;
  return {
    period,
    node,
    held: given(node.get('held')),
    document: given(node.get('decision')),
    results: list(node.get('results'), decidedFrom),
    exceptions: texts(node.get('exceptions')),
  };
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
