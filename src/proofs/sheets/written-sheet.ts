import type { Group } from '../../model/criterion.ts';
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

/** A sheet text as a value of a file. */
export function nodeOf(text: string): Node {
  const tape = fastTape(new SourceFile('', `x: ${text}\n`));
  const node = 'refusedAt' in tape ? undefined : new Node(tape, 0).get('x');
  if (!node) throw new Error('a sheet was written that is not plain YAML');
  return node;
}
