import type { Entry } from './briefing.ts';
import { text } from './field.ts';

/** Entries by everybody they name: a broken one may name several, and the sheet of none of them is missing. */
export function byEverySubject(entries: Entry[]): Entry[] {
  return entries.some(({ broken }) => broken.length > 0)
    ? entries.flatMap((entry) => [entry, ...besides(entry)])
    : entries;
}

/** For each further subject an entry of its own without content, such as for the sheet whose dash was forgotten. */
function besides({ node, subject, campaign, broken }: Entry): Entry[] {
  if (broken.length === 0) return [];
  return node.pairs().flatMap(([{ text: kind }, value]) => {
    const other = text(value);
    if ((kind !== 'member' && kind !== 'unit') || !other || other.place.start === subject.place.start) return [];
    return { ...EMPTY, kind, subject: other, campaign, node, broken };
  });
}

const EMPTY = {
  name: undefined,
  absence: undefined,
  columns: [],
  bonus: [],
  penalty: [],
  causes: undefined,
  remedies: undefined,
  expect: undefined,
};
