import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Validator } from '../../../src/schema/compiled.d.ts';
import * as compiled from '../../../src/schema/compiled.js';
import { plain } from '../../../src/schema/plain.ts';
import { isPlainlySound } from '../../../src/schema/sound.ts';
import { fastTape } from '../../../src/source/fast/fast-tape.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { HOME } from '../../host.ts';
import { SAMPLES } from './samples.ts';

const example = join(HOME, 'data', 'example');
const weeks = join(example, 'scores', '2016');

/** So many items stand in a part of a file: a slip does the same in few lines as in many, and each line gets more of them. */
const ITEMS = 3;

/** A file as several small ones: what stands around its sheets or people, and some of these. */
function partsOf(text: string): string[] {
  const [, head = '', list = ''] = /^(.*?^(?:entries|members):\n)(.*)$/ms.exec(text) ?? [];
  const items = list.split(/^(?= {2}- (?:member|unit|id): )/m);
  const starts = items.flatMap((_, at) => (at % ITEMS === 0 ? at : []));
  return starts.map((at) => head + items.slice(at, at + ITEMS).join(''));
}

/** By kind: a file that is passed by, real files to spoil, and words that spoil. */
const KINDS = {
  scores: {
    usual: `kind: scores
period: 2016-W40
held: 2016-10-07
entries:
  - member: cv-01
    name: Nguyễn Văn An
    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {tre: 1}, B1: {}, B2: Tốt, note: x}
    bonus: [{event: sang-kien, basis: QĐ 1}]
  - {unit: cs-dt, absence: {kind: leave, note: phép}}
`,
    texts: readdirSync(weeks).flatMap((name) => partsOf(readFileSync(join(weeks, name), 'utf8'))),
    words: ['cv-01', 'member', '2016-W40', 'A1', 'leave', 'self', 'note'],
  },
  organization: {
    usual: `kind: organization
units:
  - {id: lanh-dao, name: Lãnh đạo Ban, rated: false}
  - id: cs-dt
    name: Phòng Chính sách – Dân tộc
    short: CS – DT
    head: cv-01
    brought: [{period: 2016-W30, points: 90.5, level: htt, basis: QĐ 2}]
    duties: [{id: cs-1, text: Tham mưu, from: 2016-01-01}]
positions:
  - {name: Trưởng phòng, short: TP}
council: {chair: cv-01, deputies: [cv-02], secretary: cv-02, members: [cv-01]}
members:
  - id: cv-01
    honorific: Bà
    name: Nguyễn Thị An
    group: lanh-dao
    joined: 2010-01-01
    assignments:
      - {unit: cs-dt, position: Trưởng phòng, from: 2015-07-01, to: 2016-12-31}
    leave: [{kind: sick, from: 2016-02-01, to: 2016-02-05, note: x}]
    discipline: [{form: khien-trach, date: 2016-03-01, decision: QĐ 1, countedIn: 2016}]
    pending: [{kind: complaint, from: 2016-03-01, note: x}]
    brought: [{period: 2016-W30, points: 90.5, level: htt, basis: QĐ 2}]
  - {id: cv-02, name: Trần Văn Bình, assignments: [{unit: cs-dt}]}
`,
    texts: partsOf(readFileSync(join(example, 'organization.yaml'), 'utf8')),
    words: ['id', 'unit', 'cs-dt', 'from', '2016-02-30', 'Ông', 'sick', 'name', 'rated', 'council', 'heads', 'pending'],
  },
};
const SIGNS = ['{', '}', '[', ']', ': ', ', ', '9', '"9"', '-1', 'true', 'null', '…', '\n', '  '];

/** A text with some of its words changed for others. */
function slip(texts: readonly string[], words: readonly string[]) {
  const slips = fc.tuple(fc.nat(), fc.constantFrom(...words, ...SIGNS), fc.nat({ max: 6 }));
  return fc.tuple(fc.constantFrom(...texts), fc.array(slips, { minLength: 1, maxLength: 3 })).map(([text, all]) =>
    all.reduce((now, [at, word, length]) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + word + now.slice(place + length);
    }, text),
  );
}

const validators: Readonly<Record<string, Validator>> = compiled;
const isPassedBy = async (kind: string, text: string) => {
  const { tape } = await readTape(new SourceFile('x', text), { values: 200_000 });
  if (!tape || !isPlainlySound(kind, tape)) return false;
  expect(validators[kind]?.(plain(tape)), text).toBe(true);
  return true;
};

/** Slips in such texts, of which some are passed by: in none of these does the validator find anything. Of those that are not plain YAML, few of which are any, `yaml` sees a tenth. */
async function slipping(texts: readonly string[], words: readonly string[], runs: number): Promise<number> {
  let [passedBy, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(slip(texts, words), async (text) => {
      const isRefused = 'refusedAt' in fastTape(new SourceFile('x', text));
      if (isRefused) refused += 1;
      if (isRefused && refused % 10 > 0) return;
      if (await isPassedBy(/^kind: (\w+)/m.exec(text)?.[1] ?? '', text)) passedBy += 1;
    }),
    { numRuns: runs },
  );
  return passedBy;
}

describe('a file passed by as sound is one in which the validator finds nothing', () => {
  describe.each(Object.entries(KINDS))('of %s', (kind, { usual, texts, words }) => {
    test('the usual file is passed by', async () => {
      expect(await isPassedBy(kind, usual)).toBe(true);
    });

    test('whatever slips', async () => {
      expect(await slipping([usual, ...texts], words, 2000)).toBeGreaterThan(100);
    });
  });

  test('of every other kind, whatever slips', async () => {
    const texts = SAMPLES.map(([, text]) => text);
    const words = [...new Set(texts.join(' ').match(/[\p{L}\d.-]+/gu))];
    expect(await slipping(texts, words, 3000)).toBeGreaterThan(100);
  });

  test.each(SAMPLES)('%s is passed by', async (_, text) => {
    expect(await isPassedBy(/^kind: (\w+)/m.exec(text)?.[1] ?? '', text)).toBe(true);
  });

  // A year is a whole number: as text it was taken for one, and nobody was told.
  test('but not a year in words', async () => {
    expect(
      await isPassedBy('organization', KINDS.organization.usual.replace('countedIn: 2016', 'countedIn: abc')),
    ).toBe(false);
  });
});
