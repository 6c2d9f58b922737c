import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { paperTable } from '../build/papers.ts';
import { declaredKinds, plugged } from '../build/plugged.ts';
import type { Output } from '../src/declared/outputs/index.ts';
import { HOME } from './host.ts';
import { type Emul, emulWith, schemaKinds } from './overlaid.ts';

const textOf = (path: string) => readFileSync(join(HOME, path), 'utf8');

test.each(declaredKinds)('schemas/%s.schema.json says what the lists of plugs say; if not: npm run schemas', (kind) => {
  const text = textOf(`schemas/${kind}.schema.json`);
  expect(plugged(kind)).toBe(text);
});

test('no schema is of what nobody declares', () => {
  expect(schemaKinds().sort()).toEqual([...declaredKinds].sort());
});

test('src/model/paper.ts says what the list of papers says; if not: npm run schemas', async () => {
  expect(textOf('src/model/paper.ts')).toBe(await paperTable());
});

/** Sources with a plug more, or several: its file of `tests/plugs` beside the list, its import and its name in the list. */
function plug(folder: string, plugs: Readonly<Record<string, string>>): Record<string, string> {
  const list = `src/${folder}/index.ts`;
  const up = '../'.repeat(folder.split('/').length);
  const named = Object.entries(plugs);
  const imports = named.map(([name, file]) => `import { ${name} } from './${file}.ts';\n`).join('');
  const longer = textOf(list).replace(/(: readonly \w+\[\] = \[)/, `$1${Object.keys(plugs).join(', ')}, `);
  const files = named.map(([, file]) => [
    `src/${folder}/${file}.ts`,
    textOf(`tests/plugs/${file}.ts`).replaceAll("'../../src/", `'${up}`),
  ]);
  return { ...Object.fromEntries(files), [list]: imports + longer };
}

/** The source of a check as CONTRIBUTING writes it down: the block that exports it. */
function recipe(name: string): string {
  const blocks = [...textOf('CONTRIBUTING.md').matchAll(/^( *)```ts\n([\s\S]*?)^ *```$/gm)];
  const [, indent = '', text] = blocks.find(([block]) => block.includes(`export const ${name} = `)) ?? [];
  if (text === undefined) throw new Error(`no recipe of ${name}`);
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

const CHECKS = 'src/checks/scores/index.ts';
const PROOFS = 'src/proofs/index.ts';
const COMMANDS = 'src/commands/index.ts';
const KEYS = 'src/declared/outputs/inspections.ts';
/** The line of CONTRIBUTING that declares a key of an output. */
const KEY = /``(isMended: .*?`,) ``/.exec(textOf('CONTRIBUTING.md'))?.[1] ?? '';
const PERSON = 'src/declared/kinds/organization.ts';
const PEOPLE = 'src/forms/lists/people.ts';
const OWING = 'src/reports/status/lines.ts';
/** The three lines that one more key of a member is. */
const [PHONE = '', COLUMN = '', SHOWN = ''] = [
  /``(phone: .*?`,) ``/,
  /``(column\('phone'.*?\),) ``/,
  /``(return \[why.*?;) ``/,
].map((line) => line.exec(textOf('CONTRIBUTING.md'))?.[1]);
const RECIPES = {
  [PERSON]: textOf(PERSON).replace(/ +group: id`/, (key) => `${PHONE}\n${key}`),
  [PEOPLE]: textOf(PEOPLE).replace(/ +column\('group'/, (first) => `${COLUMN}\n${first}`),
  [OWING]: textOf(OWING).replace(/return why \?.*;/, () => SHOWN),
  'src/checks/scores/bonus-without-basis.ts': recipe('bonusWithoutBasis'),
  [CHECKS]: `export { bonusWithoutBasis } from './bonus-without-basis.ts';\n${textOf(CHECKS)}`,
  'src/proofs/full-marks-by-self.ts': recipe('fullMarksBySelf'),
  [PROOFS]: `import { fullMarksBySelf } from './full-marks-by-self.ts';\n${textOf(PROOFS).replace('= [', '= [fullMarksBySelf,')}`,
  'src/commands/heads.ts': textOf('tests/plugs/heads.ts').replaceAll("'../../src/", "'../"),
  [COMMANDS]: textOf(COMMANDS).replace(
    '= [',
    "= [{ name: 'heads', group: 'keep', load: async () => (await import('./heads.ts')).heads },",
  ),
  [KEYS]: textOf(KEYS).replace('  findings: list(finding)', `${KEY}\n$&`),
};

/** Sources without some plugs. */
function without(folder: string, ...names: readonly string[]): Record<string, string> {
  const list = `src/${folder}/index.ts`;
  const shorter = (text: string, name: string) =>
    text.replace(new RegExp(`(= \\[[^\\]]*?)\\b${name}(?:,\\s*|(?=\\]))`), '$1');
  return { [list]: names.reduce(shorter, textOf(list)) };
}

/** The regulation of the pages with months made of weeks. */
const regulation = ({ points = '{method: mean}', when = '[{points: {atLeast: 1}}]', gates = '[]', awards = '[]' }) => ({
  'regulations/quy-che.yaml': `${textOf('tests/pages/workspace/regulations/quy-che.yaml')}
rollup: {month: {from: week, points: ${points}, levels: [{level: tot, when: ${when}}, {level: han-che}]}}
gates: ${gates}
awards: ${awards}
`,
});
const gate = (text: string) => regulation({ gates: `[{periods: [month], ${text}}]` });
const method = (points: string) => regulation({ points });

const FEW_WEEKS = gate('id: few-rated-weeks, weeks: 6, level: han-che');
/** The scale of the pages with another mode for B2. */
const mode = (text: string) => ({
  'criteria/ca-nhan.yaml': textOf('tests/pages/workspace/criteria/ca-nhan.yaml').replace(
    /mode: grade, grades: \{.*?\}/,
    text,
  ),
});
/** The scale of the pages that asks for more for its best level. */
const scale = (text: string) => ({
  'criteria/ca-nhan.yaml': textOf('tests/pages/workspace/criteria/ca-nhan.yaml').replace(
    '{points: {atLeast: 90}}',
    `$&, ${text}`,
  ),
});
const FULL = scale('{full: {id: B}}');
const BONUS = scale('{bonus: {atLeast: 2}}');
/** A next edition of that scale, with no level for all. */
const DRAFT = {
  'criteria/ca-nhan-2.yaml': BONUS['criteria/ca-nhan.yaml']
    .replace(
      /edition: 1\nstatus: issued\nissued.*\neffective.*\n/,
      'edition: 2\nstatus: draft\neffective: {from: 2017-01-02}\n',
    )
    .replace('{level: chua}', '{level: chua, when: [{points: {below: 50}}]}'),
};
const RATED = regulation({ when: '[{rated: {atLeast: 3}}]' });
const award = (asked: string, kind = 'member') =>
  regulation({
    awards: `[{id: khen, name: Giấy khen, form: commendation, kind: ${kind}, periods: [month], when: [${asked}]}]`,
  });
/** A table of a list as emul makes it, and a map of somebody else's. */
const TABLE = {
  'bang.csv':
    'Mã,Họ và tên,Hình thức,Ngày\ndisciplined.id,disciplined.name,disciplined.form,disciplined.date\ncv-03,Nguyễn Văn An,khien-trach,2/3/2017\n',
  'khac.csv': 'Mã,Họ và tên,Hình thức,Ngày\ncv-03,Nguyễn Văn An,khien-trach,2/3/2017\n',
};
const MAP = {
  'maps/m.yaml':
    'kind: map\ncolumns:\n  - {column: A, field: disciplined.name}\n  - {column: B, field: disciplined.forms}\n',
};
/** A quarter made of months made of weeks, in the second of which a sheet is missing. */
const ofQuarters = award('{sheets: all}')['regulations/quy-che.yaml'].replace('periods: [month]', 'periods: [quarter]');
const QUARTER = 'quarter: {from: month, points: {method: mean}, levels: [{level: tot}]}';
const SHEETS = {
  'regulations/quy-che.yaml': ofQuarters.replace('rollup: {', `rollup: {${QUARTER}, `),
  'scores/2016/2016-W41.yaml':
    'kind: scores\nperiod: 2016-W41\nheld: 2016-10-14\nentries:\n  - {member: tp-01, self: {A1: {done: 10, assigned: 10}, A2: 19, A3: {}, B1: {}, B2: Tốt}, council: {A2: 18}}\n',
};
const PARTS = award('{parts: {rated: 6}}');
const PASSED = mode('mode: passed');
const STEPPED = 'mode: steps, steps: [{from: 8, points: 10}, {from: 5, points: 6}]';
const STEPS = {
  ...mode(STEPPED),
  'scores/2016/2016-W40.yaml': textOf('tests/pages/workspace/scores/2016/2016-W40.yaml').replace(
    /B2: (?:Tốt|Khá)/g,
    'B2: 6.5',
  ),
};
/** B2 as many points as A2. */
const alike = (points: string) => ({
  ...mode('mode: alike, of: A2'),
  'scores/2016/2016-W40.yaml': textOf('tests/pages/workspace/scores/2016/2016-W40.yaml')
    .replace(/, B2: \S+}/g, '}')
    .replace('{B2: Khá}', '{A2: 8}')
    .replace(/A2: [\d.]+/g, `A2: ${points}`),
});
/** B2 by the points of one's own division, which has a scale of its own. */
const ownUnit = (criteria: string) => ({
  ...mode('mode: own-unit'),
  'criteria/tap-the.yaml': `kind: criteria
id: tap-the
title: Thang điểm tập thể
edition: 1
status: issued
issued: {date: 2016-09-30, decision: 60/QĐ-BDT}
effective: {from: 2016-10-03}
appliesTo: {kind: unit}
scale: {max: 100, step: 1}
groups: [{id: A, title: Công việc, max: 100, criteria: [${criteria}]}]
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`,
  'scores/2016/2016-W40.yaml': `${alike('18')['scores/2016/2016-W40.yaml']}  - unit: cs-dt
    self: {A1: 50}
  - unit: van-phong
    self: {A1: 40}
`,
});
const MARKED = '{id: A1, title: Việc, max: 100, mode: mark}';
const WAITING =
  '{id: A1, title: Việc, max: 50, mode: mark}, {id: A2, title: Cá nhân, max: 50, mode: members, level: tot}';
/** A table of another program, and how its columns are read. */
const table = (marks: string) => ({
  'bang.csv': `Mã,Họ và tên,B2 Tác phong\ncv-03,Nguyễn Văn An,"${marks}"\n`,
  'bang.yaml': `kind: map\nheader: 1\ncolumns:
  - {column: A, field: member}\n  - {column: B, field: name}\n  - {column: C, field: self.B2}\n`,
});
const IMPORT = 'form import bang.csv --map bang.yaml --period 2016-W41 --all';
const NEWEST = method('{method: newest}');

/** Marks of B2 as somebody typed them. */
const scored = (mark: string) => ({
  'scores/2016/2016-W40.yaml': textOf('tests/pages/workspace/scores/2016/2016-W40.yaml').replace(
    'B2: Tốt',
    `B2: ${mark}`,
  ),
});

/** The week of the pages with a bonus beside each mark of somebody, or with full marks. */
const week = (from: string | RegExp, to: string) => ({
  'scores/2016/2016-W40.yaml': textOf('tests/pages/workspace/scores/2016/2016-W40.yaml').replace(from, to),
});
const GIVEN = week('    head: {A2: 17}', '    bonus: [{event: sang-kien}]');
const GROUNDED = week('    head: {A2: 17}', '    bonus: [{event: sang-kien, basis: QĐ 12/QĐ-BDT}]');
const CALLED = {
  'organization.yaml': textOf('tests/pages/workspace/organization.yaml').replace(
    /id: tp-01/,
    '$&\n    phone: 0912 345 678',
  ),
  'scores/2016/2016-W41.yaml': 'kind: scores\nperiod: 2016-W41\nentries: []\n',
  'moi.csv': `people.id;people.name;people.phone;people.unit;people.from
tp-01;;0987 654 321;;\ncv-04;Lê Văn Mới;0901222333;Văn phòng;01/12/2016\n`,
};
const UNSEEN = week(/(A2: 20,.*\n) {4}council: .*\n/, '$1');

function sheetsIn(path: string): string[] {
  const files = Object.entries(unzipSync(readFileSync(path)));
  return files.flatMap(([name, bytes]) =>
    name.includes('worksheets/sheet') ? Buffer.from(bytes).toString('utf8') : [],
  );
}

describe('a plug in a file of its own and a line in the list is known everywhere', () => {
  let emul: Emul;
  beforeAll(async () => {
    emul = await emulWith({
      ...plug('scoring/gates', { fewRatedWeeks: 'few-rated-weeks' }),
      ...plug('scoring/methods', { newest: 'newest' }),
      ...plug('scoring/modes', { passed: 'passed', steps: 'steps', alike: 'alike', ownUnit: 'own-unit' }),
      ...plug('scoring/conditions', { bonus: 'bonus', full: 'full' }),
      ...plug('scoring/rollup/conditions', { rated: 'rated' }),
      ...plug('candidates/conditions', { parts: 'parts', sheets: 'sheets' }),
      ...plug('diagnostics', { counted: 'counted' }),
      ...plug('forms/lists', { disciplined: 'disciplined' }),
      ...RECIPES,
    });
  });

  test.each([
    ['check', 'check', GIVEN, 'cảnh báo[bonus-without-basis]: điểm cộng “sang-kien” của Nguyễn Văn An chưa ghi căn cứ'],
    ['check', '--lang en check', GIVEN, 'add one, e.g. basis: QĐ 12/QĐ-BDT'],
    ['check', 'check --only bonus-without-basis', GROUNDED, 'không có lỗi'],
    ['check', 'help checks', {}, 'bonus-without-basis'],
    ['check that needs points', 'check', UNSEEN, '[full-marks-by-self]: Phạm Minh Tuấn đủ điểm tối đa'],
    ['check that needs points', 'check --only full-marks-by-self', {}, 'không có lỗi'],
    ['check that needs points', 'help checks', {}, 'full-marks-by-self'],
    ['gate', 'check', FEW_WEEKS, 'không có lỗi'],
    ['gate', 'regulation show quy-che', FEW_WEEKS, 'tháng: được chấm dưới 6 tuần: cao nhất là Còn hạn chế (1)'],
    ['gate', '--lang en regulation show quy-che', FEW_WEEKS, 'fewer than 6 rated weeks: at most Còn hạn chế (1)'],
    ['gate', 'classify 2016-10', FEW_WEEKS, 'Tính ra là Tốt; chỉ 1/6 tuần được chấm: cao nhất là Còn hạn chế'],
    ['gate', 'explain cv-03 2016-10', FEW_WEEKS, '- chỉ 1/6 tuần được chấm: cao nhất là Còn hạn chế'],
    ['gate', 'classify 2016-10 --json', FEW_WEEKS, '"id":"few-rated-weeks","message":"chỉ 1/6 tuần được chấm: cao'],
    ['gate', 'schema regulation', FEW_WEEKS, '"weeks": {"title": "Số tuần được chấm", '],
    ['method', 'check', NEWEST, 'không có lỗi'],
    ['method', 'regulation show quy-che', NEWEST, '- Điểm: điểm tuần cuối cùng (1)'],
    ['method', '--lang en regulation show quy-che', NEWEST, 'the last week (1)'],
    ['method', 'classify 2016-10', NEWEST, 'Cách tính: điểm tuần cuối cùng'],
    ['method', 'explain cv-03 2016-10', NEWEST, 'Cách tính: điểm tuần cuối cùng'],
    ['method', 'schema regulation', NEWEST, '"description": "newest (kỳ cuối), mean (trung bình), '],
    ['mode', 'check', PASSED, 'không có lỗi'],
    ['mode', 'criteria show ca-nhan', PASSED, 'Tốt thì đủ điểm'],
    ['mode', '--lang en criteria show ca-nhan', PASSED, 'full points for Tốt'],
    ['mode', 'score 2016-W40', PASSED, 'Nguyễn Văn An'],
    ['mode', 'explain cv-03 2016-W40', PASSED, '0,0/10 Khá'],
    ['mode', 'schema criteria', PASSED, '"enum": ["passed", "steps", "alike", "own-unit", "mark", '],
    ['mode', 'schema criteria', PASSED, '"steps": {\n          "title": "Các mốc"'],
    ['mode', 'open 2016-W41 --dry-run', PASSED, 'B2 (10) Tác phong: Tốt, Khá'],
    ['mode', 'criteria check ca-nhan', PASSED, 'ĐÃ CHỨNG MINH, xét mọi phiếu'],
    ['mode', 'report notice 2016-W40', PASSED, '10,0 0,0/10'],
    ['mode', IMPORT, { ...PASSED, ...table('Giỏi') }, 'không có mức “Giỏi”; chọn Tốt, Khá'],
    ['mode that is computed', 'check', alike('8'), 'không có lỗi'],
    ['mode that is computed', 'explain cv-03 2016-W40', alike('8'), '8,0/10 như A2'],
    ['mode that is computed', 'explain cv-03 2016-W40', alike('12'), 'KHÔNG XẾP LOẠI, tiêu chí kia chưa'],
    ['mode that is computed', 'open 2016-W41 --dry-run', alike('8'), 'A3: …, B1: …}'],
    ['mode that is computed', 'report score-sheet 2016-W40', alike('8'), 'như A2'],
    ['mode that is computed', 'criteria check ca-nhan', alike('8'), 'ĐÃ CHỨNG MINH, xét mọi phiếu'],
    ['mode that counts results', 'explain cv-03 2016-W40', ownUnit(MARKED), '5,0/10 phòng được 50'],
    ['mode that counts results', 'explain tp-01 2016-W40', ownUnit(WAITING), 'KHÔNG XẾP LOẠI, phòng chưa có điểm'],
    ['mode with a key of its own', 'check', STEPS, 'không có lỗi'],
    ['mode with a key of its own', 'explain cv-03 2016-W40', STEPS, '6,0/10 6,5'],
    ['mode with a key of its own', 'open 2016-W41 --dry-run', STEPS, 'B2 (10) Tác phong: số đạt được'],
    ['mode with a key of its own', 'criteria check ca-nhan', STEPS, 'ĐÃ CHỨNG MINH, xét mọi phiếu'],
    ['mode with a key of its own', 'report notice 2016-W40', STEPS, '4,0 Mới đạt 6.5'],
    ['mode with a key of its own', 'criteria show ca-nhan', STEPS, 'theo mốc: từ 5 được 6, từ 8 được 10'],
    ['mode with a key of its own', 'criteria show ca-nhan --json', STEPS, '"keys": {\n                "steps": ['],
    [
      'mode with a key of its own',
      'criteria diff criteria/ca-nhan.yaml sau.yaml --json',
      { ...STEPS, 'sau.yaml': mode(STEPPED.replace('from: 5', 'from: 4'))['criteria/ca-nhan.yaml'] },
      '"field": "steps"',
    ],
    ['mode with a key of its own', IMPORT, { ...STEPS, ...table('-1') }, 'số -1 nhỏ hơn 0'],
    ['mode with a key of its own', IMPORT, { ...STEPS, ...table('7,5') }, 'Nguyễn Văn An (dòng 2): tự chấm B2 7,5'],
    ['condition', 'check', BONUS, 'không có lỗi'],
    ['condition', 'criteria check ca-nhan', BONUS, 'Không xét hết được mọi phiếu theo điều kiện “điểm cộng từ 2”'],
    ['condition that proofs go by', 'check', FULL, 'không có lỗi'],
    ['condition that proofs go by', 'criteria check ca-nhan', FULL, 'ĐÃ CHỨNG MINH, xét mọi phiếu'],
    [
      'condition',
      'criteria consult ca-nhan@2 --ask cs-dt --until 2026-12-30 --today 2026-12-01',
      DRAFT,
      'chưa ghi gì: không xét hết được mọi phiếu theo “điểm cộng từ 2”',
    ],
    ['condition', 'criteria show ca-nhan', BONUS, 'điểm cộng từ 2; không'],
    ['condition', 'explain tp-01 2016-W40', BONUS, 'được cộng 0,0 điểm, cần từ 2.'],
    ['condition', 'explain tp-01 2016-W40 --json', BONUS, '"kind": "bonus"'],
    ['condition', 'criteria show ca-nhan --json', BONUS, '"bonus": {\n'],
    ['condition of a roll-up', 'explain cv-03 2016-10 --json', RATED, '"kind": "rated"'],
    ['condition', 'schema criteria', BONUS, '"bonus": {\n          "title": "Điều kiện điểm cộng"'],
    ['condition of a roll-up', 'check', RATED, 'không có lỗi'],
    ['condition of a roll-up', 'regulation show quy-che', RATED, 'Tốt: ít nhất 3 tuần được xếp loại'],
    ['condition of a roll-up', 'classify 2016-10', RATED, 'xếp loại theo số tuần được xếp loại'],
    ['condition of a roll-up', 'explain cv-03 2016-10', RATED, 'ít nhất 3 tuần được xếp loại (1 tuần)'],
    ['condition of a roll-up', 'schema regulation', RATED, '"title": "Số kỳ được xếp loại"'],
    ['format of findings', 'check --format counted', FULL, 'có đúng 0 điều'],
    ['format of findings', 'help check', {}, 'counted, text (mặc định), json, sarif'],
    ['list of a form', 'form map khac.csv --list disciplined', TABLE, 'field: disciplined.form'],
    ['list of a form', 'form import bang.csv --dry-run', TABLE, 'mã hình thức: khien-trach, ngày kỷ luật: 02/3/2017'],
    ['list of a form', 'form import bang.csv --dry-run', TABLE, '+       - {form: khien-trach, date: 2017-03-02}'],
    ['list of a form', 'form export disciplined -o x.xlsx --dry-run', {}, 'Sẽ lập x.xlsx: 0 dòng'],
    ['list of a form', 'help form export', {}, 'disciplined, agency, units,'],
    ['condition of an award', 'check', PARTS, 'không có lỗi'],
    ['condition of an award', 'regulation show quy-che', PARTS, 'được chấm ít nhất 6 tuần; thủ'],
    ['condition of an award', 'candidates 2016-10', PARTS, '- được chấm ít nhất 6 tuần'],
    ['condition of an award', 'candidates 2016-10', PARTS, 'Chỉ thiếu kỳ được chấm'],
    [
      'condition of an award',
      'candidates 2016-10 --json',
      PARTS,
      '"message":"được chấm ít nhất 6 tuần: mới có 1 tuần"',
    ],
    ['condition of an award', '--lang en explain cv-03 2016-10 --award khen', PARTS, 'rated in 6 weeks'],
    ['condition of an award that looks inside', 'explain cv-03 2016-Q4 --award khen', SHEETS, 'thiếu phiếu tuần 41'],
    ['condition of an award', 'schema regulation', PARTS, '"askedParts": {'],
    ['condition of an award', 'schema regulation', PARTS, '"rated": {"title": "Số kỳ", '],
  ])('%s: emul %s', async (_, line, files, words) => {
    expect(await emul.printed(files, line)).toContain(words);
  });

  test.each([
    ['heads', 'Văn phòng: '],
    ['heads --help', 'Mỗi phòng một dòng: tên phòng'],
    ['--lang en help heads', 'A line for each division: its name, and who heads it today.'],
    ['hedas', 'có phải “heads”?'],
    ['--help --all', 'ai đứng đầu từng phòng'],
  ])('command: emul %s', async (line, words) => {
    expect(await emul.printed({}, line)).toContain(words);
  });

  test('key of an output: who writes it has to give it', async () => {
    const { title, type } = JSON.parse(emul.schema('output/inspections')).properties.inspections.items.properties
      .isMended;
    expect([title, type]).toEqual(['Đã xong', 'boolean']);
    type Row = Output<'campaigns'>['campaigns'][number];
    const row = { id: 'a' } as Omit<Row, 'begun'>;
    // @ts-expect-error A row that lacks a declared key does not compile.
    expect((row satisfies Row).id).toBe('a');
  });

  test.each([
    ['check --only unknown-key', 'không có lỗi'],
    ['schema organization', '"phone": {"title": "Điện thoại", "description": "Số điện thoại, ví dụ 0912 345 678."'],
    ['status 2016-W41', 'Chưa có phiếu: Trần Quốc Hòa, 0912 345 678'],
    ['form import moi.csv --replace --dry-run', 'sửa điện thoại                       0912 345 678 0987 654 321 C2'],
    ['form import moi.csv --dry-run', "+     name: Lê Văn Mới\n26 +     phone: '0901222333'"],
  ])('key of a member: emul %s', async (line, words) => {
    expect(await emul.printed(CALLED, line)).toContain(words);
  });

  test('key of a member: what goes out in a table comes back', async () => {
    const printed = await emul.printed(CALLED, 'form export people -o p.xlsx', 'form import p.xlsx');
    expect(printed).toContain('Đã hiểu 3 dòng: 0 dòng có điều mới, 3 dòng giữ nguyên.');
  });

  test('output says which modes there are', () => {
    expect(emul.schema('output/criteria-show')).toContain(
      'passed, steps, alike, own-unit, mark, deduct, count, grade, ratio, products, unit hoặc members.',
    );
  });

  test('marks of a mode are asked for and typed', async () => {
    const { printed, folder } = await emul.answered(
      STEPS,
      'score 41 --enter',
      '9/10',
      '18',
      '',
      '',
      'x',
      '7,5',
      'thôi',
    );
    expect(printed).toContain('B2 Tác phong (số đạt được, ví dụ 9)');
    expect(printed).toContain('“x” không phải số việc');
    expect(readFileSync(join(folder, 'scores/2016/2016-W41.yaml'), 'utf8')).toContain('B2: 7.5');
  });

  test('a form has cells for them, which hold what may stand there and give points', async () => {
    const { folder } = await emul.answered(STEPS, 'form export 2016-W41 -o ra/');
    const [sheet = ''] = sheetsIn(join(folder, 'ra/Phieu tuan 41 - Van phong.xlsx'));
    expect(sheet).toMatch(/IF\(N\([A-Z]+9\)&gt;=8,10,IF\(N\([A-Z]+9\)&gt;=5,6,0\)\)/);
    expect(sheet).toContain('Ghi số việc, từ 0.');
    const withoutFormula = await emul.answered(PASSED, 'form export 2016-W41 -o ra/');
    const [other = ''] = sheetsIn(join(withoutFormula.folder, 'ra/Phieu tuan 41 - Van phong.xlsx'));
    expect([other.includes('>=8'), other.includes('COUNTA')]).toEqual([false, false]);
  });

  test.each([
    ['chưa có mục weeks, nên không có tác dụng; hãy ghi thêm, ví dụ weeks: 3', gate('id: few-rated-weeks')],
    [
      'có phải “few-rated-weeks”? hãy ghi thêm mục gate, một trong: few-rated-weeks, head-not',
      gate('id: few-rated-week'),
    ],
    [
      'có phải “few-rated-weeks”? (chọn một trong: few-rated-weeks, head-not-above-',
      gate('id: a, gate: few-rated-week'),
    ],
    ['mục “weeks” (số tuần được chấm) không thể là 0; hãy ghi số từ 1 trở lên', gate('id: few-rated-weeks, weeks: 0')],
    ['quy chế không có mức xếp loại nào mang mã “to”', gate('id: few-rated-weeks, weeks: 1, level: to')],
    ['có phải “weeks”?', gate('id: few-rated-weeks, week: 1')],
    ['có phải “newest”? (chọn một trong: newest, mean, sum,', method('{method: newst}')],
    ['có phải “passed”? (chọn một trong: passed, steps, alike, own-unit, mark, deduct,', mode('mode: passd')],
    ['tiêu chí B2 chấm theo cách “steps” mà chưa có mục steps; hãy ghi thêm, ví dụ steps: [{', mode('mode: steps')],
    ['có phải “points”?', mode(STEPPED.replace('points', 'point'))],
    [
      'tiêu chí B2 chấm theo cách “passed”, không dùng đến mục steps',
      mode(STEPPED.replace('mode: steps', 'mode: passed')),
    ],
    [
      'tiêu chí B2 chấm bằng số đạt được, không ghi “Tốt” cho Trần Quốc Hòa được; hãy viết một số từ 0, ví dụ 8',
      mode(STEPPED),
    ],
    ['được tính từ tiêu chí khác, không ghi “Tốt” được; hãy xóa mục B2', mode('mode: alike, of: A2')],
    ['“Giỏi”', { ...PASSED, ...scored('Giỏi') }],
    ['chấm theo cách “passed”, không dùng đến mục floor', mode('mode: passed, floor: 0')],
    [
      '“nhóm B đủ điểm” của mức “xuat-sac” không làm phiếu nào đổi mức',
      scale('{points: {atLeast: 105}}, {full: {id: B}}'),
    ],
    ['có phải “full”?', scale('{ful: {id: B}}')],
    ['có phải “bonus”?', scale('{bonu: {atLeast: 2}}')],
    ['bảng disciplined không có mục nào ghi là “disciplined.forms”', MAP],
    ['có phải “parts”?', award('{part: {rated: 6}}')],
    ['có phải “parts”?', award('{any: [{part: {rated: 6}}, {level: {atLeast: tot}}]}')],
    ['thiếu mục “rated”', award('{parts: {}}')],
    ['điều kiện “parts” của “khen” không bao giờ đạt được: chỉ cá nhân mới có', award('{parts: {rated: 6}}', 'unit')],
    ['điều kiện của mức “xuat-sac” nói đến nhóm “C”, nhưng thang', scale('{full: {id: C}}')],
    ['thiếu mục “atLeast”', regulation({ when: '[{rated: {}}]' })],
  ])('and so is what is wrong with it: “%s”', async (words, files) => {
    expect(await emul.printed(files, 'check')).toContain(words);
  });

  test('and its id in the schema of an output', () => {
    expect(emul.schema('output/explain')).toMatch(/rated, points, share.*bonus, full, points/);
    expect(emul.schema('output/explain')).toContain('newest, mean, sum');
  });
});

describe('a plug that is taken out of the list is known nowhere', () => {
  let emul: Emul;
  beforeAll(async () => {
    emul = await emulWith({
      ...without('scoring/gates', 'longAbsence'),
      ...without('scoring/methods', 'dropLowest'),
      ...without('scoring/modes', 'members', 'unit', 'ratio', 'products'),
      ...without('scoring/conditions', 'penalty'),
      ...without('scoring/rollup/conditions', 'none'),
      ...without('candidates/conditions', 'service'),
      ...without('diagnostics', 'sarif'),
      ...without('forms/lists', 'leave'),
    });
  });

  test.each([
    ['không có mục nào tên “days” ở đây', gate('id: long-absence, days: 1, level: tot')],
    ['một trong: head-not-above-unit, discipline, weak-unit\n', gate('id: long-absence')],
    ['chọn một trong: mean, sum, median, min, max, best\n', method('{method: dropLowest}')],
    ['chọn một trong: mark, deduct, count, grade\n', mode('mode: members, level: tot')],
    ['không có mục nào tên “whenNone” ở đây', mode('mode: mark, whenNone: full')],
    ['chỉ ghi được: points, group, event\n', scale('{penalty: {atMost: 2}}')],
    ['không có mục nào tên “service” ở đây', award('{service: {months: 10}}')],
    ['chỉ ghi được: points, share, count\n', regulation({ when: '[{none: {worseThan: tot}}]' })],
  ])('“%s”', async (words, files) => {
    expect(await emul.printed(files, 'check')).toContain(words);
    expect(emul.schema('scores')).not.toContain('"assigned"');
    expect(emul.schema('regulation')).not.toMatch(/long-absence|Số ngày nghỉ|"dropLowest"/);
  });

  test('a format of findings', async () => {
    expect(await emul.printed({}, 'check --format sarif')).toContain('chọn một trong: text, json, github, junit');
  });

  test('a list of forms', async () => {
    expect(await emul.printed({}, 'form map bang.csv --list leave')).toContain('signers, discipline, calendar');
  });
});
