import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criteria } from '../../../src/model/criteria.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { conditionWithoutEffect } from '../../../src/proofs/condition-without-effect.ts';
import { idleConditions, judgedIn, without } from '../../../src/proofs/idle-conditions.ts';
import { levelUnreachable } from '../../../src/proofs/level-unreachable.ts';
import { morePointsWorseLevel } from '../../../src/proofs/more-points-worse-level.ts';
import { proofOf, type ScaleProof } from '../../../src/proofs/scale-proof.ts';
import { Effects } from '../../../src/proofs/sheets/effect.ts';
import { sheetsShutOut } from '../../../src/proofs/sheets-shut-out.ts';
import { holds } from '../../../src/scoring/conditions/index.ts';
import { Ladder } from '../../../src/scoring/level.ts';
import type { Working } from '../../../src/scoring/working.ts';
import { criteriaOf, LEVELS, ladderOf, levelOf, nodeOf, scaleOfTen, scales, sheetsOf, worked } from './scales.ts';

/** What is found is true of every sheet tried by hand, and what is not found is shown by a sheet. */

const NO_WORKSPACE = {} as Workspace;
const RUNS = 40;
const MOST_BY_HAND = 800;

/** A scale with its proof and the first of its sheets, each worked as any sheet is: every law below is asked of the same scales. */
interface Tried extends ScaleProof {
  readonly sheets: readonly { readonly sheet: string; readonly working: Working }[];
}
const tried = new Map<string, Tried>();

function proven(text: string): Tried {
  const known = tried.get(text) ?? triedAnew(text);
  tried.set(text, known);
  return known;
}

function triedAnew(text: string): Tried {
  const criteria = criteriaOf(text);
  return { ...proofOf(criteria, ladderOf(criteria)), sheets: some(criteria) };
}

function some(criteria: Criteria): { sheet: string; working: Working }[] {
  const sheets: { sheet: string; working: Working }[] = [];
  for (const sheet of sheetsOf(criteria)) {
    if (sheets.length === MOST_BY_HAND) break;
    sheets.push({ sheet, working: worked(sheet, criteria) });
  }
  return sheets;
}

const assertAll = (property: (text: string) => void) =>
  fc.assert(
    fc.property(
      fc.boolean().chain((isDense) => scales({ isDense })),
      property,
    ),
    { numRuns: RUNS },
  );

describe('levels in the wrong order', () => {
  test('are told as that, where no bound is one too many', () => {
    const order = (levels: string) => {
      const groups = 'groups: [{id: A, title: A, max: 10, criteria: [{id: A1, title: A1, max: 10, mode: mark}]}]';
      const proof = proven(scaleOfTen(groups, `levels: [${levels}]`));
      return morePointsWorseLevel.inScale(proof, NO_WORKSPACE).map(({ help }) => help?.('vi'));
    };
    const [best = '', next = '', last = ''] = LEVELS;
    const points = (level: string, bounds: string) => `{level: ${level}, when: [{points: {${bounds}}}]}`;
    const wrong = [points(next, 'atLeast: 9'), points(best, 'atLeast: 7'), `{level: ${last}}`];
    expect(order(wrong.join(', '))).toEqual([
      `“${next}” đứng trước “${best}” nên được xét trước: hãy xếp mức tốt hơn lên trước và xem lại số điểm của hai mức`,
    ]);
  });
});

describe('levels', () => {
  test('one that is called unreachable is got by nobody, and of every other a sheet is shown', () => {
    assertAll((text) => {
      const proof = proven(text);
      const { criteria, ladder, outcomes, sheets } = proof;
      const said = levelUnreachable
        .inScale(proof, NO_WORKSPACE)
        .map(({ place }) => place.file.position(place.start).line);
      const reached = new Set(sheets.map(({ working }) => levelOf(working, ladder)));
      for (const level of LEVELS) {
        const shown = outcomes.find((one) => one.levelled.byConditions !== undefined && one.levelled.level === level);
        if (shown) expect(levelOf(worked(shown.written(shown.lowest), criteria), ladder)).toBe(level);
        else expect(reached).not.toContain(level);
      }
      const without = LEVELS.filter((level) =>
        outcomes.every((one) => one.levelled.byConditions === undefined || one.levelled.level !== level),
      );
      expect(said.length).toBe(without.length);
    });
  });

  test('a sheet that is shut out is shown, or nobody is', () => {
    assertAll((text) => {
      const proof = proven(text);
      const { criteria, ladder, outcomes, sheets } = proof;
      const isSaid = sheetsShutOut.inScale(proof, NO_WORKSPACE).length > 0;
      const isHole = ({ points }: Working) =>
        proof.outcomes.some(
          ({ totals, lattice, levelled }) => totals.has(lattice.cell(points)) && levelled.byConditions === undefined,
        );
      for (const { sheet, working } of sheets) {
        if (levelOf(working, ladder) === 'none' && !isHole(working)) throw new Error(sheet);
      }
      for (const one of isSaid ? outcomes : [])
        if (one.levelled.byConditions === undefined)
          expect(levelOf(worked(one.written(one.lowest), criteria), ladder)).toBe('none');
    });
  });
});

test('conditions that are said to decide nothing decide over no sheet, also all together; every other over the one shown', () => {
  assertAll((text) => {
    const proof = proven(text);
    const { criteria, ladder, sheets } = proof;
    const idle = idleConditions(proof);
    expect(conditionWithoutEffect.inScale(proof, NO_WORKSPACE).length).toBe(idle.length);
    const differs = (working: Working, a: Ladder, b: Ladder) => levelOf(working, a) !== levelOf(working, b);
    const loose = without(idle, criteria);
    const looser = new Ladder(loose, ladder.levels);
    for (const { sheet, working } of sheets) if (differs(working, ladder, looser)) throw new Error(sheet);
    const rest = proofOf(loose, looser);
    for (const one of judgedIn(rest)) {
      const other = new Ladder(without([one], loose), ladder.levels);
      const isShown = rest.outcomes.some((shown) => differs(worked(shown.written(shown.lowest), loose), looser, other));
      expect(isShown, `${one.rung.level.value}: ${one.condition.node.source} ${one.bound}`).toBe(true);
    }
  });
});

test('of two conditions that fail together, one may be left out and not both', () => {
  const proof = proven(
    scaleOfTen(
      'groups: [{id: A, title: A, max: 10, criteria: [{id: A1, title: A1, max: 10, mode: deduct, events: [{id: e, title: E, points: 5}]}]}]',
      'levels:',
      '  - {level: a, when: [{group: {id: A, atLeast: 8}}, {event: {id: e, atMost: 0}}]}',
      '  - {level: b}',
    ),
  );
  expect(idleConditions(proof).map(({ condition }) => condition.kind.value)).toEqual(['group']);
});

test('a criterion that is said to change no level changes none', () => {
  assertAll((text) => {
    const { criteria, ladder, outcomes, every, sheets } = proven(text);
    if (!every) throw new Error('out of reach');
    const effects = new Effects(every, outcomes, ladder);
    for (const criterion of criteria.groups.flatMap((group) => group.criteria)) {
      if (effects.changesLevels(criterion) !== false) continue;
      const levels = new Map<string, string>();
      for (const { sheet, working } of sheets) {
        const rest = [...(nodeOf(`x: ${sheet}`).get('x')?.pairs() ?? [])].map(([key, value]) =>
          key.text === 'sheet'
            ? [...value.pairs()].filter(([id]) => id.text !== criterion.id.value).map(([, mark]) => mark.source)
            : value.source,
        );
        const others = JSON.stringify(rest);
        const level = levelOf(working, ladder);
        if ((levels.get(others) ?? level) !== level) throw new Error(`${criterion.id.value}: ${sheet}`);
        levels.set(others, level);
      }
    }
  });
});

describe('more points', () => {
  const reversed = (text: string) => morePointsWorseLevel.inScale(proven(text), NO_WORKSPACE);

  test('make no level worse where none is said to, all conditions but the total being the same', () => {
    assertAll((text) => {
      if (reversed(text).length > 0) return;
      const { criteria, ladder, sheets } = proven(text);
      const others = criteria.rungs.flatMap(({ when }) => when).filter(({ kind }) => kind.value !== 'points');
      const alike = new Map<string, { sheet: string; working: Working; level: string }[]>();
      for (const { sheet, working } of sheets) {
        const level = levelOf(working, ladder);
        if (level === 'none') continue;
        const limits = working
          .limiting()
          .flatMap(({ event, times }) => (times.isZero ? [] : (event.limit?.value ?? [])));
        const key = `${others.map((one) => holds(one, working))} ${limits.sort().at(-1)}`;
        alike.set(key, [...(alike.get(key) ?? []), { sheet, working, level }]);
      }
      for (const all of alike.values()) {
        const rising = all.sort((one, other) => one.working.points.compare(other.working.points));
        for (const [i, { sheet, level }] of rising.entries())
          if (i > 0 && ladder.isWorse(level, rising[i - 1]?.level ?? level)) throw new Error(sheet);
      }
    });
  });

  test('are found to make a level worse also across a total that two levels claim, or none', () => {
    const scale = (middle: string) =>
      scaleOfTen(
        'groups:',
        '  - {id: A, title: A, max: 5, criteria: [{id: A1, title: A1, max: 5, mode: mark}]}',
        '  - {id: B, title: B, max: 5, criteria: [{id: B1, title: B1, max: 5, mode: mark}]}',
        'levels:',
        '  - {level: a, when: [{points: {atLeast: 6}}, {group: {id: A, atLeast: 4}}]}',
        `  - {level: b, when: [${middle}]}`,
        '  - {level: c, when: [{points: {atLeast: 0}}]}',
      );
    expect(reversed(scale('{points: {atLeast: 3, below: 6}}'))).toHaveLength(1);
    expect(reversed(scale('{points: {atLeast: 3, atMost: 6}}'))).toHaveLength(1);
    expect(reversed(scale('{points: {atLeast: 3}}'))).toEqual([]);
  });
});
