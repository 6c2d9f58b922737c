import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { STYLE_IDS } from '../../src/formats/paper/style.ts';
import { crowdedWorkspace } from '../crowded.ts';
import { HOME, memoryHost } from '../host.ts';
import { converted, folder, pagesOf } from './office.ts';

/** A week, a month, the longest half-year and the longest year: all of everybody, by either rules of layout, in both languages. */
const PERIODS = ['45', '2016-10', '2017-H1', '2017'];
/** Of a workspace that leaves a page no room; its half-year is made of 26 weeks, its year of months. */
const CROWDED = ['2017-W10', '2017-03', '2017-Q1', '2017-H1', '2017'];
const into = join(folder, 'notices');

beforeAll(async () => {
  const crowded = crowdedWorkspace();
  const asked = [
    ...PERIODS.map((period) => ({ root: join(HOME, 'data', 'example'), name: 'example', period })),
    ...CROWDED.map((period) => ({ root: crowded, name: 'crowded', period })),
  ];
  for (const style of STYLE_IDS)
    for (const language of ['vi', 'en'])
      for (const { root, name, period } of asked) {
        const host = memoryHost(root);
        const to = join(into, `${name}.${style}.${language}.${period}`);
        const code = await run(
          ['report', 'notice', period, '--style', style, '--lang', language, '-o', `${to}/`],
          host,
        );
        if (code > 1) throw new Error(host.printed());
      }
  for (const name of readdirSync(into)) {
    const paths = readdirSync(join(into, name)).map((file) => join(into, name, file));
    converted(paths, 'pdf', join(into, name));
  }
});

test('every notice is one page, from its head to who signs, and its annex begins on the next', () => {
  const drawn = readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf'));
  expect(drawn.length).toBeGreaterThan(4 * (PERIODS.length * 16 + CROWDED.length));
  const longer = drawn.filter((path) => {
    const [first, second] = pagesOf(join(into, path)).map(({ words }) => words.map(({ text }) => text));
    const isSigned = first?.some((word) => word === 'nhận:' || word === 'Copies');
    return !isSigned || (second && !second.slice(0, 8).some((word) => word === 'Phụ' || word === 'Annex'));
  });
  expect(longer).toEqual([]);
});
