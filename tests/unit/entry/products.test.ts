import { readFileSync, writeFileSync } from 'node:fs';
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

describe('a list of products, for which there is neither a cell nor a question,', () => {
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

  test('is told of before the first question, and shown to who keeps it', async () => {
    const folder = copied('pages', { 'criteria/ca-nhan.yaml': BESIDE });
    const own = await typing(folder, 'score --enter 41 --member cv-03', '28');
    expect(own).toContain('Không hỏi ở đây: A1 (tính theo danh sách sản phẩm); ghi vào tệp điểm');
    writeFileSync(
      join(folder, 'scores/2016/2016-W41.yaml'),
      textOf(folder, 'scores/2016/2016-W41.yaml').replace(
        'A1: …, A2: 28',
        'A1: {products: [{id: to-trinh, assigned: 4, done: 3, returned: 1}]}, A2: 28',
      ),
    );
    const head = await typing(folder, 'score --enter 41 --member cv-03 --column head', '');
    expect(head).toContain('Đang có: A1 (1 sản phẩm, xong 3/4, trả lại 1 lần), A2 28\n');
  });
});
