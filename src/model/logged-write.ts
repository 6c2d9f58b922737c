import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { having, read } from './reading.ts';

/** One line of the log: what emul wrote, when and for whom. Nothing computes from it. */
export type LoggedWrite = ReturnType<typeof loggedWritesFrom>[number];

export function loggedWritesFrom(node: Node) {
  return having(read('log', node).writes, 'when').map(({ when, user, command, files, deed, reason, corrects }) => ({
    when: when.value,
    user: said(user),
    command: said(command),
    files: files.map(({ value }) => value),
    deed: said(deed),
    reason: reason?.value,
    corrects: corrects.flatMap(({ period, member, unit }) => {
      const subject = member ?? unit;
      return period && subject ? [`${period.value} ${member ? 'member' : 'unit'} ${subject.value}`] : [];
    }),
  }));
}

function said(words: Located<string> | undefined): string {
  return words?.value ?? '';
}
