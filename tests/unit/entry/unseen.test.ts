import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copied, emul } from './office.ts';
import { columnsIn, mended, typed } from './workbooks.ts';

const FORM = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

/** A form with one mark in row 10, changed by a hand that hides it, and what its import says. */
async function told(hide: (parts: Map<string, string>, column: string) => void, mark = 18): Promise<string> {
  const own = copied('pages');
  await emul(own, ['form', 'export', '41', '--unit', 'cs-dt', '-o', 'p.xlsx', '-q']);
  const file = join(own, 'p.xlsx');
  const column = columnsIn(file, 1).get('self.A2') ?? '';
  typed(file, 1, { [`${column}10`]: mark });
  mended(file, (parts) => hide(parts, column));
  const { code, out, err } = await emul(own, ['form', 'import', 'p.xlsx', '--dry-run']);
  expect([code, err]).toEqual([0, '']);
  const said = out.replace(/\s+/g, ' ');
  expect(said).toContain(`tự chấm A2 ${mark}`);
  return said;
}

const changed = (part: string, from: RegExp | string, to: string) => (parts: Map<string, string>) => {
  const before = parts.get(part) ?? '';
  expect(before.replace(from, to), `${part} has no ${from}`).not.toBe(before);
  parts.set(part, before.replace(from, to));
};

/** Gives the mark's cell a style of its own. */
function styled(font: string, fill: string, format: string) {
  return (parts: Map<string, string>, column: string) => {
    const styles = parts.get(STYLES) ?? '';
    const count = (section: string, item: RegExp) =>
      [...(new RegExp(`<${section}\\b[\\s\\S]*?</${section}>`).exec(styles)?.[0] ?? '').matchAll(item)].length;
    const [fonts, fills, looks] = [
      count('fonts', /<font[ >/]/g),
      count('fills', /<fill>/g),
      count('cellXfs', /<xf[ >/]/g),
    ];
    const xf = `<xf numFmtId="999" fontId="${fonts}" fillId="${fills}" borderId="0" xfId="0"/>`;
    changed(STYLES, '</fonts>', `<font>${font}</font></fonts>`)(parts);
    changed(STYLES, '</fills>', `<fill>${fill}</fill></fills>`)(parts);
    changed(STYLES, '</cellXfs>', `${xf}</cellXfs>`)(parts);
    changed(
      STYLES,
      /(?=<fonts\b)/,
      `<numFmts count="1"><numFmt numFmtId="999" formatCode="${format}"/></numFmts>`,
    )(parts);
    changed(FORM, new RegExp(`<c r="${column}10"[^>]*>`), `<c r="${column}10" s="${looks}">`)(parts);
  };
}
const PLAIN = '<patternFill patternType="none"/>';
const solid = (colour: string) => `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;

describe('a mark that nobody sees is taken, and that is said', () => {
  test.each<readonly [string, (parts: Map<string, string>, column: string) => void, string]>([
    ['a hidden sheet', changed(BOOK, /<sheet /, '<sheet state="hidden" '), 'trang đang ẩn'],
    ['a very hidden sheet', changed(BOOK, /<sheet /, '<sheet state="veryHidden" '), 'trang đang ẩn'],
    [
      'a hidden or filtered row',
      changed(FORM, '<row r="10"', '<row hidden="1" r="10"'),
      'dòng đang ẩn hoặc bị bộ lọc che',
    ],
    [
      'a row of no height',
      changed(FORM, /<row r="10"( ht="[^"]*")?/, '<row r="10" ht="0"'),
      'dòng đang ẩn hoặc bị bộ lọc che',
    ],
    ['a hidden column', changed(FORM, /<col /, '<col hidden="1" '), 'cột đang ẩn'],
    ['a column of no width', changed(FORM, /(<col [^>]*width=")[^"]*/g, '$10'), 'cột đang ẩn'],
    ['a row of hardly any height', changed(FORM, /<row r="10"( ht="[^"]*")?/, '<row r="10" ht="1.5"'), 'dòng đang ẩn'],
    ['a column of hardly any width', changed(FORM, /(<col [^>]*width=")[^"]*/g, '$10.3'), 'cột đang ẩn'],
    ['white by its format', styled('<color theme="1"/>', PLAIN, '[White]0.0'), 'chữ cùng màu với nền'],
    ['letters like dots', styled('<sz val="1"/><color theme="1"/>', PLAIN, '0'), 'chữ quá nhỏ'],
    ['a format of another number', styled('<color theme="1"/>', PLAIN, '&quot;20&quot;'), 'ô có định dạng che giá trị'],
    ['a format of no letter', styled('<color theme="1"/>', PLAIN, '&quot;&quot;'), 'ô có định dạng che giá trị'],
    ['white on white', styled('<color rgb="FFFFFFFF"/>', PLAIN, '0'), 'chữ cùng màu với nền'],
    ['nearly white on white', styled('<color rgb="FFFAFAFA"/>', PLAIN, '0'), 'chữ cùng màu với nền'],
    ['the colour of paper', styled('<color theme="0"/>', PLAIN, '0'), 'chữ cùng màu với nền'],
    ['yellow on yellow', styled('<color rgb="FFFFFF00"/>', solid('rgb="FFFFFF00"'), '0'), 'chữ cùng màu với nền'],
    ['a format that shows nothing', styled('<color theme="1"/>', PLAIN, ';;;'), 'ô có định dạng che giá trị'],
    ['a format of blanks', styled('<color theme="1"/>', PLAIN, '&quot; &quot;;@'), 'ô có định dạng che giá trị'],
  ])('%s', async (_, hide, words) => {
    const isColumn = words.startsWith('cột');
    const said = await told((parts, column) => {
      if (isColumn) parts.set(FORM, withColumns(parts.get(FORM) ?? '', column));
      hide(parts, column);
    });
    expect(said).toContain(words);
    expect(said).toContain('nên không ai nhìn thấy; đã lấy giá trị trong ô, xin mở ra soát');
  });

  test.each<readonly [string, (parts: Map<string, string>, column: string) => void]>([
    ['a form as it is', () => {}],
    ['white on black', styled('<color theme="0"/>', solid('theme="1"'), '0')],
    ['a format with words', styled('<sz val="8"/>', PLAIN, '[Red]General&quot; điểm&quot;')],
    ['a format of its own', styled('<color rgb="FFFF0000"/>', PLAIN, '0.0;-0.0;;@')],
  ])('%s is seen', async (_, look) => {
    expect(await told(look)).not.toContain('nhìn thấy');
  });
});

/** One entry for the mark's own column alone. */
function withColumns(xml: string, letters: string): string {
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return xml.replace(/<cols>.*?<\/cols>/, `<cols><col min="${column}" max="${column}" width="9"/></cols>`);
}

/** Dresses the marks of a column, black on white, otherwise while a condition holds. */
function dressed(
  dxf: string,
  rule = '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>',
) {
  return (parts: Map<string, string>, column: string) => {
    styled('<color theme="1"/>', PLAIN, '0')(parts, column);
    changed(
      STYLES,
      /<dxfs\b.*?(?:\/>|<\/dxfs>)|(?=<\/styleSheet>)/s,
      `<dxfs count="1"><dxf>${dxf}</dxf></dxfs>`,
    )(parts);
    const area = `Z1:Z4 ${column}9:${column}20`;
    changed(
      FORM,
      '</sheetData>',
      `</sheetData><conditionalFormatting sqref="${area}">${rule}</conditionalFormatting>`,
    )(parts);
  };
}

describe('a mark that a condition may hide', () => {
  const white = '<font><color rgb="FFFFFFFF"/></font>';
  test.each([
    ['white letters', dressed(white)],
    ['letters in the colour of a ground', dressed('<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>')],
    ['a format that shows nothing', dressed('<numFmt numFmtId="164" formatCode=";;;"/>')],
    [
      'a bar instead of the number',
      dressed('', '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/></dataBar></cfRule>'),
    ],
  ])('%s: it is taken, and that is said', async (_, dress) => {
    expect(await told(dress)).toContain(
      'định dạng có điều kiện có lúc che giá trị nên không ai nhìn thấy; đã lấy giá trị trong ô',
    );
  });

  test.each([
    ['red letters', dressed('<font><color rgb="FFFF0000"/></font>')],
    ['white letters on black', dressed(`${white}<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>`)],
    ['a white border', dressed('<border><left style="thin"><color rgb="FFFFFFFF"/></left></border>')],
    [
      'a bar beside the number',
      dressed('', '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/></dataBar></cfRule>'),
    ],
  ])('%s: it is seen', async (_, dress) => {
    expect(await told(dress)).not.toContain('nhìn thấy');
  });
});

describe('a zero that nobody sees', () => {
  test('is none in a form as it is', async () => {
    expect(await told(() => {}, 0)).not.toContain('nhìn thấy');
  });

  test.each<readonly [string, (parts: Map<string, string>, column: string) => void]>([
    ['by its format', styled('<color theme="1"/>', PLAIN, '0.0;-0.0;;@')],
    ['by the sheet', changed(FORM, /<sheetView /, '<sheetView showZeros="0" ')],
  ])('%s', async (_, hide) => {
    expect(await told(hide, 0)).toContain('ô có định dạng che giá trị');
    expect(await told(hide)).not.toContain('nhìn thấy');
  });
});

test('a hidden table of people: one line for all of its cells', async () => {
  const own = copied('pages');
  await emul(own, ['form', 'export', 'people', '-o', 'n.xlsx', '-q']);
  mended(join(own, 'n.xlsx'), changed(BOOK, /<sheet /, '<sheet state="hidden" '));
  const { code, out } = await emul(own, ['form', 'import', 'n.xlsx', '--dry-run']);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toMatch(/Lưu ý: - n.xlsx!E6, .* và 1 ô nữa: trang đang ẩn nên không ai nhìn thấy/);
});
