import { describe, expect, test } from 'vitest';
import { workspaceJudgement } from '../../../src/pipeline.ts';
import { briefing, type Files, faultsIn, officeWith, scale, scored, textOf, told } from './office.ts';

const REST = [
  '{member: tp-01, self: {A1: {done: 10, assigned: 10}, A2: 19, A3: {}, B1: {}, B2: Tốt}, council: {A2: 18.5}}',
  '{member: cvp-01, self: {A1: {done: 10, assigned: 10}, A2: 20, A3: {}, B1: {}, B2: Tốt}, council: {B2: Khá}}',
];
const found = async (files: Files) => scored(await officeWith(files)).found;
const week = (entry: string, ...more: string[]) =>
  found({ 'scores/2016/2016-W40.yaml': briefing([...REST, entry, ...more]) });
const sheet = (self: string, rest = 'head: {A2: 17}') => week(`{member: cv-03, self: {${self}}, ${rest}}`);

describe('one mistake, one finding', () => {
  test('none', async () =>
    expect(await sheet('A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá')).toEqual([]));

  test.each<[string, string, string]>([
    ['unknown-criterion', 'A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B9: Khá', 'instead of B2'],
    [
      'unknown-criterion',
      'A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá, C1: 99.99',
      'beside the others',
    ],
    ['unknown-event', 'A1: {done: 9, assigned: 10}, A2: 18, A3: {muon: 0.5}, B1: {}, B2: Khá', 'whatever its number'],
    ['mark-of-wrong-kind', 'A1: {done: 9}, A2: 18, A3: {}, B1: {}, B2: Khá', 'half a ratio'],
    ['mark-of-wrong-kind', 'A1: {done: -1, assigned: 0}, A2: 18, A3: {}, B1: {}, B2: Khá', 'a negative one'],
    ['nothing-assigned', 'A1: {done: 3, assigned: 0}, A2: 18, A3: {}, B1: {}, B2: Khá', 'and done above it'],
    ['score-out-of-range', 'A1: {done: 9, assigned: 10}, A2: 20.25, A3: {}, B1: {}, B2: Khá', 'and off the step'],
    [
      'too-many-digits',
      'A1: {done: 9, assigned: 10}, A2: 99999999999999999999999999999999.1, A3: {}, B1: {}, B2: Khá',
      'and out of range',
    ],
    [
      'too-many-digits',
      'A1: {done: 99999999999999999999999999999999, assigned: 1}, A2: 18, A3: {}, B1: {}, B2: Khá',
      'and above assigned',
    ],
    [
      'too-many-digits',
      'A1: {done: 9, assigned: 10}, A2: 18, A3: {tre: 99999999999999999999999999999999}, B1: {}, B2: Khá',
      'as occurrences',
    ],
    ['criterion-not-scored', 'A1: {done: …, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: …', 'one for all that is open'],
  ])('%s: %s (%s)', async (id, self) => {
    expect(await sheet(self)).toEqual([id]);
  });

  test.each([
    '{done: 9,5, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá',
    '{done: 9, assigned: 10}, A2: 18,5, A3: {}, B1: {}, B2: Khá',
    '{done: 9, assigned: 10}, A2: 18, A3: {tre: 1,5}, B1: {}, B2: Khá',
    '{done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: 8,5',
    '{done: "9,5", assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá',
    '{done: 9, assigned: 10}, A2: "18,5", A3: {}, B1: {}, B2: Khá',
    '{done: 9, assigned: 10}, A2: 18, A3: {tre: "1,5"}, B1: {}, B2: Khá',
    '{done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: "8,5"',
  ])('a decimal comma is told once, between braces and on lines: %s', async (rest) => {
    const lines = `A1: ${rest}`.split(/, (?=[AB]\d)/).map((line) => `\n      ${line}`);
    for (const self of [`{A1: ${rest}}`, lines.join('')]) {
      const text = briefing([...REST, `member: cv-03\n    self: ${self}\n    head: {A2: 17}`]);
      const told = [...(await faultsIn(text)), ...(await found({ 'scores/2016/2016-W40.yaml': text }))];
      expect(told, text).toEqual(['decimal-comma']);
    }
  });
  test('a sheet that is still empty is missing, and nothing else', async () => {
    expect(await sheet('A1: …, A2: …', 'head: {A2: …}')).toEqual(['missing-sheet']);
  });
  test('an unknown member is not also missing', async () => {
    expect(await week('{member: cv-30, self: {A2: 18}}')).toEqual(['unknown-member']);
    expect(await week('{member: nguyen-van-an, self: {A2: 18}}')).toEqual(['unknown-member']);
    expect(await week('{member: zz-99, name: Nguyễn Văn An, self: {A2: 18}}')).toEqual(['unknown-member']);
    expect(await week('{member: zz-99, self: {A2: 18}}')).toEqual(['missing-sheet', 'unknown-member']);
  });
  test('absence with marks while on leave', async () => {
    expect(
      await sheet(
        'A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá',
        'absence: {kind: leave}, council: {A2: 18}',
      ),
    ).toEqual(['absence-with-marks']);
  });
  test('a whole sheet twice', async () => {
    const whole =
      '{member: cv-03, self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}, head: {A2: 17}}';
    expect(await week(whole, whole)).toEqual(['duplicate-entry']);
  });
  test('self only, once, though the others are in another file', async () => {
    const own = '{member: cv-03, self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}}';
    expect(await week(own)).toEqual(['self-only']);
    expect(await week(own, '{member: cv-03, head: {A2: …}}')).toEqual(['self-only']);
    expect(await week(own, '{member: cv-03, head: {A2: 18}}')).toEqual([]);
  });
  test('a name in NFD is the same name', async () => {
    const named = (name: string) =>
      `{member: cv-03, name: ${name}, self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}, head: {A2: 17}}`;
    expect(await week(named('Nguyễn Văn An'.normalize('NFD')))).not.toContain('name-differs');
    expect(await week(named('Nguyễn Văn Ân'))).toEqual(['name-differs']);
  });
});

describe('what a file that cannot be read proves', () => {
  const week40 = {
    'scores/2016/2016-W40.yaml': briefing(['{member: zz-99, self: {A2: 18}}', '{unit: zz, self: {A2: 18}}']),
  };

  test('an organization that breaks its shape makes no id unknown', async () => {
    const broken = 'kind: organization\nunits: []\nmembers:\n  - {id: cv-03}\n  - {name: Thiếu mã}\n';
    const ids = await found({ 'organization.yaml': broken, ...week40 });
    expect(ids.filter((id) => id.startsWith('unknown') || id === 'not-due')).toEqual([]);
  });
  test('criteria that break their shape make nobody not due', async () => {
    const broken = 'kind: criteria\nid: ca-nhan\n';
    const entries = ['{member: cv-03, self: {A2: 18}}'];
    expect(await found({ 'criteria/ca-nhan.yaml': broken, 'scores/2016/2016-W40.yaml': briefing(entries) })).toEqual(
      [],
    );
  });
});

describe('what the signed paper says of a unit that is computed from its people', () => {
  const unitScale = scale(
    '{id: T1, title: T1, max: 60, mode: mark}, {id: T2, title: T2, max: 40, mode: members, level: tot}',
    {
      head: 'id: tap-the\nedition: 1\nstatus: issued\neffective: {from: 2016-01-01}',
      appliesTo: '{kind: unit}',
    },
  );
  const [head = '', office = ''] = REST;
  const good = '{member: cv-03, self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}, head: {A2: 17}}';
  const bad = (entry: string) => entry.replace(/A2: 1\d/, 'A2: 77');
  const unit = '{unit: cs-dt, self: {T1: 50}, council: {T1: 54}, expect: {points: 80, level: tot}}';
  const open = '{member: cv-03, absence: {kind: leave}}';
  const ids = (entries: readonly string[]) =>
    found({ 'criteria/tap-the.yaml': unitScale, 'scores/2016/2016-W40.yaml': briefing([office, ...entries]) });

  test.each<[string, string[], string[]]>([
    ['all rated', [head, good], ['expect-differs']],
    ['an error has taken all away', [bad(head), bad(good)], ['score-out-of-range', 'score-out-of-range']],
    ['an error has taken one of the two away', [head, bad(good)], ['score-out-of-range']],
    ['one by an error, one by leave', [bad(head), open], ['score-out-of-range']],
    ['all on leave', [open.replace('cv-03', 'tp-01'), open], ['expect-differs']],
  ])('%s', async (_, entries, told) => {
    const all = await ids([...entries, unit, '{unit: van-phong, self: {T1: 52}, council: {T1: 50}}']);
    expect(all).toEqual(told.toSorted());
  });
});

test.each(['kind: workspace\n', textOf('emul.yaml').replace('quy-che', 'quy-chex')])(
  'where no regulation is known no level differs from the signed one',
  async (emul) => {
    const cv =
      '{member: cv-03, self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}, head: {A2: 17}, expect: {points: 91, level: chua}}';
    const scores = { 'scores/2016/2016-W40.yaml': briefing([...REST, cv]) };
    expect(await found(scores)).toEqual(['expect-differs']);
    expect(await found({ ...scores, 'emul.yaml': emul })).toEqual([]);
  },
);

test.each<[string, string[]]>([
  ['91', []],
  ['182/2', []],
  ['181/2', ['expect-differs']],
])('a signed total of %s is held to the whole fraction', async (points, told) => {
  const cv = `{member: cv-03, self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}, head: {A2: 17}, expect: {points: ${points}}}`;
  expect(await found({ 'scores/2016/2016-W40.yaml': briefing([...REST, cv]) })).toEqual(told);
});

test('an emul.yaml that names no regulation makes no level unknown', async () => {
  const { diagnostics } = workspaceJudgement(await officeWith({ 'emul.yaml': 'kind: workspace\n' }));
  expect(diagnostics.map(({ id }) => id)).not.toContain('unknown-level');
});

test('of two criteria with one id no sheet says that the other is missing', async () => {
  const twice = textOf('criteria/ca-nhan.yaml').replace('{id: A2,', '{id: A1,');
  const cv = '{member: cv-03, self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}, head: {A2: 17}}';
  const scores = briefing([...REST, cv]);
  expect(await found({ 'criteria/ca-nhan.yaml': twice, 'scores/2016/2016-W40.yaml': scores })).toEqual([]);
});

test('a sheet whose dash was forgotten leaves both unrated, and neither is missing or 0 points', async () => {
  const zero = textOf('criteria/ca-nhan.yaml').replace('groups:', 'missing: zero\ngroups:');
  const marks = '{A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}';
  const [first = ''] = REST;
  const both = `member: cvp-01\n    self: ${marks}\n    council: {A2: 17}\n    member: cv-03\n    self: ${marks}`;
  const scores = briefing([first, both]);
  const { found: ids, row } = scored(
    await officeWith({ 'criteria/ca-nhan.yaml': zero, 'scores/2016/2016-W40.yaml': scores }),
  );
  expect([await faultsIn(scores), ids]).toEqual([['duplicate-key'], []]);
  expect([row('cvp-01'), row('cv-03')].map(told)).toEqual(['not rated: duplicate-key', 'not rated: duplicate-key']);
});

describe('files for no week of ours', () => {
  test('a month where weeks are scored: that alone', async () => {
    const workspace = await officeWith({ 'scores/2016/2016-10.yaml': briefing(REST, '2016-10') });
    expect(scored(workspace, '2016-10').found).toEqual(['wrong-base']);
  });
  test('a file that tells another week: that alone', async () => {
    expect(await found({ 'scores/2016/2016-W40.yaml': briefing(REST, '2016-W41') })).toEqual([
      'period-differs-from-name',
    ]);
  });
  test('a file that tells no week: that alone', async () => {
    expect(await found({ 'scores/2016/2016-W40.yaml': briefing(REST, '2016-W54') })).toEqual(['unknown-week']);
  });
});
