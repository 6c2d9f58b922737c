import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ownScale } from '../../../src/answers/entry/scale-exported.ts';
import { scaleFaultInWords } from '../../../src/reports/form/scale-fault-words.ts';
import { readWorkbook } from '../../../src/source/spreadsheet/xlsx.ts';
import { copied, emul, textOf } from './office.ts';
import { typed } from './workbooks.ts';

/** A cell of a table of Word: its paragraphs, how many columns it takes, whether it begins or goes on with a merged area. */
interface WordCell {
  readonly says?: string | readonly string[];
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  readonly raw?: string;
}

function docx(...tables: readonly (readonly (readonly (string | WordCell)[])[])[]): Uint8Array {
  const run = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (given: string | WordCell) => {
    const { says = '', span = 1, merge, raw = '' } = typeof given === 'string' ? { says: given } : given;
    const merged = merge === 'restart' ? '<w:vMerge w:val="restart"/>' : merge ? '<w:vMerge/>' : '';
    return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merged}</w:tcPr>${[says].flat().map(run).join('')}${raw}</w:tc>`;
  };
  const rows = (table: (typeof tables)[number]) =>
    table.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  const body = tables.map((table) => `<w:p/><w:tbl>${rows(table)}</w:tbl>`).join('');
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const ns = 'http://schemas.openxmlformats.org';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${ns}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="r" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${ns}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const HEAD = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm trừ', 'Ghi chú'];
const PAPER = docx(
  [['Kính gửi', 'các phòng']],
  [
    HEAD,
    ['I', 'Thực hiện nhiệm vụ', '60', '', ''],
    ['1', 'Hoàn thành công việc', '40 điểm', '', ''],
    [{ says: '2', merge: 'restart' }, 'Tiến độ', { says: '20', merge: 'restart' }, '', ''],
    [{ merge: 'continue' }, 'Chậm thời hạn', { merge: 'continue' }, '2', 'mỗi lần'],
    [{ merge: 'continue' }, 'Phải nhắc', { merge: 'continue' }, '0,5', ''],
    [{ says: 'II. Ý thức kỷ luật', span: 5 }],
    [
      '1',
      { says: ['Chấp hành nội quy', '- Đi muộn: trừ 1 điểm/lần', '- Vắng không phép: trừ 5 điểm/buổi'] },
      '25',
      '',
      '',
    ],
    ['2', 'Tác phong', '10-15', '', ''],
    ['', 'Căn cứ quy chế', '', '', ''],
    ['', 'Tổng cộng', '100', '', ''],
  ],
);

async function read(bytes: Uint8Array, name = 't.docx') {
  const folder = copied('pages');
  const full = join(folder, '..', name);
  writeFileSync(full, bytes);
  return { folder, own: await ownScale({ full, shown: name }) };
}

describe('tables of Word', () => {
  test('are sheets with their merged areas; what stands in a table of a cell is its text', () => {
    const inner = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>';
    const { sheets } = readWorkbook(
      docx([
        ['a', { says: 'b', span: 2 }],
        ['', { says: 'c', raw: inner }, { raw: hidden }],
      ]),
      'x.docx',
    );
    const [sheet] = sheets;
    expect(sheet?.name).toBe('Bảng 1');
    expect(sheet?.merges).toEqual([{ fromRow: 0, fromColumn: 1, toRow: 0, toColumn: 2 }]);
    expect(sheet?.rows().flatMap((row) => sheet.cellsIn(row).map(({ text, column }) => [row, column, text]))).toEqual([
      [0, 0, 'a'],
      [0, 1, 'b'],
      [1, 1, 'c\ntrong'],
      [1, 2, 'ẩn'],
    ]);
    expect(sheet?.cell(1, 2)?.unseen).toBe('format');
  });
});

describe('an office’s own table of a scale', () => {
  test('gives groups, criteria, what costs points; whatever is unclear is told and copied', async () => {
    const { own } = await read(PAPER);
    const short = own.rows.map(({ values: { id = '', title, max = '', mode = '', points = '', per = '' } }) =>
      [id, title, max, mode, points, per].join('|'),
    );
    expect(short).toEqual([
      'A|Thực hiện nhiệm vụ|60|||',
      'A1|Hoàn thành công việc|40|mark||',
      'A2|Tiến độ|20|deduct||',
      '|Chậm thời hạn|||2|lần',
      '|Phải nhắc|||0.5|lần',
      'B|Ý thức kỷ luật||||',
      'B1|Chấp hành nội quy|25|deduct||',
      '|Đi muộn|||1|lần',
      '|Vắng không phép|||5|buổi',
      'B2|Tác phong||mark||',
      '|Căn cứ quy chế||||',
    ]);
    expect(own.total).toBe('100');
    const told = own.faults.map(
      ({ fault, sheet, row, column }) => `${sheet} ${row} ${column} ${scaleFaultInWords(fault, 'en')}`,
    );
    expect(told).toContain('Bảng 2 8 2 “10-15” is no number of points; write 2, 0.5, 70/3 or 80%');
    expect(told.some((text) => text.startsWith('Bảng 2 9 1 nobody can tell what it is'))).toBe(true);
  });

  test('1.1 stands in place of 1, a table without headings goes on with the one before, words that cost points are told', async () => {
    const { own } = await read(
      docx(
        [HEAD, ['A', 'Nhóm một', '30', '', ''], ['1', 'Mục lớn', '30', '', ''], ['1.1', 'Phần một', '10', '', '']],
        [['1.2', 'Phần hai, chậm trừ 2 điểm mỗi lần', '20', '', '']],
      ),
    );
    expect(own.rows.map(({ values }) => `${values['id']} ${values['title']}`)).toEqual([
      'A Nhóm một',
      'A1 Phần một',
      'A2 Phần hai, chậm trừ 2 điểm mỗi lần',
    ]);
    expect(own.faults.map(({ fault }) => fault.id)).toEqual(['taken-as', 'event-in-words']);
  });

  test('is not taken for a form, and what to type is said', async () => {
    const { folder } = await read(PAPER);
    const { code, out } = await emul(folder, 'form import ../t.docx');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('emul form export criteria --from ../t.docx'),
    ]);
  });

  test('becomes a table to go on with, and that a scale', async () => {
    const { folder } = await read(PAPER);
    const { code } = await emul(folder, 'form export criteria --from ../t.docx -o ../m.xlsx -q');
    expect(code).toBe(0);
    typed(join(folder, '..', 'm.xlsx'), 2, { D10: 40, D14: 15, C15: '' });
    typed(join(folder, '..', 'm.xlsx'), 4, { D5: 90, D6: 70, D7: 50 });
    typed(join(folder, '..', 'm.xlsx'), 7, { C5: 'Thang mới', C6: '02/01/2017', C8: 'cá nhân', C14: '0,5' });
    const done = await emul(folder, 'form import ../m.xlsx');
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('Thang điểm mới: 2 nhóm, 4 tiêu chí')]);
    expect(textOf(folder, 'criteria/thang-moi.yaml')).toContain(
      '{id: vang-khong-phep, title: Vắng không phép, per: buổi, points: 5}',
    );
    expect((await emul(folder, 'form import ../m.xlsx')).out).toContain('không có gì thay đổi');
  });

  test.each([
    [
      'people of a list',
      ['TT', 'Họ tên', 'Chức vụ'],
      'không thấy bảng nào có cột nội dung tiêu chí và cột điểm tối đa',
    ],
  ])('%s is none', async (_, head, says) => {
    const { folder } = await read(docx([head, ['1', 'Nguyễn Văn An', 'Chuyên viên']]));
    const { code, out } = await emul(folder, 'form export criteria --from ../t.docx -o ../m.xlsx');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(says)]);
  });
});
