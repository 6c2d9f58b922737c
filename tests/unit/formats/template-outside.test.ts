import { Document, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { foreignFile } from '../../../src/formats/docx/foreign.ts';
import { docxTemplate } from '../../../src/formats/docx.ts';
import { xlsxTemplate } from '../../../src/formats/xlsx.ts';
import { PAPER } from './paper.ts';

const MANNER = { version: '0.0.0' };
const OUTSIDE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

let word: Uint8Array;
let excel: Uint8Array;
beforeAll(async () => {
  word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('{{ten-loai}}')] }] }));
  excel = await writeExcelFile([
    [{ value: '{{tieu-de}}' }, { type: 'Formula' as const, value: 'SUM(C1:C1)' }],
  ]).toBuffer();
});

/** A template with parts changed or added. */
function mended(template: Uint8Array, mend: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(template);
  for (const [path, change] of Object.entries(mend)) {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = change(before);
    expect(after, path).not.toBe(before);
    parts[path] = strToU8(after);
  }
  return zipSync(parts);
}

const relation = (type: string, target: string, isOutside = true) =>
  `<Relationship Id="rX" Type="${OUTSIDE}/${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`;
const related =
  (type: string, target: string, isOutside = true) =>
  (rels: string) =>
    (
      rels || '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    ).replace('</Relationships>', `${relation(type, target, isOutside)}</Relationships>`);
const BODY = 'word/document.xml';
const RELS = 'word/_rels/document.xml.rels';
const inBody = (xml: string) => ({ [BODY]: (text: string) => text.replace('<w:body>', `<w:body>${xml}`) });
const field = (...codes: string[]) =>
  `<w:p>${codes.map((code) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>${code}</w:r>`).join('')}${codes
    .map(() => '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')
    .join('')}</w:p>`;
const code = (text: string) => `<w:instrText>${text}</w:instrText>`;

describe('an office’s Word file with what runs or leads elsewhere is not filled', () => {
  test.each<readonly [string, Readonly<Record<string, (text: string) => string>>, string]>([
    ['a picture elsewhere', { [RELS]: related('image', 'http://example.net/x.png') }, 'linked'],
    ['a link of a new kind', { [RELS]: related('somethingNew', 'file:///c:/x') }, 'linked'],
    [
      'a picture by its address',
      inBody('<w:p><w:pict><v:imagedata src="http://example.net/x.png" xmlns:v="v"/></w:pict></w:p>'),
      'linked',
    ],
    ['macros', { 'word/_rels/document.xml.rels': related('vbaProject', 'vbaProject.bin', false) }, 'macros'],
    ['an OLE object', { [RELS]: related('oleObject', 'embeddings/o.bin', false) }, 'object'],
    ['an embedded package', { [RELS]: related('package', 'embeddings/o.xlsx', false) }, 'object'],
    ['a web page within', { [RELS]: related('aFChunk', 'x.html', false) }, 'object'],
    ['a DDE field', inBody(field(code('DDEAUTO c:\\\\windows\\\\cmd.exe'))), 'field'],
    ['a DDE field that a tracked change has deleted', inBody(field('<w:delInstrText>DDE x</w:delInstrText>')), 'field'],
    [
      'a picture that is referred to in capitals',
      { 'word/_rels/FOOTER9.XML.RELS': related('image', 'http://example.net/x.png') },
      'linked',
    ],
    ['a DDE field in pieces', inBody(field(`${code(' DD')}</w:r><w:r>${code('E x')}`)), 'field'],
    ['a field that another one writes', inBody(field(code(' '), code('IF 1=1 DDE'))), 'field'],
    ['a simple field', inBody('<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;x&quot; "/></w:p>'), 'field'],
    [
      'a mail merge',
      { 'word/settings.xml': (text) => text.replace(/(<w:settings[^>]*>)/, '$1<w:mailMerge/>') },
      'query',
    ],
  ])('%s', async (_, mend, kind) => {
    expect(await docxTemplate(PAPER, mended(word, mend), MANNER)).toMatchObject({ outside: [{ kind }] });
  });

  test('fields and links of every letterhead stay', async () => {
    const own = mended(word, {
      ...inBody(field(code(' PAGE '))),
      [RELS]: related('hyperlink', 'mailto:vanthu@example.net'),
    });
    expect(await docxTemplate(PAPER, own, MANNER)).toMatchObject({ dropped: [] });
  });

  test('the template it is attached to is left out, and told', async () => {
    const own = mended(word, {
      'word/_rels/settings.xml.rels': related('attachedTemplate', 'http://example.net/x.dotm'),
      'word/settings.xml': (text) => text.replace(/(<w:settings[^>]*>)/, '$1<w:attachedTemplate r:id="rX"/>'),
    });
    const filled = await docxTemplate(PAPER, own, MANNER);
    expect(filled).toMatchObject({ dropped: ['http://example.net/x.dotm'] });
    const parts = Object.values(unzipSync((filled as { bytes: Uint8Array }).bytes)).map((part) => strFromU8(part));
    expect(parts.join('')).not.toMatch(/attachedTemplate|example\.net/);
  });
});

test.each([
  '<Override PartName="/word/footer.dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>',
  '<Default Extension="dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>',
])('a part that Word reads as XML under another name is refused: %s', async (listed) => {
  const own = mended(word, {
    '[Content_Types].xml': (text) => text.replace('</Types>', `${listed}</Types>`),
    'word/footer.dat': () => `<w:ftr xmlns:w="w">${field(code('DDE x'))}</w:ftr>`,
  });
  expect(await docxTemplate(PAPER, own, MANNER)).toMatchObject({ fault: { id: 'broken' } });
});

describe('an office’s Excel file likewise', () => {
  const BOOK = 'xl/_rels/workbook.xml.rels';
  test.each<readonly [string, Readonly<Record<string, (text: string) => string>>, string]>([
    ['another workbook', { [BOOK]: related('externalLink', 'externalLinks/externalLink1.xml', false) }, 'books'],
    ['macros', { [BOOK]: related('vbaProject', 'vbaProject.bin', false) }, 'macros'],
    ['a query', { [BOOK]: related('connections', 'connections.xml', false) }, 'query'],
    [
      'a formula that asks elsewhere',
      { 'xl/worksheets/sheet1.xml': (text) => text.replace('SUM(C1:C1)', '_xlfn.WEBSERVICE("http://example.net")') },
      'field',
    ],
    [
      'a formula that starts a program',
      { 'xl/worksheets/sheet1.xml': (text) => text.replace('SUM(C1:C1)', "cmd|'/c calc'!A0") },
      'field',
    ],
    ...['definedName name="x"', 'formula', 'formula1'].map(
      (element) =>
        [
          `a formula that asks elsewhere in <${element}>`,
          {
            'xl/worksheets/sheet1.xml': (text: string) =>
              text.replace(
                '<sheetData>',
                `<${element}>WEBSERVICE("http://example.net")</${element.split(' ')[0]}><sheetData>`,
              ),
          },
          'field',
        ] as const,
    ),
  ])('%s', async (_, mend, kind) => {
    expect(await xlsxTemplate(PAPER, mended(excel, mend), MANNER)).toMatchObject({ outside: [{ kind }] });
  });

  test('as it is, it is filled', async () => {
    expect(await xlsxTemplate(PAPER, excel, MANNER)).toMatchObject({ dropped: [] });
  });
});

describe('a damaged one is refused with the part', () => {
  test.each<readonly [string, string, string]>([
    ['XML cut off', BODY, '<w:document>'],
    ['a DTD', BODY, '<!DOCTYPE w [<!ENTITY a "a">]><w/>'],
    ['no UTF-8', 'word/styles.xml', '\ud800'],
    ['a part beside', '../../x', 'x'],
  ])('%s', async (_, part, text) => {
    const bytes = text === '\ud800' ? new Uint8Array([0x3c, 0xe9, 0x3e]) : strToU8(text);
    const own = zipSync({ ...unzipSync(word), [part]: bytes });
    expect(await docxTemplate(PAPER, own, MANNER)).toEqual({ fault: { id: 'broken', part } });
  });

  test('a letter changed behind its checksum', async () => {
    const own = Buffer.from(zipSync(unzipSync(word), { level: 0 }));
    own.write('X', own.indexOf('ten-loai'));
    expect(await docxTemplate(PAPER, own, MANNER)).toEqual({ fault: { id: 'broken', part: BODY } });
  });
});

test('a template damaged anywhere gives the same paper, or is refused; it never breaks emul', async () => {
  const sound = await docxTemplate(PAPER, word, MANNER);
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7), async (share, bit) => {
      const own = Buffer.from(word);
      const at = Math.floor(share * own.length);
      own[at] = (own[at] ?? 0) ^ (1 << bit);
      const filled = await docxTemplate(PAPER, own, MANNER);
      if (typeof filled === 'object' && 'bytes' in filled) expect(filled).toEqual(sound);
    }),
    { numRuns: 80 },
  );
});

describe('thousands of places', () => {
  const filledIn = async (count: number) => {
    const children = Array.from({ length: count }, () => new Paragraph('{{co-quan}}'));
    const own = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const from = process.cpuUsage().user;
    expect(await docxTemplate(PAPER, own, MANNER)).toMatchObject({ dropped: [] });
    return process.cpuUsage().user - from;
  };

  test('in paragraphs of their own take as long as there are more of them', async () => {
    await filledIn(100);
    const [few, many] = [await filledIn(225), await filledIn(900)];
    expect(many / few).toBeLessThan(8);
  });

  test('in paragraphs of their own are refused where nobody would read as many', async () => {
    const children = Array.from({ length: 901 }, () => new Paragraph('{{co-quan}}'));
    const own = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(await docxTemplate(PAPER, own, MANNER)).toEqual({ crowded: 'part', part: BODY });
  });

  test('are looked at once where the last section says nothing of its page', () => {
    const document = strToU8(`${'<w:p/>'.repeat(200_000)}<w:sectPr/>`);
    expect(foreignFile({ [BODY]: document }).room).toBeUndefined();
  });

  test('in one paragraph are refused', async () => {
    const runs = Array.from({ length: 101 }, () => new TextRun('{{co-quan}}'));
    const own = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] }));
    expect(await docxTemplate(PAPER, own, MANNER)).toEqual({ crowded: 'paragraph', part: BODY });
  });
});
