import { type Undoing, undoings, undone } from '../../../src/store/undone.ts';

const WHEN = '2016-11-11T09:30:00+07:00';

/** What a test says of its write; `file` is the log of the year. */
export function told(what = 'thử', year = 2016) {
  return {
    deed: { vi: what, en: what },
    when: WHEN,
    user: 'hang',
    log: { path: `log/${year}.yaml`, head: 'kind: log\nwrites:\n', line: `  - ${what}` },
  };
}

/** What would be taken back next. */
export function undoing(root: string): Undoing | undefined {
  return undoings(root).next().value ?? undefined;
}

/** Takes one step back, with a line in the log. */
export function takenBack(root: string): boolean {
  const found = undoing(root);
  if (found) undone(root, found, told('bỏ'));
  return found !== undefined;
}
