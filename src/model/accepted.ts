import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { list, text } from './field.ts';

/** A finding that the office knows and accepts (rule 35). */
export interface Acceptance {
  /** The id of the check. */
  readonly id: Located<string>;
  /** Whom and when it is about; left out, whomever and whenever. */
  readonly subject: Located<string> | undefined;
  readonly period: Located<string> | undefined;
  readonly reason: Located<string> | undefined;
  /** The last period for which it is accepted. */
  readonly until: Located<string> | undefined;
}

/** What `accepted.yaml` accepts, in the order of the file. */
export function acceptancesFrom(node: Node): Acceptance[] {
  return list(node.get('accepted'), (item) => {
    const id = text(item.get('id'));
    const subject = text(item.get('subject'));
    const [period, reason, until] = [text(item.get('period')), text(item.get('reason')), text(item.get('until'))];
    return id && { id, subject, period, reason, until };
  });
}
