import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { copied, emul, textOf } from './office.ts';

const CRITERIA = `kind: criteria
id: ca-nhan
title: Thang điểm
edition: 1
status: issued
issued: {date: 2016-09-30, decision: 59/QĐ-BDT}
effective: {from: 2016-10-03}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
catalogue: [{id: to-trinh, name: Tờ trình, factor: 2}]
groups: [{id: A, title: A, max: 100, criteria: [{id: A1, title: Kết quả, max: 100, mode: products, loss: {returned: 0.25, late: 0.25}}]}]
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`;
const CODES = [
  'name',
  ...['name', 'factor', 'assigned', 'done', 'returned', 'late', 'late-excused', 'basis'].map(
    (each) => `self.A1.${each}`,
  ),
];
const MAP = `kind: map\nheader: 1\ncolumns:\n${CODES.map((field, i) => `  - {column: ${String.fromCharCode(65 + i)}, field: ${field}}\n`).join('')}`;
const HEAD = 'Tên;Sản phẩm;Hệ số;Giao;Xong;Trả;Chậm;Miễn;Căn cứ\n';

async function read(rows: string, more: readonly string[] = []) {
  const folder = copied('pages', { 'criteria/ca-nhan.yaml': CRITERIA, 'maps/m.yaml': MAP });
  writeFileSync(join(folder, 'b.csv'), HEAD + rows);
  const line = ['form', 'import', 'b.csv', '--map', 'm', '--period', '41', '--all', ...more];
  const first = await emul(folder, line);
  const again = async () => emul(folder, line);
  return { folder, code: first.code, out: first.out.replace(/\s+/g, ' '), again };
}

const scoresOf = (folder: string) => textOf(folder, 'scores/2016/2016-W41.yaml');

describe('rows of products', () => {
  test('of a person are one list, in the order of the table', async () => {
    const { folder, code, again } = await read(
      'Nguyễn Văn An;tờ trình;2;4;3,5;1;;;\nTrần Quốc Hòa;Kế hoạch;1,5;1;1;;;;\nNguyễn Văn An;Đề cương;0.5;2;2;0;2;1;CV 1\n',
    );
    expect(code).toBe(0);
    expect(scoresOf(folder)).toContain(
      '{A1: {products: [{id: to-trinh, assigned: 4, done: 3.5, returned: 1}, {name: Đề cương, factor: 0.5, assigned: 2, done: 2, late: 2, excused: {late: 1, basis: CV 1}}]}}',
    );
    expect(scoresOf(folder)).toContain('{name: Kế hoạch, factor: 1.5, assigned: 1, done: 1}');
    const { out, code: second } = await again();
    expect([second, out]).toEqual([0, expect.stringContaining('2 giá trị đã có sẵn')]);
  });

  test.each([
    ['Tờ trình;3;1;1;;;;', 'ghi hệ số 3, danh mục ghi 2'],
    ['Kế hoạch;;1;1;;;;', 'chưa có hệ số lớn hơn 0'],
    ['Kế hoạch;0;1;1;;;;', 'chưa có hệ số lớn hơn 0'],
    [';1;1;1;;;;', 'chưa có tên sản phẩm'],
    ['Tờ trình;;;1;;;;', 'chưa có số được giao'],
    ['Tờ trình;;1;;;;;', 'chưa có số đã xong'],
    ['Tờ trình;;1;-1;;;;', '-1'],
    ['Tờ trình;;1;xong;;;;', 'xong'],
    ['Tờ trình;;1;1;1,5;;;', 'không phải số lần'],
  ])('one that is not understood, %s, holds the person’s whole list back', async (row, said) => {
    const { folder, code, out } = await read(
      `Nguyễn Văn An;Tờ trình;;4;4;;;;\nNguyễn Văn An;${row}\nTrần Quốc Hòa;Tờ trình;;1;1;;;;\n`,
    );
    expect(code).toBe(1);
    expect(out).toContain(said);
    expect(out).toContain('danh sách sản phẩm của Nguyễn Văn An chưa ghi');
    expect(scoresOf(folder)).toMatch(/member: cv-03\n.*\n *self: +{A1: …}/);
    expect(scoresOf(folder)).toContain('{A1: {products: [{id: to-trinh, assigned: 1, done: 1}]}}');
  });

  test('are told by their headings also where the scales of several posts count them', async () => {
    const positions = (...all: string[]) =>
      CRITERIA.replace('kind: member', `kind: member, positions: [${all.join(', ')}]`);
    const folder = copied('pages', {
      'criteria/ca-nhan.yaml': positions('Chuyên viên', 'Kế toán viên', 'Văn thư viên'),
      'criteria/lanh-dao.yaml': positions('Trưởng phòng', 'Phó Trưởng phòng', 'Chánh Văn phòng').replace(
        'id: ca-nhan',
        'id: lanh-dao',
      ),
    });
    writeFileSync(join(folder, 'b.csv'), 'Họ tên;Công việc;Hệ số;Được giao;Đã xong\nNguyễn Văn An;Tờ trình;2;1;1\n');
    const { out } = await emul(folder, 'form map b.csv --period 41');
    for (const part of ['name', 'factor', 'assigned', 'done']) expect(out).toContain(`field: self.A1.${part}}`);
  });

  test('another list that stands there stays, unless it is replaced', async () => {
    const { folder, again } = await read('Nguyễn Văn An;Tờ trình;;4;4;;;;\n');
    const before = scoresOf(folder);
    writeFileSync(join(folder, 'b.csv'), `${HEAD}Nguyễn Văn An;Tờ trình;;4;3;;;;\n`);
    expect((await again()).code).toBe(1);
    expect(scoresOf(folder)).toBe(before);
    await emul(folder, ['form', 'import', 'b.csv', '--map', 'm', '--period', '41', '--replace']);
    expect(scoresOf(folder)).toContain('assigned: 4, done: 3}');
  });
});

describe('a scale with a list of products and another criterion', () => {
  const BESIDE = CRITERIA.replace(
    'max: 100, mode: products, loss: {returned: 0.25, late: 0.25}}]',
    'max: 70, mode: products, loss: {returned: 0.25, late: 0.25}}, {id: A2, title: Ý thức, max: 30, mode: mark}]',
  );

  async function typing(folder: string, line: string, ...lines: string[]) {
    const host = memoryHost(folder, {}, lines);
    await run(line.split(' '), host);
    return host.stderr();
  }

  test('a form that went out in one run of emul is no older one in another', async () => {
    const folder = copied('pages', { 'criteria/ca-nhan.yaml': BESIDE });
    await typing(folder, 'form export 41 --unit cs-dt -o p.xlsx');
    const made = Object.values(unzipSync(readFileSync(join(folder, 'p.xlsx')))).map((bytes) => strFromU8(bytes));
    // What a run marks numbers with for its JSON is another each time: the way of marking must not hold it.
    const signed = made.flatMap((xml) => /ca-nhan\.A1<.*?<t[^>]*>([^<]*)/.exec(xml)?.[1] ?? []);
    expect(signed).toEqual(['ed0c2f566bb9']);
  });

  const W41 = 'scores/2016/2016-W41.yaml';
  const office = () => copied('pages', { 'criteria/ca-nhan.yaml': BESIDE });
  const flat = (folder: string) => textOf(folder, W41).replace(/\s+/g, ' ');
  const TO_TRINH = ['1', '3/4', '1', '', ''];

  test('is asked for product by product: of the catalogue by number, id or name, or a new one with its factor', async () => {
    const folder = office();
    const lines = [
      'To trinh',
      ...TO_TRINH,
      '+ To trinh',
      '0',
      '1,5',
      '2',
      '2/2',
      '',
      '2',
      '1',
      'CV 1',
      'to-trinh',
      '1/1',
      '',
      '',
      '',
    ];
    const err = await typing(folder, 'score --enter 41 --member cv-03', ...lines, '28');
    expect(err).toContain('danh mục không có “To trinh”; có phải “Tờ trình”?');
    expect(err).toContain('hệ số là một số lớn hơn 0');
    expect(err).toContain('“2” chưa rõ; ghi đã xong/được giao');
    expect(err).toContain('  1. Tờ trình 3/4 trả lại 1\n  Tạm tính: A1 51,04/70\n');
    expect(err).toContain('Đã ghi 2 mục của Nguyễn Văn An');
    expect(flat(folder)).toContain(
      '{A1: {products: [{id: to-trinh, assigned: 4, done: 3, returned: 1}, {name: To trinh, factor: 1.5, assigned: 2, done: 2, late: 2, excused: {late: 1, basis: CV 1}}, {id: to-trinh, assigned: 1, done: 1}]}, A2: 28}',
    );
  });

  test('lines are corrected and taken out; nothing assigned is said so; an empty line leaves the list', async () => {
    const folder = office();
    const err = await typing(
      folder,
      'score --enter 41 --unit cs-dt',
      ...[
        'sửa 1',
        ...TO_TRINH,
        'tờ trình',
        '1/2',
        '',
        '',
        'xóa 1',
        'sửa 1',
        '2/2',
        '',
        '1',
        '1',
        '',
        'không',
        '',
        '20',
      ],
      ...['không', '<', '', '30'],
    );
    expect(err).toContain('không có dòng ấy');
    expect(err).toContain('miễn vì nguyên nhân khách quan mà chưa ghi căn cứ; vẫn tính');
    expect(flat(folder)).toMatch(
      /tp-01 .*\{id: to-trinh, assigned: 2, done: 2, late: 1, excused: \{late: 1\}\}.{0,4} A2: 20/,
    );
    expect(flat(folder)).toMatch(/cv-03 .*\{A1: \{products: \[\]\}, A2: 30\}/);
  });

  test('amounts are no name of a product, and an empty line is no amounts', async () => {
    const folder = office();
    const err = await typing(
      folder,
      'score --enter 41 --member cv-03',
      '1/2',
      '0,5',
      'to-trinh',
      '',
      '1/1',
      '',
      '',
      '',
      '28',
    );
    expect(err).toContain('không có sản phẩm số 1/2');
    expect(err).toContain('không có sản phẩm số 0,5');
    expect(err).toContain('phải có cả hai số; ghi đã xong/được giao, ví dụ 3/4; bỏ sản phẩm này: <');
    expect(flat(folder)).toContain('{A1: {products: [{id: to-trinh, assigned: 1, done: 1}]}, A2: 28}');
  });

  test('what is typed before the input ends or the person is passed by is not written, and told', async () => {
    const folder = office();
    const err = await typing(folder, 'score --enter 41 --unit cs-dt', ...TO_TRINH, '>', ...TO_TRINH, '2');
    expect(err.match(/Bỏ các dòng sản phẩm vừa điền ở A1/g)).toHaveLength(2);
    expect(existsSync(join(folder, W41))).toBe(false);
    const dry = memoryHost(folder, {}, [...TO_TRINH, '', '30']);
    expect(await run('score --enter 41 --member cv-03 --dry-run --json'.split(' '), dry)).toBe(0);
    expect(JSON.stringify(JSON.parse(dry.stdout()))).toContain('id: to-trinh, assigned: 4');
    expect(existsSync(join(folder, W41))).toBe(false);
  });

  test('a later column begins with the list before, which its own one replaces', async () => {
    const folder = office();
    await typing(folder, 'score --enter 41 --member cv-03', ...TO_TRINH, '', '28');
    const head = await typing(
      folder,
      'score --enter 41 --member cv-03 --column head',
      'A1 3/4',
      'A1; A2 27',
      'sửa 1',
      '4/4',
      '',
      '',
      '',
      '',
    );
    expect(head).toContain('Đang có: A1 (1 dòng, xong 3/4 sản phẩm, trả lại 1 lần), A2 28\n');
    expect(head).toContain('Sửa danh sách sản phẩm: chỉ gõ mục (A1)');
    expect(head).toContain('danh sách sản phẩm thì chỉ gõ A1');
    expect(flat(folder)).toContain('head: A1: products: - {id: to-trinh, assigned: 4, done: 4, returned: 1} A2: 27');
  });

  test('the comment of a new file shows a product of the catalogue', async () => {
    const folder = office();
    await emul(folder, 'open 41');
    expect(textOf(folder, W41)).toContain('{products: [{id: to-trinh, assigned: 4, done: 3, returned: 1, late: 0}]}');
  });
});
