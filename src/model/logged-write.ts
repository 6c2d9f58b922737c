import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { list, text } from './field.ts';

/** One line of the log: what emul wrote, when and for whom. Nothing computes from it. */
export interface LoggedWrite {
  /** By the clock of that computer: `2016-11-11T09:30:00+07:00`. */
  readonly when: string;
  readonly user: string;
  readonly command: string;
  readonly files: readonly string[];
  readonly deed: string;
  readonly reason: string | undefined;
}

export function loggedWritesFrom(node: Node): LoggedWrite[] {
  return list(node.get('writes'), writeFrom);
}

function writeFrom(node: Node): LoggedWrite | undefined {
  const when = text(node.get('when'));
  if (!when) return undefined;
  return {
    when: when.value,
    user: words(text(node.get('user'))),
    command: words(text(node.get('command'))),
    files: list(node.get('files'), text).map(({ value }) => value),
    deed: words(text(node.get('deed'))),
    reason: text(node.get('reason'))?.value,
  };
}

function words(found: Located<string> | undefined): string {
  return found?.value ?? '';
}
