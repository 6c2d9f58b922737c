import fc from 'fast-check';
import { Exact } from '../../../src/base/exact.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import type { Period } from '../../../src/calendar/period.ts';
import type { RollupBlock } from '../../../src/model/rollup-block.ts';
import { LevelOrder } from '../../../src/scoring/level-order.ts';
import type { Result, ResultSubject } from '../../../src/scoring/result.ts';
import { rolled } from '../../../src/scoring/rollup/rolled.ts';
import type { Part } from '../../../src/scoring/rollup/rollup-working.ts';
import { officeWith } from '../scoring/office.ts';
import { METHODS } from './agency.ts';
import { LEVELS } from './asked.ts';

/** One part as a law supposes it: rated with points in sixths, not rated, or of somebody who was not due. */
export interface PartDrawn {
  readonly sixths: number;
  readonly is: 'rated' | 'not-rated' | 'not-due';
  readonly weight: number;
}

export const part: fc.Arbitrary<PartDrawn> = fc.record({
  sixths: fc.nat(600),
  is: fc.constantFrom('rated' as const, 'rated' as const, 'not-rated' as const, 'not-due' as const),
  weight: fc.nat(3),
});

/** A rule for points; weights only where the method takes them. */
export interface RuleDrawn {
  readonly method: string;
  readonly count: number;
  readonly summing: string;
  readonly isWeighted: boolean;
  readonly coverage: string | undefined;
}

export const rule: fc.Arbitrary<RuleDrawn> = fc.record({
  method: fc.constantFrom(...METHODS),
  count: fc.integer({ min: 1, max: 4 }),
  summing: fc.constantFrom('mean', 'sum'),
  isWeighted: fc.boolean(),
  coverage: fc.constant(undefined),
});

const SUBJECT: ResultSubject = { kind: 'member', id: 'cv-03', name: '', unit: undefined, units: [] };

/** The block that a rule is, as its file would be read. */
export async function blockOf({ method, count, summing, coverage }: RuleDrawn): Promise<RollupBlock> {
  const counting = method === 'best' || method === 'dropLowest' ? `, count: ${count}, then: ${summing}` : '';
  const covered = coverage === undefined ? '' : `coverage: {atLeast: ${coverage}}, `;
  const rungs = LEVELS.map((id, at) =>
    at === 3 ? `{level: ${id}}` : `{level: ${id}, when: [{points: {atLeast: ${90 - 20 * at}}}]}`,
  );
  const levels = LEVELS.map((id) => `{id: ${id}, name: ${id}}`);
  const text = `kind: regulation
id: quy-che
title: Quy chế
base: month
levels: [${levels.join(', ')}]
rollup:
  year: {from: month, points: {method: ${method}${counting}}, ${covered}levels: [${rungs.join(', ')}]}
`;
  const { ownRegulations } = await officeWith({ 'regulations/quy-che.yaml': text });
  const [block] = ownRegulations.flatMap(({ blocks }) => blocks);
  if (!block) throw new Error('the regulation has no block');
  return block;
}

/** The result of these parts, each with its weight where the rule weighs. */
export function resultOf(parts: readonly PartDrawn[], { method, isWeighted }: RuleDrawn, block: RollupBlock): Result {
  const weighs = isWeighted && (method === 'mean' || method === 'sum');
  const order = new LevelOrder(LEVELS);
  return rolled(
    SUBJECT,
    periodNamed('2016'),
    parts.map((one) => partFrom(one, weighs)),
    block,
    order,
  );
}

function partFrom({ sixths, is, weight }: PartDrawn, weighs: boolean): Part {
  const period = periodNamed('2016-10');
  const points = Exact.of(`${sixths}/6`);
  const result: Result = {
    period,
    subject: SUBJECT,
    isRated: is === 'rated',
    points: is === 'rated' ? points : undefined,
    level: is === 'rated' ? 'tot' : undefined,
    computedLevel: is === 'rated' ? 'tot' : undefined,
    reasons: [],
    levels: LEVELS,
    scale: undefined,
    otherScale: undefined,
    leaves: undefined,
    brought: undefined,
    standing: undefined,
    working: undefined,
  };
  const weighed = weighs ? Exact.whole(weight) : Exact.one;
  return { period, weight: weighed, result: is === 'not-due' ? undefined : result, isExcepted: false };
}

function periodNamed(id: string): Period {
  const period = periodOf(id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}
