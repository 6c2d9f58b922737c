import { describe, expect, test } from 'vitest';
import { awaitedBy, namedByConditions } from '../../../src/candidates/conditions/index.ts';
import { inOrderOfWork } from '../../../src/model/award-order.ts';
import { rulesOf } from '../../../src/model/rules.ts';
import { differencesIn } from '../../../src/proofs/regulation-example-differs.ts';
import { exampleRolled } from '../../../src/scoring/rollup/example.ts';
import type { Node } from '../../../src/source/node.ts';
import { SHIPPED, shipped, shippedFile } from './shipped.ts';

test('what is shipped', () => {
  expect(SHIPPED).toEqual(['kh43-2016', 'nd335-2025', 'nd56-2015', 'nd90-2020', 'nd91-2017', 'tdkt-2013', 'tdkt-2022']);
});

describe.each(SHIPPED)('%s', (id) => {
  test('is sound', async () => {
    const { node, faults } = await shippedFile(id);
    expect(faults.map((one) => `${one.id} ${one.place.file.position(one.place.start).line}`)).toEqual([]);
    expect(node?.get('id')?.text).toBe(id);
  });

  test('its examples come out as they say', async () => {
    const regulation = await shipped(id);
    const rules = rulesOf(regulation, new Map());
    const examples = [...(regulation.node.get('examples')?.items() ?? [])];
    if (rules.levels.length > 0) expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) expect(exampleRolled(example, rules)).toBeDefined();
    expect([...differencesIn(regulation.node, rules)].map(({ facts }) => facts)).toEqual([]);
  });

  test('every number has a source that says what it is worth, or stands in something that has', async () => {
    const { node } = await shippedFile(id);
    const open: string[] = [];
    for (const [key, value] of node?.pairs() ?? []) {
      if (UNSOURCED.includes(key.text)) continue;
      for (const item of value.isList
        ? value.items()
        : [...value.pairs()].flatMap(([, block]) => (block.isList ? [...block.items()] : block))) {
        if (!isSourced(item.get('source'))) open.push(`${key.text} ${item.get('id')?.text}`);
      }
    }
    expect(open).toEqual([]);
    expect(isSourced(node?.get('source'))).toBe(true);
  });

  test('says when it is in force and what it leaves open', async () => {
    const { node, effective } = await shipped(id);
    expect(effective.from).toBeDefined();
    expect([...(node.get('open')?.items() ?? [])].length).toBeGreaterThan(0);
  });

  test('a threshold of points is law only in the decree of 2025', async () => {
    const { blocks } = await shipped(id);
    const lawful = blocks.filter(({ source }) => source?.force === 'law').map(({ kind }) => kind.value);
    expect(lawful).toEqual(id === 'nd335-2025' ? ['year'] : []);
  });
});

test('one is in force after the other, without a gap', async () => {
  expect(await daysOf('nd56-2015', 'nd90-2020', 'nd335-2025')).toEqual([
    ['2015-08-01', '2020-08-19'],
    ['2020-08-20', '2025-12-31'],
    ['2026-01-01', undefined],
  ]);
  expect(await daysOf('tdkt-2013', 'nd91-2017', 'tdkt-2022')).toEqual([
    ['2014-06-01', '2017-09-30'],
    ['2017-10-01', '2023-12-31'],
    ['2024-01-01', undefined],
  ]);
});

async function daysOf(...ids: string[]): Promise<(string | undefined)[][]> {
  const all = await Promise.all(ids.map(shipped));
  return all.map(({ effective }) => [effective.from?.value, effective.to?.value]);
}

test('what is laid over another is sound with it: every level and award that is named is there, and nobody waits in a circle', async () => {
  const all = new Map(await Promise.all(SHIPPED.map(async (id) => [id, await shipped(id)] as const)));
  for (const regulation of all.values()) {
    const { awards, levels } = rulesOf(regulation, all);
    const known = awards.map(({ id }) => id.value);
    expect(inOrderOfWork(awards, awaitedBy).length, regulation.id.value).toBe(awards.length);
    const namedBy = (what: 'award' | 'level') =>
      awards.flatMap((award) => namedByConditions(award, what)).map(({ value }) => value);
    for (const id of namedBy('award')) expect(known).toContain(id);
    const named = namedBy('level');
    for (const id of levels.length > 0 ? named : []) expect(levels.map((one) => one.id.value)).toContain(id);
  }
});

/** Keys that hold no rule, or whose numbers are worked out from those that have a source. */
const UNSOURCED = ['kind', 'id', 'extends', 'title', 'source', 'effective', 'open', 'base', 'examples'];

function isSourced(source: Node | undefined): boolean {
  return ['document', 'force', 'sure'].every((key) => source?.get(key) !== undefined);
}
