import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { outputHead } from '../../../src/base/output-head.ts';
import { visible } from '../../../src/base/visible.ts';
import type { Document } from '../../../src/documents/document.ts';
import { blank } from '../../../src/documents/prose.ts';
import type { Table } from '../../../src/documents/table.ts';
import { csv } from '../../../src/formats/csv.ts';
import { docx } from '../../../src/formats/docx.ts';
import { json } from '../../../src/formats/json.ts';
import { md } from '../../../src/formats/md.ts';
import { STYLE_IDS } from '../../../src/formats/paper/style.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { misfitIn } from '../../outputs.ts';
import { PAPER } from './paper.ts';

const MANNER = { version: '0.0.0' };
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A part of a package, an element a line. */
function part(zip: Uint8Array, path: string): string {
  const bytes = unzipSync(zip)[path];
  if (!bytes) throw new Error(`no ${path}`);
  return `${textOf(bytes).replaceAll('><', '>\n<')}\n`;
}

const oneTable = (table: Omit<Table, 'kind'>): Document => ({ locale: 'vi', blocks: [{ kind: 'table', ...table }] });
const text = (said: string) => ({ kind: 'text', text: said }) as const;
const column = (heading: string) => ({ heading, align: 'left', weight: 0 }) as const;

describe('Word', () => {
  test.each(STYLE_IDS)('the text of a paper by %s', async (style) => {
    const zip = await docx([PAPER], { ...MANNER, style });
    await expect(part(zip, 'word/document.xml')).toMatchFileSnapshot(`golden/paper.${style}.document.xml`);
    await expect(part(zip, 'word/styles.xml')).toMatchFileSnapshot(`golden/paper.${style}.styles.xml`);
  });

  test('the paper’s day chooses the rules of layout', async () => {
    const before = await docx([{ ...PAPER, day: '2020-03-04' }], MANNER);
    const after = await docx([{ ...PAPER, day: '2020-03-05' }], MANNER);
    const groundOf = (zip: Uint8Array) =>
      /w:styleId="Ground"[\s\S]*?<\/w:style>/.exec(part(zip, 'word/styles.xml'))?.[0];
    expect(groundOf(before)).toContain('<w:i w:val="false"/>');
    expect(groundOf(after)).toContain('<w:i/>');
  });

  test('each blank has a comment that says what belongs there', async () => {
    const comments = part(await docx([PAPER], MANNER), 'word/comments.xml');
    expect(comments).toContain('Số và ngày của biên bản');
    expect(comments).toContain('Họ tên người ký');
    expect(comments).toContain('w:date="2017-01-05T00:00:00.000Z"');
  });

  test('heads of tables repeat and rows stay whole', async () => {
    const body = part(await docx([PAPER], MANNER), 'word/document.xml');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    const rows = body.match(/<w:tr>/g)?.length;
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows ?? 0);
  });

  const head = { kind: 'letterhead', own: 'BAN DÂN TỘC' } as const;
  const bodyOf = async (blocks: Document['blocks']) =>
    part(await docx([{ locale: 'vi', blocks }], MANNER), 'word/document.xml');

  test('a stamp that says much stands in the margin of a paper, a short one below the agency’s name', async () => {
    const long = {
      kind: 'stamp',
      text: 'HỘI ĐỒNG CHƯA KẾT LUẬN: mức xếp loại; Lao động tiên tiến; Giấy khen',
    } as const;
    const body = await bodyOf([head, { kind: 'stamp', text: 'DỰ THẢO' }, long]);
    expect(body).toMatch(/<w:pStyle w:val="MarginStamp"\/>\n<w:framePr [^>]*w:y="397"[^>]*w:vAnchor="page"/);
    expect(body).toMatch(/<w:pStyle w:val="Stamp"\/>(?![\s\S]*framePr[\s\S]*DỰ THẢO)/);
    expect(await bodyOf([{ kind: 'title', text: 'Bảng điểm' }, long])).not.toContain('MarginStamp');
  });

  test('a line that leads to a table stays with it, and a table never begins a text', async () => {
    const table = { kind: 'table', columns: [column('A')], rows: [] } as const;
    const said = (text: string) => ({ kind: 'paragraph', text }) as const;
    const body = await bodyOf([head, said('Một'), said('Hai'), table, said('Gồm:'), { kind: 'list', items: ['ba'] }]);
    const kept = body.split('</w:p>').filter((one) => one.includes('<w:keepNext/>'));
    expect(kept.flatMap((one) => /<w:t [^>]*>([^<]*)/.exec(one)?.[1] ?? [])).toEqual(['Hai', 'A', 'Gồm:']);
    expect(body).toMatch(/<w:body>\n<w:p>/);
  });

  const place = { lines: ['TRƯỞNG BAN'], name: blank('họ tên') } as const;
  const recipients = { items: ['Như trên'], keptAt: 'VT' } as const;
  const rowsOf = (count: number, own: object = {}) =>
    Array.from({ length: count }, () => ({ kind: 'row', cells: [text('x')], ...own }) as const);
  /** The styles of paragraphs that say nothing. */
  const wordless = (body: string) =>
    body
      .split('</w:p>')
      .slice(0, -1)
      .filter((each) => !/<w:t /.test(each.slice(each.lastIndexOf('<w:p>'))))
      .map((each) => /.*<w:pStyle w:val="(\w+)"/s.exec(each)?.[1]);

  test('room is that of styles: a paragraph says something, but between two tables, behind one that ends a section, and in a cell', async () => {
    const table = { kind: 'table', columns: [column('A')], rows: rowsOf(1) } as const;
    const said = { kind: 'paragraph', text: 'Một' } as const;
    const body = await bodyOf([said, table, said, table, table, said, { kind: 'signatures', places: [place] }]);
    expect(wordless(body)).toEqual(['Gap', 'Recipient', 'Gap']);
    expect(body.match(/<w:pStyle w:val="Lead"\/>/g)).toHaveLength(2);
  });

  test('who signs has the last rows or the last paragraph on the page, and to whom it goes is not parted', async () => {
    const table = { kind: 'table', columns: [column('A')], rows: rowsOf(20) } as const;
    const signatures = { kind: 'signatures', places: [place, place], recipients } as const;
    const rows = (await bodyOf([table, signatures])).split('</w:tbl>')[0]?.split('</w:tr>') ?? [];
    expect(rows.flatMap((row, i) => (row.includes('<w:keepNext/>') ? [i] : []))).toEqual([0, 19, 20]);
    const ends = (await bodyOf([{ kind: 'paragraph', text: 'Hết' }, signatures])).split('</w:p>').slice(0, -1);
    const said = ends.filter((each) => /<w:t /.test(each));
    const loose = said.filter((each) => !/<w:keepNext\/>|"(?:First)?Signer(?:Name)?"|"Recipients"/.test(each));
    expect(loose).toHaveLength(1);
    expect(loose[0]).toContain('- Lưu: VT.');
    const closing = { kind: 'closing', text: 'Hết' } as const;
    const [kept = ''] = (await bodyOf([{ kind: 'paragraph', text: 'Trước' }, closing, signatures])).split('Hết');
    expect(kept.slice(0, kept.indexOf('Trước'))).toContain('<w:keepNext/>');
    const above = (await bodyOf([table, closing, signatures])).split('</w:tbl>')[0]?.split('</w:tr>') ?? [];
    expect(above.flatMap((row, i) => (row.includes('<w:keepNext/>') ? [i] : []))).toEqual([0, 19, 20]);
  });

  test('places of four who sign stand in rows of two, in one table with to whom it goes', async () => {
    const places = ['A', 'B', 'C', 'D'].map((name) => ({ lines: ['THÀNH VIÊN'], name }));
    const body = await bodyOf([{ kind: 'signatures', places, recipients }]);
    expect(body.match(/<w:tbl>/g)).toHaveLength(1);
    const rows = body.split('</w:tr>').slice(0, -1);
    expect(rows.map((row) => row.match(/<w:tc>/g)?.length)).toEqual([2, 2, 2, 2, 2]);
  });

  test('a table of few rows stands whole, unless they fill half a page: a head would be left alone above', async () => {
    const kept = async (said: string) => {
      const rows = [1, 2, 3].map(() => ({ kind: 'row', cells: [text(said)] }) as const);
      const drawn = await bodyOf([head, { kind: 'table', columns: [column('A')], rows }]);
      return drawn.slice(drawn.lastIndexOf('<w:tbl>')).match(/<w:keepNext\/>/g)?.length;
    };
    expect(await kept('x')).toBe(3);
    expect(await kept('Bốn tuần liền không chậm văn bản nào. '.repeat(20))).toBe(1);
  });

  test('few notes stay together with the last rows of their table, and with who signs', async () => {
    const table = { kind: 'table', columns: [column('A')], rows: rowsOf(20) } as const;
    const notes = (count: number) => ({ kind: 'notes', notes: Array.from({ length: count }, () => 'vì sao') }) as const;
    const held = async (count: number) => {
      const ends = (await bodyOf([table, notes(count), { kind: 'signatures', places: [place] }])).split('</w:p>');
      return ends.filter((each) => each.includes('"Note"') && each.includes('<w:keepNext/>')).length;
    };
    expect([await held(2), await held(7)]).toEqual([2, 1]);
  });

  test('a sum goes to the next page with the row above it', async () => {
    const rows = [...rowsOf(20), ...rowsOf(1, { isTotal: true })];
    const drawn = (await bodyOf([{ kind: 'table', columns: [column('A')], rows }])).split('</w:tr>');
    expect(drawn.flatMap((row, i) => (row.includes('<w:keepNext/>') ? [i] : []))).toEqual([0, 20]);
  });

  test('what only people know is a line of dots where it stands alone, and stays in its sentence elsewhere', async () => {
    const lone = blank('ý kiến');
    const list = { kind: 'list', items: [lone, 'x'] } as const;
    const body = await bodyOf([{ kind: 'paragraph', text: lone }, { kind: 'paragraph', text: ['Có ', lone] }, list]);
    expect(body.match(/"ToWrite"/g)).toHaveLength(2);
    expect(body.match(/<w:tab w:val="right" w:pos="\d+" w:leader="dot"\/>/g)).toHaveLength(2);
    expect(body.match(/<w:tab\/>/g)).toHaveLength(2);
    expect(await bodyOf([{ kind: 'signatures', places: [place] }])).toContain('>………');
  });

  test('no line ends between a sign and its number, or a number and its unit', async () => {
    const said = { kind: 'paragraph', text: 'Trừ -2 điểm: 5 − 2 = 3 và 2 lần.' } as const;
    const rows = [{ kind: 'row', cells: [text('-2 mỗi lần'), text('-1,50')] }] as const;
    const body = await bodyOf([said, { kind: 'table', columns: [column('A'), column('B')], rows }]);
    expect(body).toContain('>Trừ −2\u00a0điểm: 5 −\u00a02 = 3 và 2\u00a0lần.<');
    expect(body).toContain('>−2 mỗi lần<');
    expect(body).toContain('>-1,50<');
  });

  test.each([
    [8, 7],
    [9, 0],
  ])('of a table of %i rows %i stay with the one below', async (rows, kept) => {
    const all = Array.from({ length: rows }, () => ({ kind: 'row', cells: [text('x')] }) as const);
    const body = await bodyOf([{ kind: 'table', columns: [column('A')], rows: all }]);
    const cells = body.split('</w:p>').filter((one) => /<w:pStyle w:val="Cell\d/.test(one));
    expect([cells.length, cells.filter((one) => one.includes('<w:keepNext/>')).length]).toEqual([rows, kept]);
  });

  test('a table of few rows that would leave a large part of a page empty is parted between them', async () => {
    const rows = Array.from(
      { length: 4 },
      () => ({ kind: 'row', cells: [text('việc phải làm '.repeat(60))] }) as const,
    );
    const drawn = (await bodyOf([{ kind: 'table', columns: [column('A')], rows }])).split('</w:tr>');
    expect(drawn.flatMap((row, i) => (row.includes('<w:keepNext/>') ? [i] : []))).toEqual([0]);
  });

  test('the annex of a draft is marked on its first page too', async () => {
    const blocks: Document['blocks'] = [
      { kind: 'stamp', text: 'DỰ THẢO' },
      head,
      { kind: 'new-page', countsAnew: true },
      { kind: 'annex', title: 'DANH SÁCH' },
    ];
    const zip = unzipSync(await docx([{ locale: 'vi', blocks }], { ...MANNER, style: 'tt01-2011' }));
    const sections = textOf(zip['word/document.xml'] ?? new Uint8Array()).match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((one) => one.match(/headerReference w:type="first" r:id="(\w+)"/)?.[1])).toEqual([
      undefined,
      expect.any(String),
    ]);
    const marked = Object.keys(zip).filter(
      (path) => /word\/header\d/.test(path) && textOf(zip[path] ?? new Uint8Array()).includes('DỰ THẢO'),
    );
    expect(marked).toHaveLength(3);
  });

  test('“(Kèm theo …)” is centred below a title and indented in the text', async () => {
    const remark = { kind: 'remark', text: '(Kèm theo)' } as const;
    const title = { kind: 'type-and-subject', type: 'TỜ TRÌNH', subject: 'Về việc khen thưởng' } as const;
    expect(await bodyOf([head, title, remark])).toContain('w:val="Remark"');
    expect(await bodyOf([head, title, { kind: 'paragraph', text: 'x' }, remark])).toContain('w:val="Enclosed"');
  });

  test('the same document is the same bytes, whatever was written before', async () => {
    const first = await docx([PAPER], MANNER);
    await docx([oneTable({ columns: [column('A')], rows: [] })], MANNER);
    expect(Buffer.compare(first, await docx([PAPER], MANNER))).toBe(0);
  });

  test('no control character of a name reaches the file', async () => {
    const document: Document = {
      locale: 'vi',
      blocks: [{ kind: 'paragraph', text: 'An\u0000\u0008\u202eB <w:p> & "' }],
    };
    const body = part(await docx([document], MANNER), 'word/document.xml');
    expect(body).toMatch(/An␀␈�B &lt;w:p&gt; &amp; (?:"|&quot;)/);
  });
});

describe('Excel', () => {
  test('the sheets of a paper', async () => {
    const zip = await xlsx([PAPER]);
    await expect(part(zip, 'xl/worksheets/sheet1.xml')).toMatchFileSnapshot('golden/paper.sheet1.xml');
    await expect(part(zip, 'xl/workbook.xml')).toMatchFileSnapshot('golden/paper.workbook.xml');
    await expect(part(zip, 'xl/styles.xml')).toMatchFileSnapshot('golden/paper.xlsx.styles.xml');
  });

  test('numbers and days are numbers, and a text that looks like a formula is a text', async () => {
    const zip = await xlsx([PAPER]);
    const sheet = part(zip, 'xl/worksheets/sheet1.xml').replaceAll('>\n<', '><');
    expect(sheet).toMatch(/<c r="F\d+" s="\d+"><v>89.3127<\/v>/);
    expect(sheet).toMatch(/<c r="G\d+" s="\d+"><v>42681<\/v>/); // 7/11/2016
    expect(sheet).toMatch(/<c r="E\d+" s="\d+"><v>0.666667<\/v>/);
    expect(sheet).not.toContain('<f>');
    expect(part(zip, 'xl/sharedStrings.xml')).toContain('=HYPERLINK(&quot;x&quot;) Nguyễn Văn An');
  });

  test('the head stands still and is printed on every page, all columns on one', async () => {
    const zip = await xlsx([PAPER]);
    const sheet = part(zip, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('fitToWidth="1" fitToHeight="1"');
    expect(part(zip, 'xl/workbook.xml')).toMatch(/Print_Titles" localSheetId="0">'[^']+'!\$5:\$5</);
  });

  test('names of sheets are short, allowed, and each once', async () => {
    const table = {
      kind: 'table',
      caption: 'Kết quả [xếp loại]: tập thể / cá nhân năm 2016',
      columns: [column('A')],
      rows: [],
    } as const;
    const book = part(await xlsx([{ locale: 'vi', blocks: [table, table] }]), 'xl/workbook.xml');
    expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Kết quả xếp loại tập thể cá…',
      'Kết quả xếp loại tập thể… (2)',
      'Chú thích',
    ]);
  });

  test('the same document is the same bytes', async () => {
    expect(Buffer.compare(await xlsx([PAPER]), await xlsx([PAPER]))).toBe(0);
  });
});

describe('CSV', () => {
  test('opens in a Vietnamese Excel', async () => {
    const file = textOf(csv(PAPER, MANNER));
    expect(file.startsWith('\ufeff')).toBe(true);
    await expect(file).toMatchFileSnapshot('golden/paper.vi.csv');
  });

  test('is read by programs', async () => {
    await expect(textOf(csv(PAPER, { ...MANNER, isPlain: true }))).toMatchFileSnapshot('golden/paper.plain.csv');
    expect(textOf(csv({ ...PAPER, locale: 'en' }, MANNER)).startsWith('\ufeff')).toBe(false);
  });

  test('no text begins as a formula, and none is taken for a date', () => {
    const rows = ['=1+1', ' +1', '\u00a0@x', '-cmd', '\t=1', '3/3'].map(
      (one) => ({ kind: 'row', cells: [text(one)] }) as const,
    );
    const lines = textOf(csv(oneTable({ columns: [column('A')], rows }), MANNER))
      .split('\r\n')
      .slice(1, -1);
    expect(lines.every((line) => line.replace(/^"/, '').startsWith("'") || line === "'=1+1")).toBe(true);
  });

  test('numbers stay numbers, also below zero', () => {
    const cell = { kind: 'number', value: Exact.of('-2.5'), places: 1, isChange: true } as const;
    const file = textOf(csv(oneTable({ columns: [column('A')], rows: [{ kind: 'row', cells: [cell] }] }), MANNER));
    expect(file).toBe('\ufeffA\r\n-2,5\r\n');
  });

  test('what was written is read back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const columns = texts.map((_, i) => column(`C${i}`));
        const row = { kind: 'row', cells: texts.map(text) } as const;
        const file = textOf(csv(oneTable({ columns, rows: [row] }), { ...MANNER, isPlain: true }));
        const [, fields = []] = read(file);
        const shown = texts.map((one) => visible(one.trim()).replaceAll('\u00a0', ' '));
        expect(fields.map((one, i) => (one === `'${shown[i]}` ? shown[i] : one))).toEqual(shown);
      }),
    );
  });
});

/** RFC 4180. */
function read(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows;
}

describe('Markdown', () => {
  test('a paper', async () => {
    await expect(textOf(md(PAPER))).toMatchFileSnapshot('golden/paper.md');
  });

  test('no name is markup', () => {
    const file = textOf(md({ locale: 'vi', blocks: [{ kind: 'paragraph', text: '# <b>*An*</b> [x](y) | `z` &lt;' }] }));
    expect(file).toBe('\\# \\<b\\>\\*An\\*\\</b\\> \\[x\\](y) \\| \\`z\\` \\&lt;\n');
  });
});

describe('JSON', () => {
  test('a paper block by block', async () => {
    const file = textOf(json(PAPER, MANNER));
    await expect(file).toMatchFileSnapshot('golden/paper.json.txt');
    expect(JSON.parse(file)).toMatchObject({ emul: '0.0.0', report: 'document', locale: 'vi', day: '2017-01-05' });
  });

  test('has the shape that its schema says', () => {
    expect(misfitIn(textOf(json(PAPER, MANNER)))).toBeUndefined();
    const wrong = { ...outputHead('document', '0'), locale: 'vi', blocks: [{ kind: 'heading', text: 'A' }] };
    expect(misfitIn(JSON.stringify(wrong))).toContain("must have required property 'depth'");
  });

  test('says exactly what six places cannot', () => {
    const cell = { kind: 'number', value: Exact.of('70/3'), places: 2 } as const;
    const file = textOf(json(oneTable({ columns: [column('A')], rows: [{ kind: 'row', cells: [cell] }] }), MANNER));
    expect(file).toContain('"value": 23.333333');
    expect(file).toContain('"exact": "70/3"');
  });

  test('a list of one number stays a list, and of several numbers none is said to be the exact one', () => {
    const [low, high] = [Exact.of('70/3'), Exact.of('100/3')];
    const cell = { kind: 'trend', values: [low], low, high } as const;
    const file = textOf(json(oneTable({ columns: [column('A')], rows: [{ kind: 'row', cells: [cell] }] }), MANNER));
    expect(JSON.parse(file).blocks[0].rows[0].cells[0]).toEqual({
      kind: 'trend',
      values: [23.333333],
      low: 23.333333,
      high: 33.333333,
    });
  });
});
