import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf } from './asked.ts';
import { Dice } from './dice.ts';
import { officeOf } from './draw.ts';
import type { QuotaTold } from './quotas.ts';
import { type RowTold, type Told, toldOf } from './told.ts';

/** More by hand: `EMUL_CASES=20000 EMUL_SEED=7 npx vitest run tests/unit/laws/law-of-today`. */
const CASES = Number(process.env['EMUL_CASES'] ?? 500);
const SEED = Number(process.env['EMUL_SEED'] ?? 2026);

/** Errors of a case that both programs read alike: what they say of the rows is compared. */
const SAID = [
  'nothing-assigned',
  'decision-not-in-list',
  'decision-above-gate',
  'results-in-circle',
  'points-of-hidden-scale',
];

test('an office under the law of today comes to what an independent program makes of it', async () => {
  const property = fc.asyncProperty(fc.gen(), async (draws) => {
    const office = officeOf(new Dice(draws));
    const answers = await answersOf(office);
    for (const [i, { command, period }] of office.questions.entries()) {
      const { errors, ...told } = answers[i] as Told & { errors: ReadonlySet<string> };
      expect([...errors].filter((id) => !SAID.includes(id))).toEqual([]);
      const expected = toldOf(office, period);
      expect(fitted(told, expected), `${command} ${period}`).toEqual({ ...expected, quotas: byName(expected.quotas) });
    }
  });
  await fc.assert(property, { numRuns: CASES, seed: SEED });
}, 7_200_000);

function fitted({ rows, quotas }: Told, expected: Told): Told {
  return { rows: rows.map((row, i) => withReasons(row, expected.rows[i])), quotas: byName(quotas) };
}

/** Of who is not rated emul may tell more, and one of several things that a sheet lacks is enough. */
function withReasons(row: RowTold, expected: RowTold | undefined): RowTold {
  if (row.status === 'rated' || !expected) return row;
  const longer = expected.reasons.filter((reason) => reason === 'service' || reason === 'coverage');
  const isTold = (reason: string) => row.reasons.includes(reason);
  const fits = longer.length > 0 ? longer.every(isTold) : expected.reasons.some(isTold);
  return fits ? { ...row, reasons: expected.reasons } : row;
}

/** In which order groups are told is nobody's business. */
function byName(quotas: readonly QuotaTold[]): QuotaTold[] {
  const name = ({ id, scope, within = '' }: QuotaTold) => `${id} ${scope} ${within}`;
  return quotas.toSorted((a, b) => name(a).localeCompare(name(b)));
}
