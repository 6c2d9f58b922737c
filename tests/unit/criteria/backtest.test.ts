import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EXAMPLE, emul } from '../reports/office.ts';

const IN_FORCE = readFileSync(join(EXAMPLE, 'criteria', 'ca-nhan.yaml'), 'utf8').replace(/^examples:[\s\S]*$/m, '');

type Edit = readonly [from: string, to: string];
interface Row {
  subject: { kind: string; id: string };
  verdict: string;
  before: { points: number; level: string } | null;
  after: { points: number; level: string } | null;
  change: { points: number } | null;
  causes: { of: string; points: number }[];
  compared: number;
  lacking: number;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-backtest-'));
  made.push(folder);
  cpSync(EXAMPLE, folder, { recursive: true });
  return folder;
}

function edited(edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, IN_FORCE);
}

/** The draft of these edits, tried out on a period of the example. */
async function tried(edits: readonly Edit[], period: string, flags = '') {
  const folder = copied();
  const draft = edited(edits)
    .replace('edition: 1', 'edition: 2')
    .replace(/^status: issued\nissued: .*$/m, 'status: draft')
    .replace('from: 2016-10-03', 'from: 2017-07-03');
  writeFileSync(join(folder, 'criteria', 'moi.yaml'), draft);
  const { out, code } = await emul(folder, `criteria backtest ca-nhan@2 ${period} --json ${flags}`.trim());
  const found = JSON.parse(out);
  const rows: readonly Row[] = found.results;
  return { code, rows, report: found };
}

const row = (rows: readonly Row[], id: string) => rows.find(({ subject }) => subject.id === id);

/** Edits after which every old sheet still says all there is to know. */
const CARRIED: readonly (readonly [name: string, edits: readonly Edit[]])[] = [
  ['dearer delays', [['title: Chậm thời hạn, per: lần, points: 2', 'title: Chậm thời hạn, per: lần, points: 5']]],
  ['another grade', [['Khá: 8', 'Khá: 9.5']]],
  [
    'a higher boundary and no condition',
    [['{points: {atLeast: 90}}, {event: {id: tre, atMost: 0}},', '{points: {atLeast: 93}},']],
  ],
  ['a smaller maximum of what is earned by facts', [['max: 40\n', 'max: 30\n']]],
  [
    'no bonus above the scale',
    [
      ['above: true', 'above: false'],
      ['points: 5}\n    - {id: truoc-han', 'points: 3}\n    - {id: truoc-han'],
    ],
  ],
  [
    'a lower maximum of a group',
    [['title: Ý thức tổ chức kỷ luật\n    max: 30', 'title: Ý thức tổ chức kỷ luật\n    max: 26']],
  ],
  [
    'a knock-out',
    [['title: Vắng không phép, per: buổi, points: 5', 'title: Vắng không phép, per: buổi, points: 5, limit: han-che']],
  ],
];

describe('one scoring: a back-test says what classifying says where the edition is issued', () => {
  test.each(CARRIED)(
    '%s',
    async (_, edits) => {
      for (const period of ['2016-H2', '2017-W10']) {
        const { rows, code } = await tried(edits, period);
        expect(code).toBe(0);
        const folder = copied();
        writeFileSync(join(folder, 'criteria', 'ca-nhan.yaml'), edited(edits));
        const { results } = JSON.parse((await emul(folder, `classify ${period} --json`)).out);
        for (const one of rows) {
          const same = results.find(
            ({ subject }: Row) => subject.kind === one.subject.kind && subject.id === one.subject.id,
          );
          expect([one.after?.points ?? null, one.after?.level ?? null], one.subject.id).toEqual([
            same.points,
            same.level,
          ]);
        }
      }
    },
    60_000,
  );
});

describe('causes are the whole difference', () => {
  test.each(CARRIED)('%s', async (_, edits) => {
    const { rows } = await tried(edits, '2017-W10');
    expect(rows.some(({ change }) => change !== null)).toBe(true);
    for (const { causes, change } of rows) {
      const sum = causes.reduce((all, { points }) => all + points, 0);
      if (change) expect(sum).toBeCloseTo(change.points, 5);
    }
  });
});

test('an edition that says the same moves nobody', async () => {
  const { rows, report } = await tried([], '2017-H1');
  expect(rows.every(({ change, verdict }) => verdict === 'not-rated' || change?.points === 0)).toBe(true);
  expect(report.summary.member).toMatchObject({ up: 0, down: 0, same: 14 });
  expect(report.largest).toEqual([]);
  expect(report.replaces).toMatchObject([{ edition: 1 }]);
});

test('both sides of the distribution add up to the rows of those it scores', async () => {
  const { report, rows } = await tried([['atLeast: 90', 'atLeast: 95']], '2016-H2');
  const sum = (side: 'before' | 'after') =>
    Object.values(report.distribution.member as Record<string, Record<string, number>>).reduce(
      (all, one) => all + (one[side] ?? 0),
      0,
    );
  const members = rows.filter(({ subject }) => subject.kind === 'member').length;
  expect([sum('before'), sum('after')]).toEqual([members, members]);
});

describe('what the old sheets lack is said and never guessed', () => {
  const A2 = '      - id: A2\n';

  test('a new criterion: everybody needs a person, nobody has 0 for it', async () => {
    const added: Edit = [A2, `      - {id: A9, title: Sáng tạo, max: 5, mode: mark}\n${A2}`];
    const { rows, report } = await tried([added], '2017-W10');
    const members = rows.filter(({ subject }) => subject.kind === 'member');
    expect(new Set(members.map(({ verdict }) => verdict))).toEqual(new Set(['needs-person']));
    expect(members.every(({ after, change }) => after === null && change === null)).toBe(true);
    expect(report.lacks).toContainEqual({ id: 'A9', why: 'new', sheets: 14, subjects: 14 });
  });

  test('a unit whose members need a person does so too', async () => {
    const added: Edit = [A2, `      - {id: A9, title: Sáng tạo, max: 5, mode: mark}\n${A2}`];
    const { rows } = await tried([added], '2017-W10');
    expect(row(rows, 'cs-dt')).toMatchObject({ verdict: 'needs-person', lacking: 1 });
  });

  test('a new criterion where nothing noted is full is full, and that is said', async () => {
    const added: Edit = [A2, `      - {id: A9, title: Sáng tạo, max: 5, mode: mark, unsaid: full}\n${A2}`];
    const { rows, report } = await tried([added], '2017-W10');
    expect(report.lacks).toEqual([]);
    expect(row(rows, 'cv-03')?.verdict).not.toBe('needs-person');
    expect(report.criteriaSeen.find(({ id }: { id: string }) => id === 'A9')).toMatchObject({ habit: 'all-full' });
  });

  test('a mark out of 20 is none out of 15, unless somebody asks for proportion', async () => {
    const edits: Edit[] = [['hồ sơ\n        max: 20', 'hồ sơ\n        max: 15']];
    const { rows, report } = await tried(edits, '2017-W10');
    expect(row(rows, 'cv-03')).toMatchObject({ verdict: 'needs-person', after: null });
    expect(report.lacks).toContainEqual({ id: 'A2', why: 'maximum', sheets: 14, subjects: 14 });
    const scaled = await tried(edits, '2017-W10', '--rescale');
    expect(scaled.report.lacks).toEqual([]);
    expect(scaled.report.rescaled).toBe(true);
    // 11 of 20 are 8,25 of 15: 2,75 fewer.
    expect(row(scaled.rows, 'cv-03')?.causes).toEqual([{ of: 'A2', points: -2.75 }]);
  });

  test('a grade that is no longer there', async () => {
    const { report, rows } = await tried([['Khá: 8, ', '']], '2017-W10');
    expect(report.lacks.some(({ id, why }: { id: string; why: string }) => id === 'B2' && why === 'grade')).toBe(true);
    expect(rows.some(({ verdict }) => verdict === 'same')).toBe(true);
  });

  test('another way of scoring', async () => {
    const { report } = await tried([['mode: mark', 'mode: grade\n        grades: {Tốt: 20, Yếu: 0}']], '2017-W10');
    expect(report.lacks).toContainEqual({ id: 'A2', why: 'mode', sheets: 14, subjects: 14 });
  });

  test('nothing assigned, and the edition does not say what that is worth', async () => {
    const before = await tried([['        whenNone: full\n', '']], '2017-H1');
    for (const { why } of before.report.lacks) expect(['nothing-assigned', 'members']).toContain(why);
  });

  test('a period with one week that needs a person is not compared on the others', async () => {
    const { rows } = await tried([['Trung bình: 6, ', '']], '2016-H2');
    for (const { lacking, verdict, change } of rows) {
      if (lacking > 0) expect([verdict, change]).toEqual(['needs-person', null]);
    }
    expect(rows.some(({ lacking }) => lacking > 0)).toBe(true);
  });
});

describe('what carries over', () => {
  test('marks follow a criterion whose number moved', async () => {
    const moved: Edit[] = [
      ['id: A2\n        title: Chất lượng', 'id: A7\n        title: Chất lượng'],
      ['id: A3\n        title: Tiến độ', 'id: A2\n        title: Tiến độ'],
    ];
    const { report, rows } = await tried(moved, '2017-H1');
    expect(report.summary.member).toMatchObject({ same: 14, up: 0, down: 0 });
    expect(rows.every(({ change }) => !change || change.points === 0)).toBe(true);
  });

  test('an event follows from the penalty into a criterion, with as many times', async () => {
    const line = '    - {id: tre-bao-cao, title: Báo cáo chậm, points: 2}\n';
    const { rows } = await tried(
      [
        [line, ''],
        ['          - {id: nhac,', '          - {id: cham, title: Báo cáo chậm, points: 2}\n          - {id: nhac,'],
      ],
      '2016-W45',
    );
    // The penalty of 2 becomes a deduction of 2 in A3.
    expect(row(rows, 'cvp')?.causes).toEqual([
      { of: 'A3', points: -2 },
      { of: 'penalty', points: 2 },
    ]);
  });
});

test('an edition for some leaves all others as they are', async () => {
  const { rows, code } = await tried(
    [
      ['units: [van-phong, cs-dt, kh-th, thanh-tra]', 'units: [van-phong]'],
      ['Khá: 8', 'Khá: 6'],
    ],
    '2017-W10',
  );
  expect(code).toBe(0);
  const verdicts = new Map(rows.map(({ subject, verdict }) => [subject.id, verdict]));
  expect(verdicts.get('cv-03')).toBe('only-before');
});

test('a draft under another id stands in for whom it applies to, and wins where nothing else decides', async () => {
  const folder = copied();
  const draft = edited([
    ['id: ca-nhan', 'id: ca-nhan-2018'],
    ['Khá: 8', 'Khá: 7'],
  ]).replace('status: issued', 'status: draft');
  const file = join(folder, '..', `emul-draft-${process.pid}.yaml`);
  made.push(file);
  writeFileSync(file, draft);
  const { out, code } = await emul(folder, `criteria backtest ${file} 2017-W10 --json`);
  expect(code).toBe(0);
  expect(JSON.parse(out).summary.member).toMatchObject({ 'needs-person': 0, 'not-rated': 0, 'only-before': 0 });
});

test('the newest half-year where no period is named, and nothing of the folder is touched', async () => {
  const folder = copied();
  const before = readFileSync(join(folder, 'criteria', 'ca-nhan.yaml'), 'utf8');
  const { out, code } = await emul(folder, 'criteria backtest criteria/ca-nhan.yaml');
  expect(code).toBe(0);
  expect(out).toMatch(/^CHẤM THỬ SÁU THÁNG ĐẦU NĂM 2017\n/);
  expect(readFileSync(join(folder, 'criteria', 'ca-nhan.yaml'), 'utf8')).toBe(before);
});

test('what is wrong with another draft that begins later is told elsewhere', async () => {
  const folder = copied();
  const next = edited([])
    .replace('edition: 1', 'edition: 2')
    .replace(/^status: issued\nissued: .*$/m, 'status: draft')
    .replace('from: 2016-10-03', 'from: 2017-07-03');
  writeFileSync(join(folder, 'criteria', 'moi.yaml'), next);
  writeFileSync(
    join(folder, 'criteria', 'khac.yaml'),
    next.replace('id: ca-nhan', 'id: khac').replace('atLeast: 70}', 'atLeast: 70, atMost: 90}'),
  );
  const { host, out, code } = await emul(folder, 'criteria backtest ca-nhan@2 2016-12');
  expect(host.stderr()).not.toContain('khac.yaml');
  expect(out).toContain('CHẤM THỬ');
  expect(code).toBe(0);
});
