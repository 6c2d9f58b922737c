import { Exact } from '../../base/exact.ts';
import type { Criterion } from '../../model/criterion.ts';
import { computingOf, modeOf } from '../../scoring/modes/index.ts';
import { fastTape } from '../../source/fast/fast-tape.ts';
import { Node } from '../../source/node.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { MarkFilled } from './criterion-part.ts';
import type { Happened } from './events.ts';
import type { FilledSheet } from './every-sheet.ts';

/** A sheet as `examples` write it: `{sheet: {A1: …}, bonus: […]}`, without what is left unsaid. */
export function writtenSheet({ marks, bonus, penalty }: FilledSheet): string {
  const given = readTogether(marks).flatMap(({ criterion, text }) =>
    text === undefined ? [] : `${criterion.id.value}: ${text}`,
  );
  const lists = [...happenings('bonus', bonus), ...happenings('penalty', penalty)];
  return `{${[`sheet: {${given.join(', ')}}`, ...lists].join(', ')}}`;
}

/**
 * Criteria that read one mark give no points of their own: those of one group share what they come to by their maxima, as the
 * mark gives it that nothing but what is undone spoils. Where they stand in several groups each keeps its own.
 */
function readTogether(marks: FilledSheet['marks']): readonly MarkFilled[] {
  const readers = marks.filter(({ criterion }) => computingOf(criterion)?.reads);
  if (readers.length === 0) return marks;
  return marks.flatMap((filled) => {
    const { criterion } = filled;
    const of = computingOf(criterion)?.reads?.(criterion) ?? criterion.id.value;
    const all = marks.filter((each) => each.criterion.id.value === of || readsFrom(each.criterion, of));
    if (all.length === 1 || !inOneGroup(all)) return filled;
    if (criterion.id.value !== of) return [];
    const max = Exact.sum(all.map((each) => each.criterion.max.value));
    const share = max.isZero ? Exact.one : Exact.sum(all.map(({ points }) => points)).over(max);
    const points = criterion.max.value.times(share);
    const gives = modeOf(criterion).gives(criterion);
    return { ...filled, points, text: gives.is === 'shares' ? gives.written(points) : filled.text };
  });
}

function readsFrom(criterion: Criterion, of: string): boolean {
  return computingOf(criterion)?.reads?.(criterion) === of;
}

function inOneGroup(all: readonly MarkFilled[]): boolean {
  const [first] = all;
  const groups = [...(first?.criterion.file.get('groups')?.items() ?? [])];
  const homeOf = ({ criterion }: MarkFilled) =>
    groups.findIndex((group) => [...(group.get('criteria')?.items() ?? [])].some(({ at }) => at === criterion.node.at));
  return new Set(all.map(homeOf)).size === 1;
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
