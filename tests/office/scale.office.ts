import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownScale } from '../../src/answers/entry/scale-exported.ts';
import { contents, copied, emul } from '../unit/entry/office.ts';
import { converted, folder as made } from './office.ts';

const office = copied('example');
const [before, after] = [join(made, 'scale-before'), join(made, 'scale-after')];

const PAPER = `<html><body><p>THANG BẢNG ĐIỂM</p><table border="1">
<tr><td><b>TT</b></td><td><b>Nội dung tiêu chí</b></td><td><b>Điểm tối đa</b></td><td><b>Điểm trừ</b></td></tr>
<tr><td>I</td><td>Thực hiện nhiệm vụ</td><td>60</td><td></td></tr>
<tr><td>1</td><td>Hoàn thành công việc được giao</td><td>40 điểm</td><td></td></tr>
<tr><td rowspan="2">2</td><td>Tiến độ</td><td rowspan="2">20</td><td></td></tr>
<tr><td>Chậm thời hạn</td><td>2</td></tr>
<tr><td colspan="4"><b>II. Ý thức tổ chức kỷ luật</b></td></tr>
<tr><td>1</td><td><p>Chấp hành nội quy</p><p>- Đi muộn: trừ 1 điểm/lần</p></td><td>40</td><td></td></tr>
</table></body></html>`;

/** Tables of scales as LibreOffice saves them, and a paper that it wrote. */
beforeAll(async () => {
  for (const folder of [before, after]) mkdirSync(folder);
  for (const id of ['ca-nhan', 'tap-the'])
    await emul(office, ['form', 'export', 'criteria', id, '-o', join(before, `${id}.xlsx`)]);
  writeFileSync(join(before, 'thang.html'), PAPER);
  converted([join(before, 'ca-nhan.xlsx'), join(before, 'tap-the.xlsx')], 'xlsx', after);
  converted([join(before, 'thang.html')], 'docx:MS Word 2007 XML', after, 'HTML (StarWriter)');
});

describe('tables of scales that LibreOffice saved', () => {
  test.each(['ca-nhan', 'tap-the'])('%s says nothing new', async (id) => {
    const files = contents(office);
    renameSync(join(after, `${id}.xlsx`), join(office, '..', `${id}.xlsx`));
    const { code, out } = await emul(office, ['form', 'import', `../${id}.xlsx`]);
    expect([code, out]).toEqual([0, expect.stringContaining('không có gì thay đổi')]);
    expect(contents(office)).toEqual(files);
  });

  test('a paper of its own, with merged areas', async () => {
    const own = await ownScale({ full: join(after, 'thang.docx'), shown: 'thang.docx' });
    expect(own.rows.map(({ values }) => [values['id'], values['title'], values['max'], values['points']])).toEqual([
      ['A', 'Thực hiện nhiệm vụ', '60', undefined],
      ['A1', 'Hoàn thành công việc được giao', '40', undefined],
      ['A2', 'Tiến độ', '20', undefined],
      [undefined, 'Chậm thời hạn', undefined, '2'],
      ['B', 'Ý thức tổ chức kỷ luật', undefined, undefined],
      ['B1', 'Chấp hành nội quy', '40', undefined],
      [undefined, 'Đi muộn', undefined, '1'],
    ]);
  });
});
