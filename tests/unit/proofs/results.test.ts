import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import type { Criteria } from '../../../src/model/criteria.ts';
import { proofOf, type ScaleProof } from '../../../src/proofs/scale-proof.ts';
import { unreachedIn } from '../../../src/proofs/unreachable.ts';
import { criteriaOf, ladderOf, levelOf, product, scaleOfTen, worked } from './scales.ts';

/** Scales of products, units and people at random, and the plain way of looking at them: list by list. */

type Kind = 'own' | 'read' | 'people' | 'share' | 'unit' | 'levels' | 'mark';
const LOSSES = fc.constantFrom('0', '0.25', '0.5', '1');
const PARTS = fc.constantFrom('', ', parts: [quantity]', ', parts: [quality]', ', parts: [progress]');
const WHEN_NONE = fc.constantFrom('', ', whenNone: full', ', whenNone: zero');
const whole = (least: number, most: number) => fc.integer({ min: least, max: most });

/** A criterion by its kind; what reads products reads those of A1. */
const criterion = (kind: Kind, id: string) =>
  fc.tuple(whole(1, 4), LOSSES, LOSSES, PARTS, WHEN_NONE).map(([max, returned, late, parts, none]) => {
    const rest: Record<Kind, string> = {
      own: `mode: products, loss: {returned: ${returned}, late: ${late}}${parts}${none}`,
      read: `mode: products, of: A1${parts}${none}`,
      people: `mode: members, of: led, all: a, else: ${returned}${none}`,
      share: `mode: members, of: led, level: a, full: 0.5${none}`,
      unit: `mode: unit${none}`,
      levels: `mode: unit, levels: {a: ${max}, b: 1, c: -1}${none}`,
      mark: 'mode: mark',
    };
    return `{id: ${id}, title: ${id}, max: ${max}, ${rest[kind]}}`;
  });

const KINDS = fc.constantFrom<Kind>('read', 'read', 'people', 'share', 'unit', 'levels', 'mark');
const criteria = (...all: [Kind, string][]) => fc.tuple(...all.map(([kind, id]) => criterion(kind, id)));
const group = (id: string, max: number, all: readonly string[]) =>
  `{id: ${id}, title: ${id}, max: ${max}, criteria: [${all.join(', ')}]}`;
const points = whole(0, 9).map((at) => `{points: {atLeast: ${at}}}`);
const ofGroup = fc
  .tuple(fc.constantFrom('A', 'B'), fc.constantFrom('atLeast: 0', 'atLeast: 1', 'atLeast: 3', 'atLeastShare: 0.5'))
  .map(([id, bound]) => `{group: {id: ${id}, ${bound}}}`);

const scales = fc
  .tuple(KINDS, KINDS, whole(2, 6), whole(2, 6), fc.boolean())
  .chain(([second, third, a, b, isAsked]) =>
    fc
      .tuple(
        criteria(['own', 'A1'], [second, 'A2']),
        criteria([third, 'B1']),
        fc.array(isAsked ? fc.oneof(points, ofGroup) : points, { minLength: 1, maxLength: 2 }),
        points,
        fc.boolean(),
      )
      .map(([first, other, best, middle, isOpen]) =>
        scaleOfTen(
          `groups: [${group('A', a, first)}, ${group('B', b, other)}]`,
          `levels: [{level: a, when: [${best.join(', ')}]}, {level: b, when: [${middle}]}${isOpen ? ', {level: c}' : ''}]`,
        ),
      ),
  );

/** Few amounts: nothing, one, two; done or not; failed or not. */
const LINES = [0, 1, 2].flatMap((assigned) =>
  [0, 1, 2]
    .filter((done) => done <= assigned)
    .flatMap((done) =>
      ['', ', returned: 1', ', late: 1', ', returned: 1, late: 2'].map(
        (failed) => `assigned: ${assigned}, done: ${done}${failed}`,
      ),
    ),
);
const LISTS = [
  ...LINES.map((line) => [`{name: x, factor: 1, ${line}}`]),
  ...[...product([LINES.slice(0, 12), LINES.slice(4)])].map(([x, y]) => [
    `{name: x, factor: 1, ${x}}`,
    `{name: y, factor: 2, ${y}}`,
  ]),
];

/** What a criterion may be given in a sheet; none where it reads another's products. */
function marksOf(criteria: Criteria): string[][] {
  const all = criteria.groups.flatMap((group) => group.criteria);
  return all.flatMap(({ id, mode, max, node }) => {
    const { value: most } = max;
    const values = (...shares: readonly Exact[]) => [shares.map((share) => `${id.value}: ${most.times(share)}`)];
    if (mode.value === 'products')
      return node.get('of') ? [] : [LISTS.map((list) => `${id.value}: {products: [${list.join(', ')}]}`)];
    const levels = node.get('levels')?.pairs() ?? [];
    if (levels.length > 0) return [levels.map(([, value]) => `${id.value}: ${value.text}`)];
    const otherwise = Exact.parse(node.get('else')?.text ?? '');
    if (otherwise) return values(otherwise, Exact.one);
    return mode.value === 'mark'
      ? values(Exact.zero, Exact.one)
      : values(Exact.zero, Exact.one.over(Exact.whole(3)), Exact.one);
  });
}

/** Whether a proof knows of a sheet with that total and level. */
function knows({ every, outcomes }: ScaleProof, total: Exact, level: string): boolean {
  return outcomes.some(
    ({ totals, levelled }) =>
      every &&
      totals.has(every.lattice.cell(total)) &&
      (levelled.byConditions === undefined ? 'none' : levelled.level) === level,
  );
}

test('every list of products, with all that people and units come to, is among the sheets of a proof, and these can be written', () => {
  let proven = 0;
  fc.assert(
    fc.property(scales, whole(0, 6), (text, offset) => {
      const criteria = criteriaOf(text);
      const ladder = ladderOf(criteria);
      const proof = proofOf(criteria, ladder);
      const never = [...unreachedIn(proof)].map(({ rung }) => rung.level.value);
      let n = 0;
      for (const marks of product(marksOf(criteria))) {
        n += 1;
        if (n % 7 !== offset) continue;
        const sheet = `{sheet: {${marks.join(', ')}}}`;
        const isUnscored = !criteria.criterion('A1')?.whenNone && !/assigned: [12]/.test(sheet);
        if (isUnscored) continue;
        const working = worked(sheet, criteria);
        const level = levelOf(working, ladder);
        expect(never).not.toContain(level);
        if (proof.every && !knows(proof, working.points, level))
          throw new Error(`${sheet}: ${working.points}, ${level}`);
      }
      if (proof.every) proven += 1;
      for (const outcome of proof.outcomes.slice(0, 60))
        for (const total of [outcome.lowest, outcome.highest]) {
          const working = worked(outcome.written(total), criteria);
          expect(working.points.toString()).toBe(total.toString());
          expect(levelOf(working, ladder)).toBe(
            outcome.levelled.byConditions === undefined ? 'none' : outcome.levelled.level,
          );
          for (const each of working.workedGroups.flatMap((group) => group.criteria))
            if (each.criterion.node.get('of')?.text === 'A1')
              expect(outcome.written(total)).not.toContain(`${each.criterion.id.value}:`);
        }
    }),
    { numRuns: 20 },
  );
  expect(proven).toBeGreaterThan(5);
});
