import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emul, office } from '../reports/office.ts';
import { classifiedIn, oneNumber, scoresOf } from './classified.ts';

const ADOPT = '--as moi --document 70/QĐ-BDT --date 30/12/2016';
const EMUL = 'kind: workspace\nagency: {name: Ban Dân tộc tỉnh Mẫu}\nregulation: moi\n';
const LEVELS: Readonly<Record<string, readonly [string, string]>> = {
  'kh43-2016': ['han-che', 'chua'],
  'nd56-2015': ['han-che', 'khong'],
  'nd90-2020': ['hoan-thanh', 'khong'],
  'nd335-2025': ['hoan-thanh', 'khong'],
};

/** What `adopt` writes of a regulation in an office with these files. */
async function adopted(id: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = office(files);
  const { code, host } = await emul(folder, `regulation adopt ${id} ${ADOPT}`);
  expect(host.stderr()).toBe('');
  expect(code).toBe(0);
  return readFileSync(join(folder, 'regulations/moi.yaml'), 'utf8');
}

/** In place of the sheets of the pages, which are of another scale. */
const NO_SCORES = { 'scores/2016/2016-W40.yaml': 'kind: scores\nperiod: 2016-W40\nentries: []\n' };

function withoutComments(text: string): string {
  return text.replace(/^ *#.*\n/gm, '');
}

describe.each(Object.keys(LEVELS))('%s', (id) => {
  const [third = '', fourth = ''] = LEVELS[id] ?? [];
  const criteria = oneNumber([['xuat-sac', 90], ['tot', 70], [third, 50], [fourth]]);

  test('adopted, it passes check and is no draft', async () => {
    const text = await adopted(id);
    const isMonthly = id === 'nd335-2025';
    const [base, period] = isMonthly ? ['2016-10', '2016-Q4'] : ['2016-W41', '2016-10'];
    const files = {
      'emul.yaml': EMUL,
      'regulations/moi.yaml': text,
      'criteria/ca-nhan.yaml': criteria,
      ...NO_SCORES,
      ...scoresOf({ [base]: { 'tp-01': 95, 'cv-03': 80, 'cvp-01': 60 } }),
    };
    const folder = office(files);
    const scores = isMonthly ? ' regulations criteria' : '';
    const { host } = await emul(folder, `check${scores}`);
    expect(host.printed()).not.toMatch(/^lỗi/m);
    const { answer, told } = await classifiedIn(files, period);
    expect(answer.isDraft).toBe(false);
    expect(told('cv-03')).toMatch(/^80 tot|coverage/);
  });

  test('what was a proposal is the office’s own; law and guidance stay', async () => {
    const text = withoutComments(await adopted(id));
    expect(text).not.toContain('force: proposal');
    expect(text).toContain('force: own');
    const before = withoutComments(readFileSync(join('data/regulations', `${id}.yaml`), 'utf8'));
    const count = (of: string, what: string) => of.split(what).length - 1;
    const isLaw = /^source: .*force: law/m.test(before) ? 1 : 0;
    expect(count(text, 'force: law')).toBe(count(before, 'force: law') - isLaw);
    expect(count(text, 'force: guidance')).toBe(count(before, 'force: guidance'));
  });

  test('its comments are kept', async () => {
    const text = await adopted(id);
    const comments =
      readFileSync(join('data/regulations', `${id}.yaml`), 'utf8').match(/^ *# (?!yaml-language).*/gm) ?? [];
    for (const comment of comments) expect(text).toContain(comment.trim());
  });
});

const OWN = `kind: regulation
id: cua-co-quan
extends: kh43-2016
title: Quy chế cũ
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
rollup:
    month:
        from: week
        points: {method: mean}
        levels: [{level: xuat-sac, when: [{points: {atLeast: 95}}]}, {level: chua}]
examples:
  - {period: month, parts: [{points: 95, level: xuat-sac}], points: 95, level: xuat-sac}
`;

describe('one that extends another', () => {
  test('its own blocks stay, and proposals of what it extends are taken over', async () => {
    const files = { 'regulations/cu.yaml': OWN };
    const text = await adopted('cua-co-quan', files);
    expect(text).toContain('extends: kh43-2016');
    expect(text).toMatch(/^ {4}half-year:$/m);
    expect(withoutComments(text)).not.toContain('proposal');
    const all = {
      ...files,
      'regulations/moi.yaml': text,
      'emul.yaml': EMUL,
      'criteria/ca-nhan.yaml': oneNumber([['xuat-sac', 90], ['tot', 70], ['han-che', 50], ['chua']]),
      ...NO_SCORES,
      ...scoresOf({ '2016-W41': { 'cv-03': 94 } }),
    };
    expect((await emul(office(all), 'check')).out).not.toContain('lỗi[');
    for (const period of ['2016-10', '2016-H2', '2016', '2016..2017']) {
      expect((await classifiedIn(all, period)).answer.isDraft).toBe(false);
    }
  });

  test.each(['', 'gates:\n- {id: mot, gate: discipline, periods: [year], forms: [canh-cao], level: khong}\n'])(
    'so are gates that are proposals %#',
    async (gates) => {
      const proposed =
        'kind: regulation\nid: goc\nextends: nd90-2020\ntitle: Đề xuất\nsource: {document: 58/QĐ-BDT, force: own}\ngates:\n  - id: long-absence\n    periods: [year]\n    days: 90\n    level: hoan-thanh\n    source: {document: Đề xuất, force: proposal, sure: read}\n';
      const own = `kind: regulation\nid: cua-co-quan\nextends: goc\ntitle: Quy chế cũ\nsource: {document: 58/QĐ-BDT, force: own}\n${gates}`;
      const files = { 'regulations/goc.yaml': proposed, 'regulations/cu.yaml': own };
      const text = await adopted('cua-co-quan', files);
      expect(text).toMatch(/^ *- id: long-absence$/m);
      const all = {
        ...files,
        ...NO_SCORES,
        'regulations/moi.yaml': text,
        'emul.yaml': EMUL,
        'criteria/ca-nhan.yaml': oneNumber([['xuat-sac', 90], ['tot', 70], ['hoan-thanh', 50], ['khong']]),
      };
      expect((await emul(office(all), 'check')).out).not.toContain('lỗi[');
      const { answer } = await classifiedIn(all, '2016');
      expect(answer.isDraft).toBe(false);
      expect(answer.rules.gates.find(({ id }) => id.value === 'long-absence')?.node.get('days')?.text).toBe('90');
    },
  );

  test('where its roll-up stands on one line, nothing is written', async () => {
    const flow = OWN.replace(
      /rollup:[\s\S]*examples:[\s\S]*/,
      'rollup: {month: {from: week, points: {method: mean}, levels: [{level: chua}]}}\n',
    );
    const folder = office({ 'regulations/cu.yaml': flow });
    const { code, host } = await emul(folder, `regulation adopt cua-co-quan ${ADOPT}`);
    expect(code).toBe(2);
    expect(host.stderr()).toContain('chưa ghi gì');
    expect(existsSync(join(folder, 'regulations/moi.yaml'))).toBe(false);
  });
});

describe('refused', () => {
  test.each([
    ['regulation adopt kh43-2016', 'thiếu mã mới'],
    ['regulation adopt', 'còn thiếu: mã'],
    ['regulation adopt kh43 --as a --document 1/QĐ --date 30/9/2016', 'có phải “kh43-2016”'],
    ['regulation adopt kh43-2016 --as BDT --document 1/QĐ --date 30/9/2016', 'chưa đúng cách'],
    ['regulation adopt kh43-2016 --as ../x --document 1/QĐ --date 30/9/2016', 'chưa đúng cách'],
    ['regulation adopt kh43-2016 --as a --document 1/QĐ --date 31/9/2016', 'không có ngày'],
    ['regulation adopt kh43-2016 --as quy-che --document 1/QĐ --date 30/9/2016', 'đã có quy chế khác dùng'],
    ['regulation adopt kh43-2016 --as nd90-2020 --document 1/QĐ --date 30/9/2016', 'đã có quy chế khác dùng'],
    ['regulation adopt kh43-2016 --as khac --document 1/QĐ --date 30/9/2016', 'đã có tệp'],
    ['regulation remove kh43-2016', 'không có việc “remove”'],
    ['regulation show kh44-2016', 'có phải “kh43-2016”'],
    ['regulation show', 'còn thiếu: mã'],
    ['regulation list kh43-2016', 'không cần đến “kh43-2016”'],
  ])('%s', async (line, said) => {
    const folder = office({ 'regulations/khac.yaml': OWN });
    const before = readFileSync(join(folder, 'regulations/khac.yaml'), 'utf8');
    const { code, host } = await emul(folder, line);
    expect(code).toBe(2);
    expect(host.stdout()).toBe('');
    expect(host.stderr()).toContain(said);
    expect(readFileSync(join(folder, 'regulations/khac.yaml'), 'utf8')).toBe(before);
  });
});

test('--dry-run prints the file and writes nothing', async () => {
  const folder = office({});
  const { code, out } = await emul(folder, `regulation adopt kh43-2016 ${ADOPT} --dry-run`);
  expect(code).toBe(0);
  expect(out).toContain('id: moi');
  expect(out).toContain('Chưa ghi gì.');
  expect(existsSync(join(folder, 'regulations/moi.yaml'))).toBe(false);
});

test.each(['Sở “A”: B #1', "O'Neill: {x}", '- a', 'a, b]'])('a name like “%s” stays text', async (name) => {
  const text = await adopted('nd56-2015', {
    'emul.yaml': `kind: workspace\nagency: {name: "${name.replaceAll('"', '\\"')}"}\nregulation: quy-che\n`,
  });
  const folder = office({ 'regulations/moi.yaml': text });
  const { out } = await emul(folder, 'regulation show moi --json');
  expect(JSON.parse(out).title).toBe(`Quy chế thi đua của ${name}`);
});

describe('in an agency of another province', () => {
  const files = {
    'emul.yaml': `kind: workspace
agency: {name: Sở Nội vụ tỉnh Mẫu, symbol: SNV, place: Mẫu}
regulation: quy-che # cho đến nay
calendar: {start: 2016-W40}
`,
  };
  const line = (id: string, day: string) => `regulation adopt ${id} --as moi --document 70/QĐ-SNV --date ${day}`;

  test('nothing of the plan of that other agency is cited any more', async () => {
    const folder = office(files);
    await emul(folder, line('kh43-2016', '30/12/2016'));
    const text = withoutComments(readFileSync(join(folder, 'regulations/moi.yaml'), 'utf8'));
    expect(text).not.toContain('43/KH-BDT');
    expect(text).toContain('70/QĐ-SNV');
    expect(text).not.toContain('name: Trưởng ban');
    expect(text).toContain('decides: head');
    expect((await emul(folder, 'check')).out).not.toContain('regulations/moi.yaml');
  });

  test('that agency itself keeps its plan', async () => {
    const own = { 'emul.yaml': files['emul.yaml'].replace('symbol: SNV', 'symbol: BDT') };
    const folder = office(own);
    await emul(folder, line('kh43-2016', '30/12/2016'));
    const text = readFileSync(join(folder, 'regulations/moi.yaml'), 'utf8');
    expect(text).toContain('{document: 43/KH-BDT');
    expect(text).toContain('decides: {who: head, name: Trưởng ban}');
  });

  test.each([
    ['30/12/2016', 'tdkt-2013'],
    ['1/10/2017', 'nd91-2017'],
    ['31/12/2023', 'nd91-2017'],
    ['15/3/2025', 'tdkt-2022'],
  ])('signed on %s it extends %s', async (day, law) => {
    const folder = office(files);
    const { out } = await emul(folder, line('kh43-2016', day));
    expect(readFileSync(join(folder, 'regulations/moi.yaml'), 'utf8')).toMatch(new RegExp(`^extends: ${law}$`, 'm'));
    expect(out.includes('Dựa trên')).toBe(law !== 'tdkt-2013');
    const { out: checked } = await emul(folder, 'check');
    expect(checked).not.toMatch(/lỗi\[/);
  });

  test('a law that has ended is not adopted: the one that holds is named', async () => {
    const folder = office(files);
    const { code, host } = await emul(folder, line('nd56-2015', '1/3/2021'));
    expect(code).toBe(2);
    expect(host.stderr()).toContain('hết hiệu lực ngày 19/8/2020');
    expect(host.stderr()).toContain('emul regulation adopt nd90-2020');
  });

  test('emul.yaml says from when it holds, keeps its comments, and undo takes both back', async () => {
    const folder = office(files);
    const settings = () => readFileSync(join(folder, 'emul.yaml'), 'utf8');
    const dry = await emul(folder, `${line('kh43-2016', '30/12/2016')} --dry-run`);
    expect(dry.out).toContain('{use: moi, from: 2016-12-30}');
    expect(settings()).toBe(files['emul.yaml']);
    await emul(folder, line('kh43-2016', '30/12/2016'));
    expect(settings()).toContain('regulation: # cho đến nay\n  - {use: quy-che}\n  - {use: moi, from: 2016-12-30}\n');
    await emul(folder, 'undo');
    expect(settings()).toBe(files['emul.yaml']);
    expect(existsSync(join(folder, 'regulations/moi.yaml'))).toBe(false);
  });

  test('where nothing was scored before, it holds for all', async () => {
    const folder = office(files);
    await emul(folder, line('kh43-2016', '30/9/2016'));
    expect(readFileSync(join(folder, 'emul.yaml'), 'utf8')).toContain('regulation: moi # cho đến nay');
  });

  test.each([
    ['nothing was scored before', '30/12/2015', 'regulation: # cho đến nay\n  - {use: moi}\n'],
    [
      'marks are older',
      '30/12/2016',
      'regulation: # cho đến nay\n  - {use: quy-che}\n  - {use: moi, from: 2016-12-30}\n',
    ],
  ])('one that is later than it still holds from its own day, where %s', async (_, day, said) => {
    const path = 'regulations/quy-che.yaml';
    const quyChe = readFileSync(join('tests/pages/workspace', path), 'utf8');
    const later = quyChe.replace('2016-09-30', '2017-03-01');
    expect(later).not.toBe(quyChe);
    const folder = office({ ...files, [path]: later });
    const { out } = await emul(folder, line('kh43-2016', day));
    expect(out).toContain('Từ ngày 01/3/2017 vẫn áp dụng quy-che, ban hành sau.');
    expect(readFileSync(join(folder, 'emul.yaml'), 'utf8')).toContain(`${said}  - {use: quy-che, from: 2017-03-01}\n`);
  });

  test('it stands beside those that hold later', async () => {
    const list = files['emul.yaml'].replace(
      'quy-che # cho đến nay',
      '[{use: quy-che}, {use: nd90-2020, from: 2020-08-20}]',
    );
    const folder = office({ 'emul.yaml': list });
    await emul(folder, line('kh43-2016', '30/12/2016'));
    const said = readFileSync(join(folder, 'emul.yaml'), 'utf8');
    expect(said).toContain('{use: nd90-2020, from: 2020-08-20}');
    expect(said).toContain('{use: moi, from: 2016-12-30}');
    expect(said).toContain('{use: quy-che}');
  });
});

test('check names a law that a regulation rests on after its end', async () => {
  const folder = office({
    'emul.yaml': 'kind: workspace\nagency: {name: Ban}\nregulation: khac\ncalendar: {start: 2016-W40}\n',
    'regulations/khac.yaml': OWN.replace('id: cua-co-quan', 'id: khac'),
    'criteria/ca-nhan.yaml': oneNumber([['xuat-sac', 90], ['tot', 70], ['han-che', 50], ['chua']]),
    ...NO_SCORES,
    ...scoresOf({ '2017-W39': { 'cv-03': 94 }, '2017-W40': { 'cv-03': 94 }, '2017-W41': { 'cv-03': 94 } }),
  });
  const { out } = await emul(folder, 'check --only regulation-out-of-force');
  expect(out).toContain('“khac” dựa trên “tdkt-2013” hết hiệu lực ngày 30/9/2017, mà điểm của tuần 40');
  expect(out.match(/regulation-out-of-force/g)).toHaveLength(1);
});
