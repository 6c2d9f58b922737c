import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contents, copied, emul } from './office.ts';
import { columnsIn, mended, typed } from './workbooks.ts';

const folder = copied('pages');

/** A file read as a form: one line of words, whatever it is, and nothing written. */
async function told(name: string, bytes: Uint8Array | string, ...more: string[]): Promise<string> {
  writeFileSync(join(folder, name), bytes);
  const before = contents(folder);
  const { code, out, err } = await emul(folder, ['form', 'import', name, ...more]);
  expect(contents(folder)).toEqual(before);
  expect([1, 3]).toContain(code);
  expect(out + err).not.toMatch(/emul hỏng|at \w+ \(|undefined|NaN/);
  return out + err;
}

const parts = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 1 });

const RELS = (target: string) =>
  `<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="${target}"/></Relationships>`;
const BOOK = {
  '_rels/.rels': RELS('xl/workbook.xml'),
  'xl/workbook.xml': '<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>',
};
const sheet = (rows: string) => ({ ...BOOK, 'xl/s.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>` });

describe('files that are no forms', () => {
  test.each<readonly [name: string, bytes: Uint8Array | string, said: string]>([
    ['rong.xlsx', '', 'không thấy dòng mã'],
    ['rac.xlsx', 'chẳng có gì', 'không thấy dòng mã'],
    ['anh.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'không phải sổ Excel, cũng không phải CSV'],
    ['cu.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'kiểu cũ (.xls) hoặc có mật khẩu'],
    ['cut.xlsx', parts(BOOK).slice(0, 200), 'bị hỏng hoặc gửi chưa trọn'],
    [
      'thu.xlsx',
      parts({ '_rels/.rels': RELS('word/document.xml'), 'word/document.xml': '<w/>' }),
      'không phải sổ Excel',
    ],
    ['nhi-phan.xlsx', parts({ '_rels/.rels': RELS('xl/workbook.bin'), 'xl/workbook.bin': '' }), '.xlsb'],
    ['mo.ods', parts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), '.ods'],
    ['hong.xlsx', parts({ ...BOOK, 'xl/s.xml': '<worksheet><row>' }), 'bị hỏng'],
    ['web.xls', '<html><table><tr><td>1</td></tr></table></html>', 'không phải sổ Excel'],
    ['ho.csv', 'member;name;self.A2\ncv-01;;9\ncv-02;"Nguyễn Văn An;9\ncv-03;;8\n', 'dấu " mở ở ô B3 mà không đóng'],
    ['dai.csv', `member;name;self.A2\ncv-01;"${'x'.repeat(300_000)}";9\n`, 'một ô quá nhiều chữ'],
    // “member;name;self.A2” and “Kadá Thị Mai” as code page 1258 keeps it, with the tone behind its letter.
    [
      '1258.csv',
      Buffer.from(
        `${Buffer.from('member;name;self.A2\ncv-07;').toString('hex')}4b6164e120546869f2204d61693b390a`,
        'hex',
      ),
      'CSV UTF-8',
    ],
    ['tcvn.csv', Buffer.from([0x48, 0xe4, 0x2c, 0x31, 0x0a]), 'CSV UTF-8'],
    [
      'thuc-the.xlsx',
      parts({ ...BOOK, 'xl/s.xml': '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>' }),
      'bị hỏng',
    ],
  ])('%s', async (name, bytes, said) => {
    expect((await told(name, bytes)).replace(/\s+/g, ' ')).toContain(said);
  });

  test('a bomb is refused by its size before it is unpacked', async () => {
    const bomb = zipSync(
      {
        ...Object.fromEntries(Object.entries(BOOK).map(([k, v]) => [k, strToU8(v)])),
        'xl/s.xml': new Uint8Array(65_000_000),
      },
      { level: 1 },
    );
    expect(bomb.length).toBeLessThan(300_000);
    expect(await told('bom.xlsx', bomb)).toContain('khi mở ra quá lớn (hơn 64 MB)');
  });

  test('a package that lies about a size ends short, and is told', async () => {
    const zip = Buffer.from(parts(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50))));
    const at = zip.lastIndexOf('xl/s.xml') - 46;
    zip.writeUInt32LE(40, at + 24);
    expect(await told('doi.xlsx', zip)).toContain('bị hỏng');
  });

  test.each([
    '<row r="99999999999"><c><v>1</v></c></row>',
    '<row r="0"><c><v>1</v></c></row>',
    '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>',
    '<row r="1"><c r="A0"><v>1</v></c></row>',
    '<row r="1"><c t="s"><v>9</v></c></row>',
    '<row r="1"><c r="A1"><v>18</v></c><c r="A1"><v>13</v></c></row>',
  ])('a cell that no program writes: %s', async (odd) => {
    expect(await told('la.xlsx', parts(sheet(odd)))).toContain('bị hỏng');
  });

  test('cells without an address, numbers of no size', async () => {
    expect(await told('la.xlsx', parts(sheet('<row><c><v>1e999</v></c></row>')))).toContain('không thấy dòng mã');
  });

  test('a sheet that the workbook lists and does not have', async () => {
    expect(await told('thieu.xlsx', parts(BOOK))).toContain('bị hỏng');
  });

  test('codes of letters by the million in one cell', async () => {
    const text = `<row><c t="inlineStr"><is><t>${'_x0041_'.repeat(5_000_000)}</t></is></c></row>`;
    expect(await told('ma.xlsx', parts(sheet(text)))).toContain('một ô quá nhiều chữ');
  });

  test('bytes of any kind, and any form with bytes changed: words, never a trace', async () => {
    await emul(folder, ['form', 'export', '41', '--unit', 'cs-dt', '-o', 'goc.xlsx', '-q']);
    const good = Buffer.from(contents(folder).get('goc.xlsx') ?? '', 'latin1');
    const spoiled = fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => {
      const copy = Buffer.from(good);
      copy[at] = byte;
      return copy;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoiled, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        writeFileSync(join(folder, 'x.xlsx'), bytes);
        const { out, err } = await emul(folder, ['form', 'import', 'x.xlsx', '--dry-run']);
        expect(out + err).not.toMatch(/emul hỏng|at \w+ \(/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a form may not do', () => {
  test('macros and links are left alone, and said', async () => {
    const own = copied('pages');
    await emul(own, ['form', 'export', '41', '--unit', 'cs-dt', '-o', 'p.xlsx', '-q']);
    const file = join(own, 'p.xlsx');
    typed(file, 1, { [`${columnsIn(file, 1).get('self.A2')}10`]: { xml: '<f>[1]Sheet1!$A$1</f><v>18</v>' } });
    mended(file, (all) => all.set('xl/vbaProject.bin', 'x').set('xl/externalLinks/externalLink1.xml', '<x/>'));
    const { code, out } = await emul(own, ['form', 'import', 'p.xlsx', '--all']);
    expect(code).toBe(0);
    expect(out).toContain('Tệp có macro: không chạy, không đọc.');
    expect(out.replace(/\s+/g, ' ')).toContain('ô là công thức =[1]Sheet1!$A$1; đã lấy kết quả đang hiện “18”');
  });

  test('text from a cell neither steers the terminal nor leaves its line in YAML', async () => {
    const own = copied('pages');
    await emul(own, ['form', 'export', '41', '--unit', 'cs-dt', '-o', 'p.xlsx', '-q']);
    const file = join(own, 'p.xlsx');
    const at = (code: string, sheet: number) => `${columnsIn(file, sheet).get(code)}10`;
    typed(file, 1, { [at('self.A2', 1)]: 18 });
    typed(file, 3, {
      [at('causes', 3)]: 'một: [hai]\n- member: tp-01 # _x001B_[31m',
      [at('remedies', 3)]: '=HYPERLINK("x")',
    });
    const { out } = await emul(own, ['form', 'import', 'p.xlsx', '--all']);
    expect(out).not.toContain('\u001b');
    const { code, out: checked } = await emul(own, 'check scores/2016/2016-W41.yaml --json');
    expect([code, checked]).toEqual([0, expect.not.stringContaining('duplicate')]);
  });

  test('a folder holds what Office keeps aside too; wildcards are expanded here', async () => {
    const own = copied('pages');
    for (const unit of ['cs-dt', 'van-phong'])
      await emul(own, ['form', 'export', '41', '--unit', unit, '-o', `ve/p-${unit}.xlsx`, '-q']);
    await emul(own, 'form export 41 -o . -q');
    writeFileSync(join(own, '~$p.xlsx'), 'x');
    expect((await emul(own, ['form', 'import', 'Phieu*CS*.xlsx'])).out).toContain(
      'Phieu tuan 41 - Phong CS-Dan toc.xlsx: tuần 41',
    );
    const { out } = await emul(own, ['form', 'import', '.']);
    expect(out).not.toContain('~$');
  });

  test('wildcards in folders too, names in NFD, folders in folders, and what cannot be read is told', async () => {
    const own = copied('pages');
    for (const [unit, name] of [
      ['cs-dt', 've/Phòng một/p.xlsx'],
      ['van-phong', `ve/${'Phòng hai'.normalize('NFD')}/p.xlsx`],
    ] as const) {
      mkdirSync(dirname(join(own, name)), { recursive: true });
      await emul(own, ['form', 'export', '41', '--unit', unit, '-o', name, '-q']);
    }
    const read = async (...files: string[]) => {
      const { out } = await emul(own, ['form', 'import', ...files]);
      return [...out.replace(/\s+/g, ' ').matchAll(/p\.xlsx: tuần 41/g)].length;
    };
    expect(await read('v*/Phòng */*.xlsx')).toBe(2);
    expect(await read('ve\\Phòng h*\\p.xlsx')).toBe(1);
    expect(await read('ve')).toBe(2);
    writeFileSync(join(own, 've/cu.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]));
    const { code, out } = await emul(own, ['form', 'import', 've']);
    expect([code, out]).toEqual([1, expect.stringContaining('cu.xls: là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu')]);
    expect((await emul(own, ['form', 'import', 'la*/x*.xlsx'])).err).toContain('la*/x*.xlsx: không có tệp này');
  });
});
