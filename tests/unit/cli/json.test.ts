import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/base/output-head.ts';
import { run } from '../../../src/commands/run.ts';
import { outputs } from '../../../src/declared/outputs/index.ts';
import { memoryHost } from '../../host.ts';
import { misfitIn } from '../../outputs.ts';
import { everyCommand, exampleOf, wordsIn } from '../commands/example-lines.ts';
import { copied, emul } from '../entry/office.ts';

/** Lines that only this asks for: what first examples do not show. */
const BESIDE = [
  ['example', 'explain hoa 2016-H2 --award giay-khen'],
  ['example', 'report briefing 45'],
  ['example', 'criteria backtest criteria/ca-nhan.yaml 2016-10'],
  ['example', 'criteria diff ca-nhan@1 criteria/ca-nhan.yaml'],
] as const;
const forPrograms = (await everyCommand()).filter(({ flags }) => 'json' in flags);
const lines = forPrograms.map(
  (command) => ['example-closed', exampleOf(command).replace(/ --(?:json|format \S+)/g, '')] as const,
);
const folder = mkdtempSync(join(tmpdir(), 'emul-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const offices = { example: copied('example'), 'example-closed': copied('example-closed') };
const seen = new Set<string>();

describe('with --json', () => {
  test.each([...lines, ...BESIDE])(
    'in data/%s emul %s prints one value that says its version, or nothing',
    async (office, line) => {
      const { code, out, err } = await emul(offices[office], [...wordsIn(line), '--json']);
      if (out === '') return expect([code, err]).toEqual([expect.toBeOneOf([1, 2, 3]), expect.stringMatching(/./)]);
      const { emul: version, schemaVersion, report } = JSON.parse(out);
      expect([version, schemaVersion, misfitIn(out)]).toEqual([expect.any(String), SCHEMA_VERSION, undefined]);
      seen.add(report);
    },
  );

  test('every line of EMUL_TRACE=json is such a value', async () => {
    const host = memoryHost(offices.example, { EMUL_TRACE: 'json' });
    await run(['score', '2016-W45', '-q'], host);
    const told = host.stderr().trimEnd().split('\n');
    expect(told.map(misfitIn).filter(Boolean)).toEqual([]);
    for (const each of told) seen.add(JSON.parse(each).report);
  });

  test('every output that is declared was among them', () => {
    const declared = outputs.map(({ schema }) => (schema['properties'] as { report: { const: string } }).report.const);
    expect(declared.filter((name) => !seen.has(name))).toEqual([]);
  });
});

test.each(['score 2016-W45', 'classify 2016-10', 'report briefing 45'])(
  'emul %s -o x.json is what --json prints',
  async (line) => {
    const path = join(folder, 'x.json');
    const printed = await emul(offices.example, [...wordsIn(line), '--json']);
    expect((await emul(offices.example, [...wordsIn(line), '-o', path])).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(printed.out);
  },
);

test('a paper whose places are asked for says what was filled in once, also where nothing was', async () => {
  const { code, out } = await emul(offices.example, 'papers fill 2016-H2 minutes --json --dry-run');
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ report: 'written', files: [] })]);
});

test('a page for people is printed in no other format', async () => {
  const { code, out, err } = await emul(offices.example, 'check --explain decimal-comma --json');
  expect([code, out, err]).toEqual([2, '', expect.stringContaining('bỏ --json, --format')]);
});
