import fc from 'fast-check';
import { Exact } from '../../../src/base/exact.ts';
import { same } from '../../../src/base/locale.ts';
import { type Criteria, criteriaFrom } from '../../../src/model/criteria.ts';
import type { Criterion, ScoreEvent } from '../../../src/model/criterion.ts';
import { exampleWorked } from '../../../src/proofs/example-sheet.ts';
import { Ladder } from '../../../src/scoring/level.ts';
import type { Working } from '../../../src/scoring/working.ts';
import { fastTape } from '../../../src/source/fast/fast-tape.ts';
import { Node } from '../../../src/source/node.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

/** Small scales at random, sound and unsound, and the plain way of looking at them: sheet by sheet. */

export const LEVELS = ['a', 'b', 'c'];
export const PLACES = new Map(LEVELS.map((id, i) => [id, i]));

export function nodeOf(text: string): Node {
  const tape = fastTape(new SourceFile('criteria/thu.yaml', text));
  if ('refusedAt' in tape) throw new Error(`not plain at ${tape.refusedAt}: ${text}`);
  return new Node(tape, 0);
}

export function criteriaOf(text: string): Criteria {
  const criteria = criteriaFrom(nodeOf(text));
  if (!criteria) throw new Error(`no criteria: ${text}`);
  return criteria;
}

/** A scale of ten points: what follows its head. */
export function scaleOfTen(...lines: readonly string[]): string {
  const head = [
    'kind: criteria',
    'id: thu',
    'status: draft',
    'effective: {from: 2017-01-02}',
    'appliesTo: {kind: member}',
  ];
  return [...head, 'scale: {max: 10, step: 1}', ...lines, ''].join('\n');
}

export function ladderOf(criteria: Criteria): Ladder {
  return new Ladder(
    criteria,
    LEVELS.map((id) => ({ id, name: same(id) })),
  );
}

/** A sheet as `examples` write it, scored like any other. */
export function worked(sheet: string, criteria: Criteria): Working {
  const { working } = exampleWorked(nodeOf(`x: ${sheet}`).get('x') as Node, criteria);
  if (!working) throw new Error(`not scored: ${sheet}`);
  return working;
}

/** The level by the ordinary scoring; “none” where there is none. */
export function levelOf(working: Working, ladder: Ladder): string {
  const levelled = ladder.levelled(working);
  return levelled.byConditions === undefined ? 'none' : levelled.level;
}

const half = (least: number, most: number) => fc.integer({ min: least * 2, max: most * 2 }).map((n) => `${n / 2}`);
const event = (id: string) =>
  fc
    .record({ points: half(0, 2), limit: fc.option(fc.constantFrom(...LEVELS), { freq: 4 }) })
    .map(({ points, limit }) => `{id: ${id}, title: Việc, points: ${points}${limit ? `, limit: ${limit}` : ''}}`);

const UNSAID = fc.constantFrom('', '', ', unsaid: full');

const criterion = (id: string, n: number, isDense: boolean) =>
  fc
    .oneof(
      fc.tuple(half(0, 3), UNSAID).map(([max, unsaid]) => `max: ${max}, mode: mark${unsaid}`),
      fc
        .tuple(half(-1, 2), half(0, 2), UNSAID)
        .map(([a, b, unsaid]) => `max: 2, mode: grade, grades: {'Đạt: tốt, [x]': ${a}, "no": ${b}}${unsaid}`),
      fc
        .tuple(half(0, 3), event(`e${n}`), event(`f${n}`), fc.constantFrom('', ', floor: none', ', floor: 1'))
        .map(([max, one, two, floor]) => `max: ${max}, mode: deduct, events: [${one}, ${two}]${floor}`),
      fc.tuple(half(0, 3), event(`e${n}`)).map(([max, one]) => `max: ${max}, mode: count, events: [${one}]`),
      ...(isDense ? [half(0, 3).map((max) => `max: ${max}, mode: ratio`)] : []),
    )
    .map((rest) => `{id: ${id}, title: ${id}, ${rest}}`);

const group = (id: string, first: number, isDense: boolean) =>
  fc
    .record({
      max: half(0, 5),
      criteria: fc
        .integer({ min: 1, max: 2 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, i) => criterion(`${id}${i + 1}`, first + i, isDense))),
        ),
    })
    .map(({ max, criteria }) => `{id: ${id}, title: ${id}, max: ${max}, criteria: [${criteria.join(', ')}]}`);

const condition = fc.oneof(
  half(0, 6).map((at) => `{points: {atLeast: ${at}}}`),
  fc
    .tuple(half(0, 4), half(2, 6), fc.constantFrom('atMost', 'below'))
    .map(([from, to, end]) => `{points: {atLeast: ${from}, ${end}: ${to}}}`),
  fc.tuple(fc.constantFrom('A', 'B'), half(-2, 3)).map(([id, at]) => `{group: {id: ${id}, atLeast: ${at}}}`),
  fc
    .tuple(fc.constantFrom('A', 'B'), fc.constantFrom('0.5', '1/3', '1'))
    .map(([id, share]) => `{group: {id: ${id}, atLeastShare: ${share}}}`),
  fc
    .tuple(fc.constantFrom('e1', 'f1', 'e3', 'p', 'plus'), fc.integer({ min: 0, max: 2 }))
    .map(([id, most]) => `{event: {id: ${id}, atMost: ${most}}}`),
  half(0, 2).map((most) => `{penalty: {atMost: ${most}}}`),
  fc.constantFrom('0.5', '1').map((share) => `{penalty: {atMostShareOfBonus: ${share}}}`),
);

/** A criteria file of two groups; `isDense` adds criteria that give any share of their maximum. */
export const scales = ({ isDense }: { isDense: boolean }) =>
  fc
    .record({
      max: half(3, 6),
      min: fc.constantFrom('', ', min: 1', ', min: -2'),
      step: fc.constantFrom('0.5', '0.5', '1/3', '0.2'),
      a: group('A', 1, isDense),
      b: group('B', 3, isDense),
      bonus: fc.option(
        fc.record({ max: fc.option(half(0, 2)), above: fc.boolean(), plus: event('plus'), gift: event('gift') }),
      ),
      penalty: fc.option(event('p')),
      levels: fc.tuple(
        fc.array(condition, { minLength: 1, maxLength: 3 }),
        fc.array(condition, { minLength: 1, maxLength: 2 }),
        fc.array(condition, { maxLength: 1 }),
      ),
    })
    .map(({ max, min, step, a, b, bonus, penalty, levels }) =>
      [
        'kind: criteria',
        'id: thu',
        'status: draft',
        'effective: {from: 2017-01-02}',
        'appliesTo: {kind: member}',
        `scale: {max: ${max}, step: ${step}${min}}`,
        `groups: [${a}, ${b}]`,
        ...(bonus
          ? [
              `bonus: {${bonus.max ? `max: ${bonus.max}, ` : ''}above: ${bonus.above}, events: [${bonus.plus}, ${bonus.gift}]}`,
            ]
          : []),
        ...(penalty ? [`penalty: {events: [${penalty}]}`] : []),
        `levels: [${levels.map((when, i) => `{level: ${LEVELS[i]}, when: [${when.join(', ')}]}`).join(', ')}]`,
        '',
      ].join('\n'),
    );

/** Sheets one by one: every mark, and each event up to three times. */
export function* sheetsOf(criteria: Criteria): Generator<string> {
  const marks = criteria.groups.flatMap((group) => group.criteria).map((one) => marksOf(one, criteria));
  const bonus = listsOf('bonus', criteria.bonus?.events ?? []);
  const penalty = listsOf('penalty', criteria.penalties);
  for (const sheet of product(marks))
    for (const plus of bonus) for (const minus of penalty) yield `{sheet: {${sheet.join(', ')}}${plus}${minus}}`;
}

function marksOf({ id, mode, max, grades, events }: Criterion, { scale }: Criteria): string[] {
  const named = (texts: string[]) => texts.map((text) => `${id.value}: ${text}`);
  if (mode.value === 'grade') return named([...grades.keys()].map((name) => `'${name}'`));
  if (mode.value === 'ratio') return named(['0', '1', '2', '3'].map((done) => `{done: ${done}, assigned: 3}`));
  if (mode.value !== 'mark') return named(countsOf(events).map((counts) => `{${counts}}`));
  const texts: string[] = [];
  for (let at = Exact.zero; !at.isMore(max.value); at = at.plus(scale.step.value))
    if (at.decimals !== undefined) texts.push(at.toString()); // a fraction cannot be typed into a sheet
  return named(texts);
}

const TIMES = [0, 1, 2, 3];

function countsOf(events: readonly ScoreEvent[]): string[] {
  return [...product(events.map(({ id }) => TIMES.map((times) => `${id.value}: ${times}`)))].map((all) =>
    all.join(', '),
  );
}

function listsOf(key: string, events: readonly ScoreEvent[]): string[] {
  const each = events.map(({ id }) => TIMES.map((times) => (times ? `{event: ${id.value}, times: ${times}}` : '')));
  return [...product(each)]
    .map((all) => all.filter(Boolean))
    .map((all) => (all.length ? `, ${key}: [${all.join(', ')}]` : ''));
}

export function* product<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = lists;
  if (!first) yield [];
  for (const one of first ?? []) for (const others of product(rest)) yield [one, ...others];
}
