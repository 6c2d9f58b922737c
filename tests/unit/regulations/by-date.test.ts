import { describe, expect, test } from 'vitest';
import { classifiedIn, oneNumber, scoresOf } from './classified.ts';

const emul = (regulation: string) => `kind: workspace
agency: {name: Ban Mẫu}
regulation: ${regulation}
calendar: {start: 2016-W40}
`;

/** A regulation of three or four levels with these thresholds, by the mean of the weeks or of the months. */
function regulation(id: string, levels: readonly (readonly [id: string, atLeast?: number])[]): string {
  const names = levels.map(([level]) => `{id: ${level}, name: ${level}}`).join(', ');
  const rungs = levels
    .map(([level, least]) => `{level: ${level}${least === undefined ? '' : `, when: [{points: {atLeast: ${least}}}]`}}`)
    .join(', ');
  const block = (kind: string, from: string) =>
    `  ${kind}: {from: ${from}, points: {method: mean}, levels: [${rungs}]}\n`;
  return `kind: regulation\nid: ${id}\ntitle: ${id}\nsource: {document: 1/QĐ-BDT, force: own}\nlevels: [${names}]\nrollup:\n${block('month', 'week')}${block('quarter', 'month')}${block('year', 'quarter')}${block('term', 'year')}`;
}

const OLD = [['xuat-sac', 90], ['tot', 70], ['han-che', 50], ['chua']] as const;
const NEW = [['a', 95], ['b', 80], ['c', 60], ['d']] as const;
const THREE = [['gioi', 90], ['kha', 70], ['yeu']] as const;

const FILES = {
  'emul.yaml': emul('[{use: cu}, {use: moi, from: 2016-11-15}]'),
  'regulations/cu.yaml': regulation('cu', OLD),
  'regulations/moi.yaml': regulation('moi', NEW),
  'criteria/ca-nhan.yaml': `${oneNumber(OLD, 'id: cu').replace('effective: {from: 2015-01-01}', 'effective: {from: 2015-01-01, to: 2016-11-14}')}`,
  'criteria/moi.yaml': `${oneNumber(NEW, 'id: moi').replace('effective: {from: 2015-01-01}', 'effective: {from: 2016-11-15}')}`,
  ...scoresOf({
    '2016-W41': { 'cv-03': 92 },
    '2016-W45': { 'cv-03': 92 }, // 10/11, by the old one
    '2016-W47': { 'cv-03': 92 }, // 24/11, by the new one
    '2016-W50': { 'cv-03': 92 },
  }),
};

describe('regulations by date', () => {
  test('each period by the one in force on its own last day', async () => {
    const told = async (id: string) => (await classifiedIn(FILES, id)).told('cv-03');
    expect(await told('2016-W45')).toBe('92 xuat-sac');
    expect(await told('2016-W47')).toBe('92 b');
    expect(await told('2016-10')).toBe('92 xuat-sac');
    expect(await told('2016-11')).toBe('92 b'); // its last day is 30/11
    expect(await told('2016-Q4')).toBe('92 b');
  });

  test('levels of the old one are read by their place in the new one', async () => {
    const share = FILES['regulations/moi.yaml'].replace(
      '{level: b, when: [{points: {atLeast: 80}}]}',
      '{level: b, when: [{points: {atLeast: 80}}, {share: {level: a, atLeast: 1/2}}]}',
    );
    const { told } = await classifiedIn({ ...FILES, 'regulations/moi.yaml': share }, '2016-11');
    expect(told('cv-03')).toBe('92 b'); // week 45 was “xuat-sac”, which is “a” here; week 47 is “b”: one of two
    const more = share.replace('atLeast: 1/2', 'atLeast: 3/4');
    expect((await classifiedIn({ ...FILES, 'regulations/moi.yaml': more }, '2016-11')).told('cv-03')).toBe('92 c');
  });

  test('a level that has no place there: not rated', async () => {
    const files = {
      ...FILES,
      'regulations/moi.yaml': regulation('moi', THREE),
      'criteria/moi.yaml': FILES['criteria/moi.yaml'].replace(
        /levels:[\s\S]*/,
        oneNumber(THREE).replace(/[\s\S]*levels:/, 'levels:'),
      ),
    };
    const { told } = await classifiedIn(files, '2016-11');
    expect(told('cv-03')).toBe('not rated: levels-differ');
    expect((await classifiedIn(files, '2016-12')).told('cv-03')).toBe('92 gioi');
  });

  test('a level with the same id is the same, however many there are', async () => {
    const files = {
      ...FILES,
      'regulations/moi.yaml': regulation('moi', [['xuat-sac', 95], ['tot', 70], ['chua']]),
      'criteria/moi.yaml': FILES['criteria/moi.yaml'].replace(
        /levels:[\s\S]*/,
        'levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]\n',
      ),
    };
    expect((await classifiedIn(files, '2016-11')).told('cv-03')).toBe('92 tot');
  });

  test('--regulation replaces all of them', async () => {
    const { told, answer } = await classifiedIn(FILES, '2016-Q4', 'cu');
    expect(told('cv-03')).toBe('92 xuat-sac');
    expect(answer.rules.regulation.id.value).toBe('cu');
    expect(answer.inForce?.id.value).toBe('moi');
  });

  test('a term by the one on the last day of its last year', async () => {
    const { told, answer } = await classifiedIn(FILES, '2016..2017');
    expect(told('cv-03')).toBe('92 b');
    expect(
      answer.results.find(({ subject }) => subject.id === 'cv-03')?.working?.parts.map(({ period }) => period.id),
    ).toEqual(['2016', '2017']);
  });
});

describe('extends', () => {
  const under = regulation('goc', OLD);
  const over = (text: string) => ({
    'emul.yaml': emul('quy-che'),
    'regulations/goc.yaml': `${under}gates:
  - {id: mot, gate: discipline, periods: [month], forms: [khien-trach], level: han-che}
  - {id: hai, gate: discipline, periods: [month], forms: [canh-cao], level: chua}
quotas: [{id: top, level: xuat-sac, atMost: 0.2, of: rated}]
`,
    'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nextends: goc\nsource: {document: 2/QĐ-BDT, force: own}\n${text}`,
    'criteria/ca-nhan.yaml': oneNumber(OLD),
    ...scoresOf({ '2016-W40': { 'cv-03': 88 } }),
  });

  const rulesOf = async (text: string) => (await classifiedIn(over(text), '2016-10')).answer.rules;

  test('what is not written is taken over', async () => {
    const rules = await rulesOf('');
    expect(rules.gates.map(({ id }) => id.value)).toEqual(['mot', 'hai']);
    expect(rules.quotas.map(({ id }) => id.value)).toEqual(['top']);
    expect([...rules.blocks.keys()]).toEqual(['month', 'quarter', 'year', 'term']);
  });

  test('a gate or quota of the same id stands in its place, whole', async () => {
    const rules = await rulesOf(
      'gates: [{id: mot, gate: discipline, periods: [year], forms: [cach-chuc], level: chua}, {id: ba, gate: long-absence, periods: [year], days: 9, level: chua}]\n',
    );
    expect(rules.gates.map(({ id, periods }) => [id.value, ...periods.map(({ value }) => value)])).toEqual([
      ['mot', 'year'],
      ['hai', 'month'],
      ['ba', 'year'],
    ]);
  });

  test('drop takes out', async () => {
    const rules = await rulesOf('drop: [hai, top]\n');
    expect(rules.gates.map(({ id }) => id.value)).toEqual(['mot']);
    expect(rules.quotas).toEqual([]);
  });

  test('a block is replaced whole, the others stay', async () => {
    const block =
      'rollup:\n  month: {from: week, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 85}}]}, {level: chua}]}\n';
    const { told, answer } = await classifiedIn(over(block), '2016-10');
    expect(told('cv-03')).toBe('88 xuat-sac');
    expect(answer.rules.blocks.get('quarter')?.rungs.length).toBe(4);
  });

  test('a level of a known id keeps its place; a new one makes the list a whole one', async () => {
    const renamed = await rulesOf('levels: [{id: tot, name: Tốt lắm}]\n');
    expect(renamed.levels.map(({ name }) => name.value)).toEqual(['xuat-sac', 'Tốt lắm', 'han-che', 'chua']);
    const anew = await rulesOf(
      'levels: [{id: xuat-sac, name: A}, {id: moi, name: B}]\nrollup: {month: {from: week, points: {method: mean}, levels: [{level: moi}]}}\n',
    );
    expect(anew.levels.map(({ id }) => id.value)).toEqual(['xuat-sac', 'moi']);
  });
});
