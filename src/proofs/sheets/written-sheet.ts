import type { Criteria } from '../../model/criteria.ts';
import type { Group } from '../../model/criterion.ts';
import { isTyped } from '../../scoring/modes/index.ts';
import { fastTape } from '../../source/fast/fast-tape.ts';
import { Node } from '../../source/node.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { Happened } from './events.ts';
import type { FilledSheet } from './every-sheet.ts';
import { readTogether } from './read-together.ts';

/** A sheet as `examples` write it: `{sheet: {A1: …}, bonus: […]}`, without what is left unsaid. */
export function writtenSheet({ marks, bonus, penalty }: FilledSheet, groups: readonly Group[]): string {
  const given = readTogether(marks, groups).flatMap(({ criterion, text }) =>
    text === undefined ? [] : `${criterion.id.value}: ${text}`,
  );
  const lists = [...happenings('bonus', bonus), ...happenings('penalty', penalty)];
  return `{${[`sheet: {${given.join(', ')}}`, ...lists].join(', ')}}`;
}

function happenings(key: string, all: readonly Happened[]): string[] {
  const items = all.flatMap(({ event, times }) => {
    const often = times === 1 ? '' : `, times: ${times}`;
    return times === 0 ? [] : `{event: ${event.id.value}${often}}`;
  });
  return items.length > 0 ? [`${key}: [${items.join(', ')}]`] : [];
}

/** A written sheet as it is shown: what a scale that comes to no points works out itself has none there (rule 66). */
export function shownSheet(written: string, { scale, ...criteria }: Criteria): string {
  if (scale.isShown) return written;
  const isComputed = (id: string) =>
    criteria.groups.some((group) => group.criteria.some((each) => each.id.value === id && !isTyped(each)));
  return editedSheet(written, (marks) => marks.map(([id, given]) => [id, isComputed(id) ? 'null' : given]));
}

type Marks = readonly (readonly [id: string, given: string])[];

/** A written sheet with other marks. */
export function editedSheet(written: string, edited: (marks: Marks) => Marks): string {
  const parts = [...nodeOf(written).pairs()].map(([key, value]) => {
    if (key.text !== 'sheet') return `${key.text}: ${value.source}`;
    const marks = [...value.pairs()].map(([id, given]) => [id.text, given.source] as const);
    return `sheet: {${edited(marks)
      .map((mark) => mark.join(': '))
      .join(', ')}}`;
  });
  return `{${parts.join(', ')}}`;
}

/** A sheet text as a value of a file. */
export function nodeOf(text: string): Node {
  const tape = fastTape(new SourceFile('', `x: ${text}\n`));
  const node = 'refusedAt' in tape ? undefined : new Node(tape, 0).get('x');
  if (!node) throw new Error('a sheet was written that is not plain YAML');
  return node;
}
