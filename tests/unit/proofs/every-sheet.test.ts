import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PointSet } from '../../../src/proofs/points/point-set.ts';
import { everySheet, everyTotal } from '../../../src/proofs/sheets/every-sheet.ts';
import { outcomesOf } from '../../../src/proofs/sheets/outcomes.ts';
import { criteriaOf, ladderOf, levelOf, PLACES, scales, sheetsOf, worked } from './scales.ts';

/** Of a scale with thousands of sheets, not all are tried by hand. */
const MOST_BY_HAND = 600;
const RUNS = 40;

describe.each([{ isDense: false }, { isDense: true }])('every sheet of a scale, dense %o', (manner) => {
  test('every sheet one can write by hand is among them, with its level', () => {
    fc.assert(
      fc.property(scales(manner), fc.nat(), (text, offset) => {
        const criteria = criteriaOf(text);
        const ladder = ladderOf(criteria);
        const every = everySheet(criteria, PLACES);
        if (!every) throw new Error('out of reach');
        const outcomes = outcomesOf(every, ladder);
        let n = 0;
        for (const sheet of sheetsOf(criteria)) {
          n += 1;
          if ((n + offset) % 7 !== 0 && n > MOST_BY_HAND / 2) continue;
          if (n > MOST_BY_HAND * 7) break;
          const working = worked(sheet, criteria);
          const level = levelOf(working, ladder);
          const cell = every.lattice.cell(working.points);
          // Of totals without end the lowest stands for all.
          const isAmong = (totals: PointSet) => totals.has(cell) || (every.isEndless(totals) && cell > totals.high);
          const isKnown = outcomes.some(
            ({ totals, levelled }) =>
              isAmong(totals) && (levelled.byConditions === undefined ? 'none' : levelled.level) === level,
          );
          if (!isKnown) throw new Error(`${sheet}: ${working.points}, ${level}`);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('each of them can be written, and is scored as was said', () => {
    fc.assert(
      fc.property(scales(manner), fc.nat(), (text, some) => {
        const criteria = criteriaOf(text);
        const ladder = ladderOf(criteria);
        const every = everySheet(criteria, PLACES);
        if (!every) throw new Error('out of reach');
        for (const outcome of outcomesOf(every, ladder)) {
          const { totals, levelled } = outcome;
          const cells = [...totals.ascending()];
          for (const cell of new Set([totals.low, totals.high, cells[some % cells.length] ?? totals.high])) {
            const total = every.lattice.sample(cell);
            const working = worked(outcome.written(total), criteria);
            expect(working.points.toString()).toBe(total.toString());
            expect(levelOf(working, ladder)).toBe(levelled.byConditions === undefined ? 'none' : levelled.level);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('by totals alone there are the same totals', () => {
    fc.assert(
      fc.property(scales(manner), (text) => {
        const criteria = criteriaOf(text);
        const every = everySheet(criteria, PLACES);
        const [all, alone] = [every?.totals, everyTotal(criteria)?.totals];
        if (!every || !all || !alone) throw new Error('out of reach');
        // Where totals go on without end, nobody looks beyond the last that a level or the scale speaks of.
        const bounds = criteria.rungs.flatMap(({ when }) =>
          when.flatMap((one) => (one.kind.value === 'points' ? [...one.bounds.values()] : [])),
        );
        const spoken = [criteria.scale.max, ...bounds].map(({ value }) => every.lattice.cell(value));
        const end = every.isUnbounded ? Math.max(...spoken) : Math.min(all.high, alone.high);
        expect([...alone.between(alone.low, end).ascending()]).toEqual([...all.between(all.low, end).ascending()]);
      }),
      { numRuns: RUNS },
    );
  });
});
