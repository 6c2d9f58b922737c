import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as compiled from '../../../src/schema/compiled.js';
import { plain } from '../../../src/schema/plain.ts';
import { isPlainlySound } from '../../../src/schema/sound-scores.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { HOME } from '../../host.ts';

const folder = join(HOME, 'data', 'example', 'scores', '2016');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const usual = `kind: scores
period: 2016-W40
held: 2016-10-07
entries:
  - member: cv-01
    name: Nguyễn Văn An
    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {tre: 1}, B1: {}, B2: Tốt, note: x}
    bonus: [{event: sang-kien, basis: QĐ 1}]
  - {unit: cs-dt, absence: {kind: leave, note: phép}}
`;
const words = [
  'cv-01',
  'member',
  '2016-W40',
  '{',
  '}',
  '[',
  ']',
  ': ',
  ', ',
  'A1',
  '9',
  '"9"',
  '-1',
  'true',
  'null',
  '…',
  'leave',
  'self',
  'note',
  '\n',
  '  ',
];

/** A text with some of its words changed for others. */
const slip = fc
  .tuple(
    fc.constantFrom(usual, ...texts),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...words), fc.nat({ max: 6 })), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, slips]) =>
    slips.reduce((now, [at, word, length]) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + word + now.slice(place + length);
    }, text),
  );

describe('a file passed by as sound is one in which the validator finds nothing', () => {
  test('the usual file is passed by', async () => {
    const { tape } = await readTape(new SourceFile('x', usual), { values: 1000 });
    expect(tape && isPlainlySound(tape)).toBe(true);
  });

  test('whatever slips', async () => {
    let passedBy = 0;
    await fc.assert(
      fc.asyncProperty(slip, async (text) => {
        const { tape } = await readTape(new SourceFile('x', text), { values: 200_000 });
        if (!tape || !isPlainlySound(tape)) return;
        passedBy += 1;
        expect(compiled.scores(plain(tape)), text).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(passedBy).toBeGreaterThan(100);
  });
});
