import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothReaders } from './both-readers.ts';
import { document, noise, slipped } from './documents.ts';

const RUNS = Number(process.env.EMUL_RUNS ?? 1500);
const DATA = new URL('../../../data/', import.meta.url);

const SAMPLE = `# who works here
kind: organization
units:
  - {id: lanh-dao, name: Lãnh đạo Ban, rated: false}            # never due itself
  - id: cs-dt
    name: Phòng Chính sách – Dân tộc
    duties: [{id: csdt-1, text: Tham mưu}]

members:                         # one a line
- id: cv-03
  assignments:                   # the last open one is today's
    - {unit: cs-dt, from: 2016-01-01}
  note: "“x”: # y"   # z
  empty:
    # nothing here
  other: {A2: 16,5}
-
  id: 'cv-04'
`;

describe('two readers, one tape', () => {
  test('documents of the subset, and most of them are not refused', () => {
    let accepted = 0;
    const property = fc.property(document, (text) => {
      const { disagreement, isRefused } = bothReaders(text);
      if (!isRefused) accepted++;
      expect(disagreement).toBe('');
    });
    fc.assert(property, { numRuns: RUNS });
    expect(accepted).toBeGreaterThan(RUNS / 3);
  });

  test.each([
    ['slips of the keyboard', slipped],
    ['noise', noise],
  ])('%s', (_, arbitrary) => {
    let refused = 0;
    const property = fc.property(arbitrary, (text) => {
      const both = bothReaders(text);
      expect(both.disagreement).toBe('');
      // Where there is nothing to compare, `yaml` is only to end with an answer, whatever it is.
      if (both.isRefused && refused++ % 10 === 0) expect(both.slow.faults).toBeInstanceOf(Array);
    });
    fc.assert(property, { numRuns: RUNS });
  });

  test('a file as people write it is read by the fast one', () => {
    expect(bothReaders(SAMPLE)).toMatchObject({ disagreement: '', isRefused: false });
    expect(bothReaders(SAMPLE.replaceAll('\n', '\r\n'))).toMatchObject({ disagreement: '', isRefused: false });
  });

  test('so is every file that emul ships', () => {
    for (const path of readdirSync(DATA, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.yaml')) continue;
      expect(bothReaders(readFileSync(new URL(path, DATA), 'utf8')), path).toMatchObject({
        disagreement: '',
        isRefused: false,
      });
    }
  });
});
