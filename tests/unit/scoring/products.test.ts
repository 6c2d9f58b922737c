import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefing, officeWith, scale, scored, sheetTold, told } from './office.ts';

/** Fractions of whole numbers, which know nothing of emul's. */
type Fraction = readonly [top: bigint, under: bigint];
const fraction = (text: string): Fraction => {
  const [number = '', under = '1'] = text.split('/');
  const [whole = '', rest = ''] = number.split('.');
  return [BigInt(whole + rest), 10n ** BigInt(rest.length) * BigInt(under)];
};
const NOUGHT: Fraction = [0n, 1n];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const less = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const isLess = ([a, b]: Fraction, [c, d]: Fraction) => a * d < c * b;
const atLeastNought = (a: Fraction) => (isLess(a, NOUGHT) ? NOUGHT : a);
const sum = (all: readonly Fraction[]) => all.reduce(plus, NOUGHT);

interface Product {
  readonly id?: string;
  readonly factor: string;
  readonly assigned: string;
  readonly done: string;
  readonly returned: number;
  readonly late: number;
  readonly excused: { readonly returned: number; readonly late: number };
}

const CATALOGUE = { 'to-trinh': '2', 'bao-cao': '0.5', 'de-an': '70/3' } as const;
const PARTS = ['quantity', 'quality', 'progress'] as const;
type Part = (typeof PARTS)[number];

interface Counting {
  readonly max: string;
  readonly parts: readonly Part[];
  readonly loss: { readonly returned: string; readonly late: string };
  readonly whenNone: 'full' | 'zero';
}

/** What rule 62 says, reckoned a second way: part by part over all products. */
function worth(products: readonly Product[], { max, parts, loss, whenNone }: Counting): Fraction {
  const most = fraction(max);
  const assigned = sum(products.map((one) => times(fraction(one.factor), fraction(one.assigned))));
  if (assigned[0] === 0n) return whenNone === 'full' ? most : NOUGHT;
  const share = (part: Part) => {
    const kept = products.map((one) => {
      const [done, wanted] = [fraction(one.done), fraction(one.assigned)];
      const counted = isLess(done, wanted) ? done : wanted;
      if (part === 'quantity') return times(fraction(one.factor), counted);
      const failure = part === 'quality' ? 'returned' : 'late';
      const answered = BigInt(Math.max(0, one[failure] - one.excused[failure]));
      return times(fraction(one.factor), atLeastNought(less(counted, times([answered, 1n], fraction(loss[failure])))));
    });
    return over(sum(kept), assigned);
  };
  return times(most, over(sum(parts.map(share)), [BigInt(parts.length), 1n]));
}

const amount = fc.constantFrom('0', '1', '2', '3', '4', '10', '0.5', '2.25', '7');
const times0 = fc.integer({ min: 0, max: 9 });
const product: fc.Arbitrary<Product> = fc
  .record({
    id: fc.option(fc.constantFrom(...(Object.keys(CATALOGUE) as (keyof typeof CATALOGUE)[])), { nil: undefined }),
    own: fc.constantFrom('1', '1.5', '0.1', '3'),
    assigned: amount,
    done: amount,
    returned: times0,
    late: times0,
    excused: fc.record({ returned: times0, late: times0 }),
  })
  .map(({ own, id, ...rest }) => ({ ...rest, factor: id ? CATALOGUE[id] : own, ...(id && { id }) }));

const losses = fc.record({
  returned: fc.constantFrom('0.25', '1/3', '0', '1', '1.5'),
  late: fc.constantFrom('0.25', '0.1', '1/7'),
});
const parts = fc.subarray([...PARTS], { minLength: 1 });
const counting = fc.record({
  max: fc.constantFrom('40', '70/3', '12.5', '0'),
  parts,
  loss: losses,
  whenNone: fc.constantFrom('full' as const, 'zero' as const),
});

const typed = ({ id, factor, assigned, done, returned, late, excused }: Product, i: number) =>
  `{${id ? `id: ${id}` : `name: Việc ${i}, factor: ${factor}`}, assigned: ${assigned}, done: ${done}, returned: ${returned}, late: ${late}, excused: {returned: ${excused.returned}, late: ${excused.late}, basis: CV 1}}`;
const mark = (products: readonly Product[]) => `{products: [${products.map(typed).join(', ')}]}`;
const lossText = ({ returned, late }: Counting['loss']) => `loss: {returned: ${returned}, late: ${late}}`;
const criterion = (id: string, max: string, said: string) =>
  `{id: ${id}, title: ${id}, max: ${max}, mode: products, ${said}}`;
const withCatalogue = (criteria: string) =>
  `${scale(criteria)}catalogue: [${Object.entries(CATALOGUE)
    .map(([id, factor]) => `{id: ${id}, name: ${id}, factor: ${factor}}`)
    .join(', ')}]\n`;
const asText = ([top, under]: Fraction) => `${top}/${under}`;

test('500 lists of products come to what an independent program makes of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(product, { maxLength: 6 }),
      fc.array(product, { maxLength: 4 }),
      counting,
      counting,
      fc.record({ hasHead: fc.boolean(), hasOwnLoss: fc.boolean(), hasOwnWhenNone: fc.boolean() }),
      async (self, head, own, other, { hasHead, hasOwnLoss, hasOwnWhenNone }) => {
        const reading = {
          ...other,
          loss: hasOwnLoss ? other.loss : own.loss,
          whenNone: hasOwnWhenNone ? other.whenNone : own.whenNone,
        };
        const a1 = `parts: [${own.parts.join(', ')}], ${lossText(own.loss)}, whenNone: ${own.whenNone}`;
        const a2 = `of: A1, parts: [${other.parts.join(', ')}]${hasOwnLoss ? `, ${lossText(other.loss)}` : ''}${hasOwnWhenNone ? `, whenNone: ${other.whenNone}` : ''}`;
        const workspace = await officeWith({
          'criteria/ca-nhan.yaml': withCatalogue(`${criterion('A1', own.max, a1)}, ${criterion('A2', other.max, a2)}`),
          'scores/2016/2016-W40.yaml': briefing([
            `{member: cv-03, self: {A1: ${mark(self)}}${hasHead ? `, head: {A1: ${mark(head)}}` : ''}}`,
          ]),
        });
        const counted = hasHead ? head : self;
        const [top, under] = plus(worth(counted, own), worth(counted, reading));
        const { points } = scored(workspace).row('cv-03');
        const [found, ofThese] = fraction(points?.toString() ?? '-1');
        expect(found * under, `${points} is not ${asText([top, under])}`).toBe(top * ofThese);
      },
    ),
    { numRuns: 500 },
  );
});

describe('what is refused', () => {
  const LOSS = 'loss: {returned: 0.25, late: 0.25}';
  const told40 = (said: string, products: string) =>
    sheetTold(withCatalogue(criterion('A1', '40', said)), `self: {A1: ${products}}`);
  const list = (product: string) => told40(`${LOSS}, whenNone: full`, `{products: [${product}]}`);

  test.each([
    ['{id: to-trinh, factor: 1, assigned: 1, done: 1}', 'factor-beside-id'],
    ['{id: to-trinh, name: Tờ trình, assigned: 1, done: 1}', 'factor-beside-id'],
    ['{id: tt, assigned: 1, done: 1}', 'unknown-product'],
    ['{name: Việc, assigned: 1, done: 1}', 'product-without-factor'],
    ['{name: Việc, factor: 0.0, assigned: 1, done: 1}', 'product-without-factor'],
    ['{factor: 1, assigned: 1, done: 1}', 'product-without-factor'],
    ['{id: to-trinh, assigned: 1, done: 1, returned: 1.0}', 'occurrences-not-whole'],
    ['{id: to-trinh, assigned: 1, done: 1, returned: 1.5}', 'malformed-number'],
    ['{id: to-trinh, assigned: -1, done: 1}', 'number-out-of-bounds'],
    ['{id: to-trinh, assigned: 1, done: 1,5}', 'decimal-comma'],
    ['{id: to-trinh, done: 1}', 'missing-key'],
    ['{id: to-trinh, assigned: …, done: 1}', 'missing-sheet'],
  ])('%s', async (product, id) => expect(await list(product)).toBe(`not rated: ${id}`));

  test.each(['3', '{}', '{products: 3}', '{tre: 1}', '{done: 1, assigned: 2}'])('%s is no list', async (mark) =>
    expect(await told40(`${LOSS}, whenNone: full`, mark)).toBe('not rated: mark-of-wrong-kind'),
  );

  test.each([
    ['parts: [quality], loss: {late: 0.25}', 'mode-incomplete'],
    ['parts: [progress]', 'mode-incomplete'],
    [`${LOSS}, unsaid: full`, 'products-unsaid'],
    [`${LOSS}, of: A9`, 'computed-mark products-of-unknown'],
    [`${LOSS}, of: A1`, 'computed-mark products-of-unknown'],
  ])('a scale with %s', async (said, id) =>
    expect(await told40(said, '{products: [{id: to-trinh, assigned: 1, done: 1}]}')).toBe(`not rated: ${id}`),
  );
  test('a number alone needs no loss', async () =>
    expect(await told40('parts: [quantity]', '{products: [{id: to-trinh, assigned: 4, done: 1}]}')).toBe('10 chua'));

  test.each(['{products: []}', '{products: [{id: to-trinh, assigned: 0, done: 0}]}'])(
    'nothing assigned, %s, with nothing said of it',
    async (mark) => expect(await told40(LOSS, mark)).toBe('not rated: nothing-assigned'),
  );

  test('more done than assigned, and an excuse without its basis, are told and count', async () => {
    const workspace = await officeWith({
      'criteria/ca-nhan.yaml': withCatalogue(criterion('A1', '40', LOSS)),
      'scores/2016/2016-W40.yaml': briefing([
        '{member: cv-03, self: {A1: {products: [{id: to-trinh, assigned: 0, done: 1}, {id: bao-cao, assigned: 4, done: 4, late: 1, excused: {late: 1}}]}}}',
      ]),
    });
    const { found, row } = scored(workspace);
    expect(told(row('cv-03'))).toMatch(/^40 /);
    expect(found).toEqual(expect.arrayContaining(['done-above-assigned', 'excuse-without-basis']));
  });

  test('a mark for what another criterion’s products give', async () => {
    const criteria = withCatalogue(`${criterion('A1', '40', LOSS)}, ${criterion('A2', '30', 'of: A1')}`);
    const products = 'A1: {products: [{id: to-trinh, assigned: 1, done: 1}]}';
    expect(await sheetTold(criteria, `self: {${products}, A2: 30}`)).toBe('not rated: computed-mark');
    expect(await sheetTold(criteria, `self: {${products}}`)).toBe('70 tot');
  });
});
