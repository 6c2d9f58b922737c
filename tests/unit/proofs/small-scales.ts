import fc from 'fast-check';
import { same } from '../../../src/base/locale.ts';
import type { Criteria } from '../../../src/model/criteria.ts';
import { Ladder } from '../../../src/scoring/level.ts';

/** Scales so small that all their sheets can be written down: nothing happens so often that once more would be anything else. */

export const LEVELS = ['xuat-sac', 'tot', 'han-che', 'chua'];

export function ladderOf(criteria: Criteria): Ladder {
  return new Ladder(
    criteria,
    LEVELS.map((id) => ({ id, name: same(id) })),
  );
}

const whole = (min: number, max: number) => fc.integer({ min, max });
/** Mostly whole, now and then with decimals that no step of a few hundred thousand takes in. */
const fine = (min: number, max: number) =>
  fc
    .tuple(whole(min, max), fc.constantFrom('', '', '', '.3333333', '.0000001', '.66666666667'))
    .map(([points, decimals]) => `${points}${points === 0 ? '' : decimals}`);
const event = (id: string) =>
  fc
    .record({ points: fine(0, 2), limit: fc.option(fc.constantFrom(...LEVELS), { freq: 2 }) })
    .map(({ points, limit }) => `{id: ${id}, title: Việc, points: ${points}${limit ? `, limit: ${limit}` : ''}}`);

const least = (...values: string[]) => values.toSorted((a, b) => Number(a) - Number(b))[0];

const criterion = (id: string, n: number) =>
  fc
    .oneof(
      whole(0, 3).map((max) => `max: ${max}, mode: mark`),
      fc.constantFrom('1.5', '2', '2.0000001').map((max) => `max: ${max}, mode: mark`),
      fc
        .tuple(fine(1, 3), fine(0, 3), fine(0, 2), fc.constantFrom('', '', ', unsaid: full'))
        .map(
          ([max, a, b, unsaid]) =>
            `max: ${max}, mode: grade, grades: {Tốt: ${least(a, max)}, Yếu: ${least(b, max)}}${unsaid}`,
        ),
      fc
        .tuple(fine(0, 3), event(`e${n}`), fc.constantFrom('', '', ', floor: 1', ', floor: 2'))
        .map(([max, one, floor]) => `max: ${max}, mode: deduct, events: [${one}]${floor}`),
      fc.tuple(fine(0, 3), event(`e${n}`)).map(([max, one]) => `max: ${max}, mode: count, events: [${one}]`),
    )
    .map((rest) => `{id: ${id}, title: ${id}, ${rest}}`);

const group = (id: string, first: number) =>
  fc
    .record({
      max: fine(1, 5),
      criteria: whole(1, 2).chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, i) => criterion(`${id}${i + 1}`, first + i))),
      ),
    })
    .map(({ max, criteria }) => `{id: ${id}, title: ${id}, max: ${max}, criteria: [${criteria.join(', ')}]}`);

const points = fc.oneof(
  { weight: 3, arbitrary: fine(0, 7).map((at) => `{points: {atLeast: ${at}}}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(whole(0, 4), fine(2, 7), fc.constantFrom('atMost', 'below'))
      .map(([from, to, end]) => `{points: {atLeast: ${from}, ${end}: ${to}}}`),
  },
);
const besides = fc.oneof(
  fc.tuple(fc.constantFrom('A', 'B'), whole(0, 3)).map(([id, at]) => `{group: {id: ${id}, atLeast: ${at}}}`),
  fc.constantFrom('0.5', '1/3', '1').map((share) => `{group: {id: A, atLeastShare: ${share}}}`),
  fc
    .tuple(fc.constantFrom('e1', 'e3', 'p', 'plus'), whole(0, 1))
    .map(([id, most]) => `{event: {id: ${id}, atMost: ${most}}}`),
  whole(0, 2).map((most) => `{penalty: {atMost: ${most}}}`),
  fc.constantFrom('0.5', '1').map((share) => `{penalty: {atMostShareOfBonus: ${share}}}`),
);

const when = fc.tuple(points, fc.option(besides, { freq: 2 })).map((all) => all.filter((one) => one !== null));

export const smallScales = fc
  .record({
    max: whole(3, 7),
    step: fc.constantFrom('1', '1', '0.5'),
    groups: fc.tuple(group('A', 1), group('B', 3)),
    bonus: fc.option(fc.record({ max: fine(0, 2), above: fc.boolean(), plus: event('plus') })),
    penalty: fc.option(event('p')),
    levels: fc.subarray(LEVELS, { minLength: 2 }),
    rest: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: when }),
  })
  .chain((parts) => fc.record({ ...constants(parts), conditions: fc.array(when, { minLength: 3, maxLength: 3 }) }))
  .map(({ max, step, groups, bonus, penalty, levels, rest, conditions }) =>
    [
      'kind: criteria',
      'id: nho',
      'title: Thang nhỏ',
      'status: draft',
      'effective: {from: 2030-01-07}',
      'appliesTo: {kind: member}',
      `scale: {max: ${max}, step: ${step}}`,
      'groups:',
      ...groups.map((one) => `  - ${one}`),
      ...(bonus ? [`bonus: {max: ${bonus.max}, above: ${bonus.above}, events: [${bonus.plus}]}`] : []),
      ...(penalty ? [`penalty: {events: [${penalty}]}`] : []),
      'levels:',
      ...levels.map((level, i) => {
        const asked = i === levels.length - 1 ? rest : (conditions[i] ?? []);
        return `  - {level: ${level}${asked.length > 0 ? `, when: [${asked.join(', ')}]` : ''}}`;
      }),
      '',
    ].join('\n'),
  );

function constants<T extends object>(parts: T): { [Key in keyof T]: fc.Arbitrary<T[Key]> } {
  return Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, fc.constant(value)])) as never;
}
