import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EXAMPLE, emptyFolder, emul } from './emul.ts';

const BODY =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{{tieu-de}}</w:t></w:r></w:p></w:body></w:document>';

function example(): string {
  const root = emptyFolder();
  cpSync(EXAMPLE, root, { recursive: true });
  return root;
}

describe('-o', () => {
  test('writes a file in the format that its ending asks for, and says so', async () => {
    const root = example();
    const { code, out } = await emul(['score', '45', '-o', 'tuan-45.csv'], root);
    expect([code, out]).toEqual([0, 'Đã ghi “tuan-45.csv”.\n']);
    const lines = readFileSync(join(root, 'tuan-45.csv'), 'utf8').split('\r\n');
    expect(lines[0]).toContain('TT;Mã;Họ và tên;Chức vụ;Đơn vị;Đối tượng;Tự chấm');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^2;cv-02;Đàng Thị Kim Chi;Chuyên viên;Phòng Chính sách – Dân tộc;Cá nhân;99,00;97,00;97,00;2,00;/,
      ),
    );
  });

  test('.json is what --json prints', async () => {
    const root = example();
    const printed = await emul(['score', '45', '--json'], root);
    await emul(['score', '45', '-o', 'a.json'], root);
    expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe(printed.out);
  });

  test('a folder takes a file a subject, named by what it says', async () => {
    const root = example();
    const { code } = await emul(['criteria', 'show', '-o', 'thang/', '--format', 'md'], root);
    expect(code).toBe(0);
    expect(readdirSync(join(root, 'thang')).sort()).toEqual(['thang-diem-ca-nhan@1.md', 'thang-diem-tap-the@1.md']);
  });

  test('papers are named by one rule: what it is in the reader’s language, which period, whose; forms as people look for them', async () => {
    const root = example();
    const named = async (line: string, into: string) => {
      await emul([...line.split(' '), '-o', `${into}/`], root);
      return readdirSync(join(root, into));
    };
    expect(await named('report notice 2016-H2 --subject cv-03', 'a')).toEqual(['thong-bao-2016-H2-cv-03.docx']);
    expect(await named('report notice 2016-H2 --subject cv-03 --lang en', 'b')).toEqual(['notice-2016-H2-cv-03.docx']);
    expect(await named('form export 2016-W45 --unit cs-dt', 'c')).toEqual(['Phieu tuan 45 - Phong CS-Dan toc.xlsx']);
    expect(await named('form export 2016-W45 --unit cs-dt --lang en', 'd')).toEqual([
      'Sheets week 45 - Phong CS-Dan toc.xlsx',
    ]);
  });

  test('one file takes them all', async () => {
    const root = example();
    await emul(['criteria', 'show', '-o', 'thang.md'], root);
    const text = readFileSync(join(root, 'thang.md'), 'utf8');
    expect(text.match(/^# /gm)).toHaveLength(2);
  });

  test('blanks of a paper that goes to be signed are told, though others in the same file are drafts', async () => {
    const root = example();
    const fill = 'kind: fill\ndocument: notice\nperiod: 2016-H2\nof: cv-03\nfinal: true\n';
    mkdirSync(join(root, 'papers'), { recursive: true });
    writeFileSync(join(root, 'papers', '2016-H2.notice.cv-03.yaml'), fill);
    const line = 'report notice 2016-H2 --subject cv-03 --subject cv-04 -o x.docx';
    const { err } = await emul(line.split(' '), root);
    expect(err).toContain('“x.docx” không còn ghi DỰ THẢO mà còn');
  });

  test('writes in place of an older one, and leaves nothing beside', async () => {
    const root = example();
    writeFileSync(join(root, 'a.md'), 'old');
    const before = readdirSync(root);
    await emul(['score', '45', '-o', 'a.md'], root);
    expect(readdirSync(root)).toEqual(before);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toContain('# BẢNG ĐIỂM');
  });

  test.each([
    ['so-ket-6.docx', '~$-ket-6.docx'],
    ['tuan-45.docx', '~$uan-45.docx'],
    ['tuan-45.xlsx', '~$tuan-45.xlsx'],
    ['a.docx', '.~lock.a.docx#'],
  ])('%s that is open (%s) stays as it is', async (name, lock) => {
    const root = example();
    writeFileSync(join(root, name), 'old');
    writeFileSync(join(root, lock), '');
    const { code, err } = await emul(['score', '45', '-o', name], root);
    expect(code).toBe(3);
    expect(err).toContain(`chưa ghi được “${name}”: tệp đang mở`);
    expect(err).toContain(`-o ${name.replace('.', '-2.')}`);
    expect(readFileSync(join(root, name), 'utf8')).toBe('old');
  });

  test('a file that somebody has marked read-only stays as it is, and what to do is said', async () => {
    const root = example();
    writeFileSync(join(root, 'a.docx'), 'old', { mode: 0o444 });
    const { code, err } = await emul(['score', '45', '-o', 'a.docx'], root);
    expect(code).toBe(3);
    expect(err).toContain('tệp đặt chế độ chỉ đọc; bỏ chỉ đọc rồi chạy lại, hoặc đặt tên khác: -o a-2.docx');
    expect(readFileSync(join(root, 'a.docx'), 'utf8')).toBe('old');
  });

  test('a template with macros, a broken one, one attached to another: said with the part and what to do', async () => {
    const root = example();
    const rels = (type: string, mode: string) =>
      `<Relationships><Relationship Id="r1" Type="x/${type}" Target="http://example.net/x"${mode}/></Relationships>`;
    const said = async (parts: Readonly<Record<string, string>>) => {
      const own = { '[Content_Types].xml': '<Types/>', 'word/document.xml': BODY, ...parts };
      const packed = Object.entries(own).map(([path, text]) => [path, strToU8(text)] as const);
      writeFileSync(join(root, 'mau.docx'), zipSync(Object.fromEntries(packed)));
      const { code, err } = await emul(['score', '45', '-o', 'a.docx', '--template', 'mau.docx'], root);
      return `${code} ${err.replace(/\s+/g, ' ')}`;
    };
    expect(await said({ 'word/_rels/document.xml.rels': rels('vbaProject', '') })).toMatch(
      /^2 .*chưa ghi gì: macro \(word\/_rels\/document\.xml\.rels: .*lưu lại \(Save As\)/,
    );
    expect(await said({ 'word/styles.xml': '<!DOCTYPE a><a/>' })).toMatch(
      /^2 .*bị hỏng ở phần “word\/styles\.xml”; mở bằng/,
    );
    expect(existsSync(join(root, 'a.docx'))).toBe(false);
    const attached = { 'word/_rels/settings.xml.rels': rels('attachedTemplate', ' TargetMode="External"') };
    expect(await said(attached)).toMatch(/^0 .*cảnh báo: tệp mẫu “mau\.docx” gắn với một mẫu ở ngoài/);
  });

  test('a template that is not there is not called broken', async () => {
    const { err } = await emul(['score', '45', '-o', 'a.docx', '--template', 'mau.docx'], example());
    expect(err).toContain('không có tệp mẫu “mau.docx”; xem lại tên và thư mục của tệp mẫu');
  });

  test.each([
    [['-o', 'a.doc'], 'chưa ghi được dạng “.doc” (“a.doc”); đặt tên tệp có đuôi .docx,'],
    [['-o', 'a.docx', '--style', 'tt'], 'không có --style “tt”; chọn một trong: tt01-2011, nd30-2020'],
    [['-o', 'a.docx', '--json'], 'đuôi tên tệp và dạng đã chọn khác nhau'],
    [['--style', 'nd30-2020'], '--style, --plain, --csv, --format, --template, --working chỉ dùng khi ghi ra tệp'],
    [['-o', 'a.docx', '--format', 'md'], 'đuôi tên tệp và dạng đã chọn khác nhau'],
  ])('%j is refused before anything is read', async (flags, said) => {
    const root = example();
    const { code, err, out } = await emul(['score', '45', ...flags], root);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(existsSync(join(root, 'a.docx'))).toBe(false);
  });

  test('a folder that is not there is not made for one file', async () => {
    const { code, err } = await emul(['score', '45', '-o', 'khong/a.md'], example());
    expect(code).toBe(3);
    expect(err).toContain('không có thư mục ấy');
  });
});

describe('--plain', () => {
  const sheetOf = (root: string, name: string) =>
    new TextDecoder().decode(unzipSync(readFileSync(join(root, name)))['xl/worksheets/sheet1.xml']);

  test('data alone: the head in row 1, filtered, nothing merged; without it the paper stands over the same data', async () => {
    const root = example();
    expect((await emul('score 45 --plain -o a.xlsx', root)).code).toBe(0);
    expect((await emul('score 45 -o b.xlsx', root)).code).toBe(0);
    const [plain, paper] = [sheetOf(root, 'a.xlsx'), sheetOf(root, 'b.xlsx')];
    expect(plain).toMatch(/<pane ySplit="1" .*<autoFilter ref="A1:[A-Z]+18"\/>/);
    expect(plain).not.toContain('<mergeCell');
    expect(plain).toContain('<oddHeader>&amp;C&amp;BBẢNG ĐIỂM THI ĐUA TUẦN 45');
    const [, from, to] = /<autoFilter ref="A(\d+):[A-Z]+(\d+)"\/>/.exec(paper) ?? [];
    expect(Number(to) - Number(from)).toBe(17);
    const merged = [...paper.matchAll(/<mergeCell ref="[A-Z]+(\d+):/g)].map(([, row]) => Number(row));
    expect(merged.filter((row) => row >= Number(from) && row <= Number(to))).toEqual([]);
  });

  test('is for .xlsx and .csv', async () => {
    const { code, err } = await emul('score 45 --plain -o a.docx', example());
    expect([code, err]).toEqual([2, expect.stringContaining('--plain chỉ dùng cho tệp .xlsx, .csv')]);
  });

  test('a .csv holds the list and says which tables it leaves', async () => {
    const root = example();
    const { err } = await emul('classify 2016-H2 --plain -o a.csv', root);
    expect(err).toContain('“a.csv” chỉ có danh sách; các bảng khác thì ghi ra .xlsx: Cá nhân theo phòng; Tính trong.');
    const [head, first, ...others] = readFileSync(join(root, 'a.csv'), 'utf8').trimEnd().split('\r\n');
    expect(head).toMatch(/^TT,Mã,Họ và tên,Chức vụ,Đơn vị,Đối tượng,/);
    expect(first).toMatch(/^1,cs-dt,Phòng Chính sách – Dân tộc,,,Tập thể,/);
    expect(others).toHaveLength(16);
  });
});
