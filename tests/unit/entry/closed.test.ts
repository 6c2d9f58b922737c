import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closedOffice } from '../papers/examples.ts';
import { contents, emul, textOf } from './office.ts';

const W45 = 'scores/2016/2016-W45.yaml';
const W26 = 'scores/2017/2017-W26.yaml';

function laid(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, '..', 've'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '..', 've', name), text);
}

async function importing(folder: string, ...more: string[]) {
  const { code, out, err } = await emul(folder, ['form', 'import', ...more]);
  return { code, out, err, said: out.replace(/\s+/g, ' ') };
}

describe('an import of what is partly closed', () => {
  test('takes the rows of a table that are open, and names what it leaves with its period and the line to type', async () => {
    const folder = await closedOffice();
    laid(folder, {
      'nghi.csv': [
        'leave.id;leave.name;leave.kind;leave.from;leave.to;leave.document',
        'cv-03;Nguyễn Văn An;nghỉ ốm;7/11/2016;11/11/2016;Giấy ra viện 12',
        'cv-03;Nguyễn Văn An;nghỉ phép;6/3/2017;10/3/2017;Đơn ngày 01/3/2017',
        'cv-02;Đàng Thị Kim Chi;nghỉ phép;13/3/2017;17/3/2017;',
      ].join('\n'),
    });
    const { code, said } = await importing(folder, '../ve/nghi.csv');
    expect(code).toBe(1);
    expect(said).toMatch(/Không lấy: .*A2: sáu tháng cuối năm 2016 đã khóa sổ.*emul amend 2016-H2 --subject cv-03/);
    const text = textOf(folder, 'organization.yaml');
    expect(text).toContain('from: 2017-03-06, to: 2017-03-10, document: Đơn ngày 01/3/2017');
    expect(text).toContain('from: 2017-03-13');
    expect(text).not.toContain('2016-11-07');
    expect((await emul(folder, 'verify')).code).toBe(0);
  }, 60_000);

  test('takes the forms of open weeks from a folder, and of a closed one what is there already', async () => {
    const folder = await closedOffice();
    laid(folder, {
      'mo.csv': 'member;name;council.A2\ncv-03;Nguyễn Văn An;11',
      'khoa.csv': 'member;name;council.A2\ncv-03;Nguyễn Văn An;11\ncv-02;Đàng Thị Kim Chi;17',
    });
    const before = contents(folder).get(W45);
    const closed = await importing(folder, '../ve/khoa.csv', '--period', '2016-W45', '--replace');
    expect([closed.code, contents(folder).get(W45)]).toEqual([1, before]);
    expect(closed.said).toMatch(
      /C2: sáu tháng cuối năm 2016 đã khóa sổ, để nguyên tuần 45, Nguyễn Văn An, A2 \(lãnh đạo\)/,
    );
    expect(closed.said).toContain('0 giá trị mới');
    const open = await importing(folder, '../ve/mo.csv', '--period', '2017-W26', '--replace');
    expect([open.code, textOf(folder, W26)]).toEqual([0, expect.stringMatching(/cv-03[\s\S]*?council: \{[^}]*A2: 11/)]);
  }, 60_000);

  test('tells a closed mark once, at the cell that gives it, not at other rows of the same person', async () => {
    const folder = await closedOffice();
    laid(folder, {
      'tu-cham.csv': 'member;name;self.A2\ncv-03;Nguyễn Văn An;11',
      'truong-phong.csv': 'member;name;head.note\ncv-03;Nguyễn Văn An;Có sửa',
    });
    const files = ['../ve/tu-cham.csv', '../ve/truong-phong.csv'];
    const { said } = await importing(folder, ...files, '--period', '2016-W45', '--replace');
    expect(said.match(/A2 \(tự chấm\)/g)).toHaveLength(1);
    expect(said).toMatch(/tu-cham\.csv!C2: [^!]*A2 \(tự chấm\)/);
  }, 60_000);

  test('tells programs the same in one document', async () => {
    const folder = await closedOffice();
    laid(folder, { 'khoa.csv': 'member;name;council.A2\ncv-03;Nguyễn Văn An;11' });
    const { code, out } = await importing(folder, '../ve/khoa.csv', '--period', '2016-W45', '--replace', '--json');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      expect.objectContaining({
        report: 'written',
        files: [],
        left: [
          expect.objectContaining({ id: 'closed', cell: 'C2', line: expect.stringContaining('emul amend 2016-H2') }),
        ],
      }),
    ]);
  }, 60_000);
});
