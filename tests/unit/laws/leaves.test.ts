import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { agency, GRADES, type MarksDrawn, type Person, type SheetDrawn, WEEKS } from './agency.ts';
import { asked } from './asked.ts';
import { filesOf, half } from './written.ts';

type Number = number | string;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What the law reads of `emul explain --json`. */
interface Node {
  readonly period: string;
  readonly status: string;
  readonly points: Number | null;
  readonly rollup: { readonly parts: readonly { readonly node: Node | null }[] } | null;
  readonly sheet?: Sheet | null;
}

interface Sheet {
  readonly groups: readonly { readonly sum: Number; readonly points: Number; readonly criteria: readonly Leaf[] }[];
  readonly bonus: { readonly counted: Number; readonly events: readonly Event[] };
  readonly penalty: { readonly sum: Number; readonly events: readonly Event[] };
  readonly unbounded: Number;
}

interface Leaf {
  readonly id: string;
  readonly points: Number;
  readonly column: string | null;
  readonly mark: string | null;
  readonly source: Place | null;
}

interface Event {
  readonly event: string;
  readonly times: number;
  readonly points: Number;
  readonly source: Place;
}

test('the leaves of an explanation are exactly the marks that counted, where they were typed, and add up', async () => {
  const property = fc.asyncProperty(agency, fc.constantFrom('a', 'b', 'c'), async (drawn, id) => {
    const files = filesOf(drawn);
    const [answer] = await asked<{ tree: Node }>(files, `explain ${id} 2016-Q4 --depth 9`);
    const weeks = answer ? weeksOf(answer.tree) : [];
    const person = drawn.people.find((one) => one.id === id);
    expect(weeks.flatMap(leavesOf)).toEqual(person ? marksThatCount(person, weeks) : []);
    for (const { sheet } of weeks) {
      if (!sheet) continue;
      addUp(sheet);
      for (const { file, line, text } of typed(sheet)) expect(at(files[file] ?? '', line)).toContain(text);
    }
  });
  await fc.assert(property, { numRuns: 40 });
});

function weeksOf(node: Node): Node[] {
  if (!node.rollup) return [node];
  return node.rollup.parts.flatMap((part) => (part.node ? weeksOf(part.node) : []));
}

function leavesOf({ period, sheet }: Node): string[] {
  if (!sheet) return [];
  const marks = sheet.groups.flatMap(({ criteria }) => criteria);
  const events = [...sheet.bonus.events, ...sheet.penalty.events];
  return [
    ...marks.flatMap((one) =>
      one.mark === null ? [] : `${period} ${one.column} ${one.id}: ${one.mark} = ${one.points}`,
    ),
    ...events.map((one) => `${period} ${one.event} × ${one.times} = ${one.points}`),
  ];
}

/** Every mark of the weeks in which somebody was rated by a sheet, worked out from what was drawn. */
function marksThatCount({ sheets, joins }: Person, weeks: readonly Node[]): string[] {
  const isRated = (week: string) => weeks.some(({ period, status }) => period === week && status === 'rated');
  return WEEKS.flatMap((week, i) => {
    const drawn = i < joins ? undefined : sheets[i];
    return drawn && drawn !== 'absent' && isRated(week) ? marksOf(week, drawn) : [];
  });
}

function marksOf(week: string, { self, council, bonus, penalty }: SheetDrawn): string[] {
  const column = (id: keyof MarksDrawn) => (council[id] === undefined ? 'self' : 'council');
  const { A1, A2, B1 } = { ...self, ...council };
  return [
    `${week} ${column('A1')} A1: ${half(A1)} = ${A1 / 2}`,
    `${week} ${column('A2')} A2: ${A2 === 0 ? '{}' : `{tre: ${A2}}`} = ${20 - 2 * A2}`,
    `${week} ${column('B1')} B1: ${B1} = ${GRADES[B1 as keyof typeof GRADES]}`,
    ...(bonus > 0 ? [`${week} sang-kien × ${bonus} = ${2 * bonus}`] : []),
    ...(penalty > 0 ? [`${week} sot × ${penalty} = ${3.5 * penalty}`] : []),
  ];
}

function addUp({ groups, bonus, penalty, unbounded }: Sheet): void {
  for (const { sum, criteria } of groups) expect(total(criteria.map(({ points }) => points))).toBe(String(sum));
  const plus = [...groups.map(({ points }) => points), bonus.counted];
  expect(exactly(total(plus)).minus(exactly(penalty.sum)).toString()).toBe(String(unbounded));
  expect(total(penalty.events.map(({ points }) => points))).toBe(String(penalty.sum));
}

/** Where each leaf says it was typed, and what stands there. */
function typed({ groups, bonus, penalty }: Sheet): { file: string; line: Place; text: string }[] {
  const marks = groups
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ id, mark, source }) => (source ? { line: source, file: source.file, text: `${id}: ${mark}` } : []));
  const events = [...bonus.events, ...penalty.events].map(({ event, source }) => ({
    line: source,
    file: source.file,
    text: event,
  }));
  return [...marks, ...events];
}

/** The text from a place on, as far as a mark may go. */
function at(text: string, { line, column }: Place): string {
  return [...(text.split('\n')[line - 1] ?? '')].slice(column - 1, column + 19).join('');
}

function total(values: readonly Number[]): string {
  return Exact.sum(values.map(exactly)).toString();
}

function exactly(value: Number): Exact {
  return Exact.of(String(value));
}
