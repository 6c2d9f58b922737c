import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { docxTemplate } from '../../../src/formats/docx.ts';
import { moved, movedFormula } from '../../../src/formats/xlsx/references.ts';
import { xlsxTemplate } from '../../../src/formats/xlsx.ts';
import { PAPER } from './paper.ts';

const MANNER = { version: '0.0.0' };
/** A PNG of one grey point. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

function wordTemplate(...texts: string[]): Promise<Uint8Array> {
  const head = new TableRow({ children: [cell('STT'), cell('Họ và tên'), cell('Điểm')] });
  const row = new TableRow({
    children: [cell('{{bang-1.1}}'), cell('{{bang-1.ho-va-ten}}'), cell('{{ bang-1.diem }}')],
  });
  const paragraphs = texts.map((text) => new Paragraph({ children: text.split('|').map((run) => new TextRun(run)) }));
  return Packer.toBuffer(new Document({ sections: [{ children: [...paragraphs, new Table({ rows: [head, row] })] }] }));
}

async function bytesOf(filled: ReturnType<typeof docxTemplate>): Promise<Uint8Array> {
  const result = await filled;
  if (typeof result === 'string' || !('bytes' in result)) throw new Error(JSON.stringify(result));
  return result.bytes;
}

const textOf = (zip: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(zip)[path]);
const letters = (xml: string) => [...xml.matchAll(/<w:t\b[^>]*>([^<]+)/g)].map(([, text]) => text).join('|');

describe('an office’s own Word file', () => {
  test('gets lines, whole blocks and a row for each row of a table', async () => {
    const template = await wordTemplate(
      'Mẫu của {{co-|quan}}',
      '{{ten-loai}}: {{trich-yeu}}',
      '{{noi-dung}}',
      '{{nguoi-ky}}',
    );
    const body = textOf(await bytesOf(docxTemplate(PAPER, template, MANNER)), 'word/document.xml');
    const said = letters(body);
    expect(said).toContain('Mẫu của |BAN DÂN TỘC');
    expect(said).toContain('BÁO CÁO|: |Sơ kết công tác thi đua');
    expect(said).toContain('II. KẾT QUẢ THỰC HIỆN');
    expect(said).toContain(
      'STT|Họ và tên|Điểm|1|=HYPERLINK(&quot;x&quot;) Nguyễn Văn An|89,31|2|Lê Thị Thu Hằng|'.replaceAll('&quot;', '"'),
    );
    expect(said).toContain('… (họ tên người ký)');
    expect(body).not.toContain('{{');
    expect(body).not.toContain('w:val="Body"'); // a style that the template does not have
  });

  test('has its styles by their names, since who saves it in an office suite has other ids', async () => {
    const paragraphStyles = [
      { id: 'Nidung', name: 'Nội dung' },
      { id: 'Bng12', name: 'Bảng 12' },
      { id: 'Tnbng', name: 'Tên bảng' },
      { id: 'Caption', name: 'Caption' },
    ];
    const children = [new Paragraph('{{noi-dung}}')];
    const template = await Packer.toBuffer(new Document({ styles: { paragraphStyles }, sections: [{ children }] }));
    const body = textOf(await bytesOf(docxTemplate(PAPER, template, MANNER)), 'word/document.xml');
    const used = new Set([...body.matchAll(/w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id));
    expect([...used]).toEqual(expect.arrayContaining(['Nidung', 'Tnbng']));
    expect([...used].filter((id) => /^(?:Body|Caption|Cell12)$/.test(id ?? ''))).toEqual([]);
  });

  test('keeps the end of a text with what stands below its place, mostly who signs', async () => {
    const children = [new Paragraph('{{toan-van}}'), new Paragraph('TRƯỞNG BAN')];
    const template = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const blocks = [...PAPER.blocks.slice(0, 3), { kind: 'paragraph', text: 'Câu cuối.' } as const];
    const body = textOf(await bytesOf(docxTemplate({ ...PAPER, blocks }, template, MANNER)), 'word/document.xml');
    const end = body.split('</w:p>').find((paragraph) => paragraph.includes('Câu cuối.'));
    expect(end).toContain('<w:keepNext/>');
  });

  test('gets the picture of each chart, also beside one of its own', async () => {
    const logo = new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 20, height: 20 } });
    const children = [new Paragraph({ children: [logo] }), new Paragraph('{{noi-dung}}')];
    const template = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const zip = await bytesOf(docxTemplate(PAPER, template, MANNER));
    const charts = PAPER.blocks.filter(({ kind }) => kind === 'chart').length;
    const asked = textOf(zip, 'word/document.xml').match(/(?<=r:embed=")[^"]*/g) ?? [];
    expect(asked).toHaveLength(1 + 2 * charts);
    const rels = textOf(zip, 'word/_rels/document.xml.rels');
    const parts = asked.map((id) => `word/${new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(rels)?.[1]}`);
    expect(new Set(parts).size).toBe(parts.length);
    expect(Object.keys(unzipSync(zip))).toEqual(expect.arrayContaining(parts));
    expect(textOf(zip, '[Content_Types].xml')).toContain('Extension="svg"');
  });

  test('has a line with blanks in it whole, and each of several lines in a paragraph like the place’s own', async () => {
    const template = await wordTemplate('{{so-ky-hieu}}', '{{can-cu}}', '{{ten-loai}}');
    const body = textOf(await bytesOf(docxTemplate(PAPER, template, MANNER)), 'word/document.xml');
    const lines = body.split('</w:p>').map((one) => letters(one).replaceAll('|', ''));
    expect(lines.slice(0, 4)).toEqual([
      'Số: … (số văn bản, văn thư cấp khi ký)/BC-BDT',
      'Căn cứ Luật Thi đua, khen thưởng;',
      'Căn cứ Biên bản họp số … (số và ngày của biên bản),',
      'BÁO CÁO',
    ]);
    expect(body).not.toContain('<w:br/>');
    expect(body).not.toContain('\uE000');
  });

  test('has tables as wide as its page, in letters of the size that they were made for', async () => {
    const page = { size: { width: 8000, height: 12000 }, margin: { left: 1000, right: 1000 } };
    const narrow = await Packer.toBuffer(
      new Document({ sections: [{ properties: { page }, children: [new Paragraph('{{bang-1}}')] }] }),
    );
    const body = textOf(await bytesOf(docxTemplate(PAPER, narrow, MANNER)), 'word/document.xml');
    expect(Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(body)?.[1])).toBeCloseTo(6000, -2);
    expect(body).toMatch(/<w:jc w:val="center"\/><\/w:pPr><w:r><w:rPr><w:b\/><w:sz w:val="\d+"\/>/);
    expect(body).toMatch(/<w:rPr><w:sz w:val="\d+"\/><\/w:rPr><w:t xml:space="preserve">Lê Thị Thu Hằng/);
  });

  test('is told every place it asks for that nobody knows', async () => {
    const template = await wordTemplate('{{trich-yêu}} {{bang-9}}', '{{bang-1.tuoi}} {{bang-1}}');
    expect(await docxTemplate(PAPER, template, MANNER)).toMatchObject({
      unknown: ['trich-yêu', 'bang-9', 'bang-1.tuoi', 'bang-1'],
    });
  });

  test('is a Word file, and no bomb', async () => {
    expect(await docxTemplate(PAPER, new Uint8Array([1, 2, 3]), MANNER)).toBe('no-template');
    expect(await docxTemplate(PAPER, zipSync({ 'a.txt': new Uint8Array() }), MANNER)).toBe('no-template');
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65_000_000) }, { level: 1 });
    expect(await docxTemplate(PAPER, bomb, MANNER)).toMatchObject({ fault: { id: 'too-big' } });
  });

  test('without a place takes nothing, and that is said', async () => {
    const plain = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Mẫu')] }] }));
    expect(await docxTemplate(PAPER, plain, MANNER)).toBe('no-places');
  });

  test('the same content is the same bytes', async () => {
    const template = await wordTemplate('{{noi-dung}}');
    const [a, b] = [
      await bytesOf(docxTemplate(PAPER, template, MANNER)),
      await bytesOf(docxTemplate(PAPER, template, MANNER)),
    ];
    expect(Buffer.compare(a, b)).toBe(0);
  });
});

describe('an office’s own Excel file', () => {
  const excel = (...rows: string[][]) =>
    writeExcelFile(
      rows.map((row) =>
        row.map((value) => (value.startsWith('=') ? { type: 'Formula' as const, value: value.slice(1) } : { value })),
      ),
    ).toBuffer();

  /** The number format of a style, by its place in the file. */
  function formatOf(zip: Uint8Array, style: number): string | undefined {
    const styles = textOf(zip, 'xl/styles.xml');
    const [, cells = ''] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles) ?? [];
    const id = /numFmtId="(\d+)"/.exec(cells.match(/<xf\b(?:[^>]*\/>|[\s\S]*?<\/xf>)/g)?.[style] ?? '')?.[1];
    return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
  }

  test.each([
    ['0', undefined, '0.00'],
    ['165', '0.0', '0.0'],
    ['164', 'General', '0.00'], // as LibreOffice writes it
  ])('a cell of format %s (%s) shows its number as %s', async (id, code, shown) => {
    const parts = unzipSync(await excel(['{{bang-1.diem}}']));
    const formats =
      code === undefined ? '' : `<numFmts count="1"><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`;
    const styles = new TextDecoder()
      .decode(parts['xl/styles.xml'])
      .replace(/<numFmts\b[\s\S]*?(?:<\/numFmts>|\/>)/, '')
      .replace(/(<styleSheet\b[^>]*>)/, `$1${formats}`)
      .replace(/<cellXfs\b[\s\S]*<\/cellXfs>/, `<cellXfs count="1"><xf numFmtId="${id}" fontId="0"/></cellXfs>`);
    const template = zipSync({ ...parts, 'xl/styles.xml': new TextEncoder().encode(styles) });
    const zip = await bytesOf(xlsxTemplate(PAPER, template, MANNER));
    const [, style = '0'] = /<c r="A1"(?: s="(\d+)")?><v>/.exec(textOf(zip, 'xl/worksheets/sheet1.xml')) ?? [];
    expect(formatOf(zip, Number(style))).toBe(shown);
  });

  test('gets a row for each row of a table, what is below moves, and formulas take them all in', async () => {
    const template = await excel(
      ['{{trich-yeu}}'],
      ['TT', 'Họ và tên', 'Điểm'],
      ['{{bang-1.tt}}', '{{bang-1.ho-va-ten}}', '{{bang-1.diem}}'],
      ['', 'Cộng {{co-quan}}', '=SUM(C3:C3)'],
    );
    const zip = await bytesOf(xlsxTemplate(PAPER, template, MANNER));
    const sheet = textOf(zip, 'xl/worksheets/sheet1.xml');
    const [, style] = /<c r="C3" s="(\d+)"><v>89\.3127<\/v><\/c>/.exec(sheet) ?? [];
    expect(formatOf(zip, Number(style))).toBe('0.00');
    expect(sheet).toContain('<c r="A3"><v>1</v></c>');
    expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK(&quot;x&quot;) Nguyễn Văn An</t>');
    expect(sheet).toMatch(/<c r="B6"[^>]*t="inlineStr"><is><t xml:space="preserve">Cộng BAN DÂN TỘC/);
    expect(sheet).toMatch(/<c r="C6"[^>]*><f>SUM\(C3:C5\)<\/f><\/c>/);
    expect(textOf(zip, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('is told what it asks for that nobody knows', async () => {
    expect(await xlsxTemplate(PAPER, await excel(['{{noi-dung}}', '{{bang-1.tuoi}}']), MANNER)).toMatchObject({
      unknown: ['noi-dung', 'bang-1.tuoi'],
    });
    expect(await xlsxTemplate(PAPER, new Uint8Array([1]), MANNER)).toBe('no-template');
  });
});

describe('references to rows that move', () => {
  const repeats = [{ row: 5, count: 3 }];
  test.each([
    ['A1', 'A1'],
    ['A5', 'A5'],
    ['A6', 'A8'],
    ['A5:C5', 'A5:C7'],
    ['$A$1:$C$6', '$A$1:$C$8'],
  ])('%s', (from, to) => {
    expect(moved(from, repeats)).toBe(to);
  });

  test.each([
    ['SUM(D5:D5)+D9', 'SUM(D5:D7)+D11'],
    ['IF(A6="D9",Sheet2!D9,LOG10(D9))', 'IF(A8="D9",Sheet2!D9,LOG10(D11))'],
    ["'KH2016'!A9+A9", "'KH2016'!A9+A11"],
  ])('%s', (from, to) => {
    expect(movedFormula(from, repeats)).toBe(to);
  });

  test('a row that stands not at all lets the others up', () => {
    expect(moved('A6', [{ row: 5, count: 0 }])).toBe('A5');
  });
});
