import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAsYaml } from '../../../src/editing/scalar-text.ts';
import { Node } from '../../../src/source/node.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

test.each([
  ['Nên tách tiêu chí A1 – “văn bản”', 'Nên tách tiêu chí A1 – “văn bản”'],
  ['12/QĐ-BDT', '12/QĐ-BDT'],
  ['2016-10-03', '2016-10-03'],
  ['…', '…'],
  ['no', "'no'"],
  ['16.5', "'16.5'"],
  ['1e3', "'1e3'"],
  ["- ông 'An'", "'- ông ''An'''"],
  ['a: b', "'a: b'"],
  ['hai\ndòng', '"hai\\ndòng"'],
  ['', "''"],
])('%j is written %s', (text, yaml) => {
  expect(textAsYaml(text, false)).toBe(yaml);
});

test('a comma needs quotes in brackets only', () => {
  expect([textAsYaml('a, b', false), textAsYaml('a, b', true)]).toEqual(['a, b', "'a, b'"]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...':#-,{}[]\'"|>%@`!&*?~ .019ex+_aố\t\n\\\u0301\u0085\u2028'), maxLength: 8 }),
);

test('any text is read again as itself, in NFC, and as text', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      for (const yaml of [textAsYaml(text, false), `[${textAsYaml(text, true)}]`]) {
        const file = new SourceFile('x.yaml', `a: ${yaml}\n`);
        const { tape, faults } = await readTape(file, { values: 10 });
        expect(faults).toEqual([]);
        const value = tape && new Node(tape, 0).get('a');
        const found = value?.isList ? [...value.items()][0] : value;
        expect(['text', 'quoted']).toContain(found?.kind);
        expect(found?.text).toBe(text.normalize('NFC'));
      }
    }),
    { numRuns: 1500 },
  );
});
