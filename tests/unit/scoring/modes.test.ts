import { describe, expect, test } from 'vitest';
import { scale, sheetTold } from './office.ts';

const of = (criterion: string) => (mark: string) => sheetTold(scale(criterion), `self: {A1: ${mark}}`);

describe('mark', () => {
  const marked = of('{id: A1, title: A1, max: 70/3, mode: mark}');

  test.each([
    ['0', '0 chua'],
    ['18.50', '18.5 chua'],
    ['23', '23 chua'],
    ['23.5', 'not rated: score-out-of-range'],
    ['-0.5', 'not rated: score-out-of-range'],
    ['18.25', 'not rated: score-off-step'],
    ['"18"', 'not rated: mark-of-wrong-kind'],
    ['1e1', 'not rated: mark-of-wrong-kind'],
    ['{}', 'not rated: mark-of-wrong-kind'],
    ['18.0000000000000000000000000000000', 'not rated: too-many-digits'],
  ])('%s', async (mark, expected) => {
    expect(await marked(mark)).toBe(expected);
  });
});

describe('deduct', () => {
  const EVENTS = 'events: [{id: tre, title: Trễ, points: 2}, {id: nhac, title: Nhắc, points: 1/3}]';
  const floored = of(`{id: A1, title: A1, max: 10, mode: deduct, ${EVENTS}}`);
  const floorless = of(`{id: A1, title: A1, max: 10, mode: deduct, floor: none, ${EVENTS}}`);
  const fromFour = of(`{id: A1, title: A1, max: 10, mode: deduct, floor: 4, ${EVENTS}}`);

  test('nothing happened', async () => expect(await floored('{}')).toBe('10 chua'));
  test('exactly, with fractions', async () => expect(await floored('{tre: 1, nhac: 2}')).toBe('22/3 chua'));
  test('not below 0', async () => expect(await floored('{tre: 6}')).toBe('0 chua'));
  test('not below its floor', async () => expect(await fromFour('{tre: 6}')).toBe('4 chua'));
  test('a total stops at 0 even where a criterion does not', async () =>
    expect(await floorless('{tre: 6}')).toBe('0 chua'));

  test('below 0 inside a group', async () => {
    const criteria = scale(
      `{id: A1, title: A1, max: 10, mode: deduct, floor: none, ${EVENTS}}, {id: A2, title: A2, max: 90, mode: mark}`,
    );
    expect(await sheetTold(criteria, 'self: {A1: {tre: 7}, A2: 90}')).toBe('86 tot');
  });

  test.each([
    ['{tre: 1.0}', 'occurrences-not-whole'],
    ['{tre: -1}', 'occurrences-not-whole'],
    ['{tre: }', 'occurrences-not-whole'],
    ['{muon: 1}', 'unknown-event'],
    ['1', 'mark-of-wrong-kind'],
    ['{done: 1, assigned: 2}', 'mark-of-wrong-kind'],
  ])('%s', async (mark, id) => {
    expect(await floored(mark)).toBe(`not rated: ${id}`);
  });
});

describe('count', () => {
  const counted = of('{id: A1, title: A1, max: 10, mode: count, events: [{id: di, title: Đi, points: 4}]}');

  test('what happened earns', async () => expect(await counted('{di: 2}')).toBe('8 chua'));
  test('up to the maximum', async () => expect(await counted('{di: 3}')).toBe('10 chua'));
  test('nothing happened', async () => expect(await counted('{}')).toBe('0 chua'));
});

describe('grade', () => {
  const graded = of('{id: A1, title: A1, max: 10, mode: grade, grades: {Tốt: 10, Khá: 25/3, 6: 6}}');

  test('named', async () => expect(await graded('Khá')).toBe('25/3 chua'));
  test('in NFD', async () => expect(await graded('Tốt'.normalize('NFD'))).toBe('10 chua'));
  test('a number that is a name', async () => expect(await graded('6')).toBe('6 chua'));
  test('in small letters', async () => expect(await graded('khá')).toBe('not rated: unknown-grade'));
  test('another number', async () => expect(await graded('8')).toBe('not rated: mark-of-wrong-kind'));
});

describe('ratio', () => {
  const ratio = of('{id: A1, title: A1, max: 40, mode: ratio}');
  const full = of('{id: A1, title: A1, max: 40, mode: ratio, whenNone: full}');
  const zero = of('{id: A1, title: A1, max: 40, mode: ratio, whenNone: zero}');

  test('exact, off every step', async () => expect(await ratio('{done: 8, assigned: 9}')).toBe('320/9 chua'));
  test('decimals', async () => expect(await ratio('{assigned: 7.5, done: 2.5}')).toBe('40/3 chua'));
  test('at most the maximum', async () => expect(await ratio('{done: 11, assigned: 10}')).toBe('40 chua'));
  test('nothing assigned', async () =>
    expect(await ratio('{done: 0, assigned: 0}')).toBe('not rated: nothing-assigned'));
  test('whenNone: full', async () => expect(await full('{done: 0, assigned: 0}')).toBe('40 chua'));
  test('whenNone: zero', async () => expect(await zero('{done: 0, assigned: 0.0}')).toBe('0 chua'));

  test.each(['{done: 9}', '{done: -1, assigned: 10}', '{done: 9, assigned: 10, tre: 1}', '36', '9/10', '{}'])(
    '%s',
    async (mark) => {
      expect(await ratio(mark)).toBe('not rated: mark-of-wrong-kind');
    },
  );
});
