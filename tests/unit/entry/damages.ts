import { join } from 'node:path';
import { emul, textOf } from './office.ts';
import { mended, type Typed, typed } from './workbooks.ts';

/** What a hand does to a filled-in form of the division cs-dt before it sends it back: rows 9 (its head tp-01) and 10 (cv-03). */
export interface Damage {
  readonly name: string;
  readonly cells?: Readonly<Record<string, Typed>>;
  /** The XML of the sheet, and of the list of sheets, as the hand leaves it. */
  readonly sheet?: (xml: string) => string;
  readonly book?: (xml: string) => string;
  /** What import prints, each with its cell. */
  readonly says: readonly string[];
  readonly code: 0 | 1;
  /** The self columns that are in the file then; `…` where nobody was scored. */
  readonly writes: Readonly<Record<'tp-01' | 'cv-03', string>>;
}

/** In the columns of the form: A1 done and assigned, A2, A3 tre, B1 vang, B2. */
const FILLED: Readonly<Record<string, Typed>> = {
  D9: 9,
  E9: 10,
  F9: 18,
  G9: 1,
  I9: 'Tốt',
  D10: 8,
  E10: 10,
  F10: 17.5,
  I10: 'Khá',
};

const OPEN = 'A1: {done: …, assigned: …}, A2: …, A3: …, B1: …, B2: …';
const HEAD = 'A1: {done: 9, assigned: 10}, A2: 18, A3: {tre: 1}, B1: {}, B2: Tốt';
const AN = 'A1: {done: 8, assigned: 10}, A2: 17.5, A3: {}, B1: {}, B2: Khá';
const WHOLE = { 'tp-01': HEAD, 'cv-03': AN };

/** Rows 9 and 10 in each other's place, formulas too. */
function turned(xml: string): string {
  const [first = '', second = ''] = [...xml.matchAll(/<row r="(?:9|10)".*?<\/row>/g)].map(([row]) => row);
  const moved = (row: string, from: number, to: number) =>
    row.replaceAll(new RegExp(`(<row r="|r="[A-Z]+|[(,:+*/>]\\$?[A-Z]{1,2})${from}(?!\\d)`, 'g'), `$1${to}`);
  return xml.replace(first + second, moved(second, 10, 9) + moved(first, 9, 10));
}

const merged = (area: string) => (xml: string) =>
  xml.replace('</mergeCells>', `<mergeCell ref="${area}"/></mergeCells>`);

export const DAMAGES: readonly Damage[] = [
  { name: 'nothing', says: ['Đã hiểu phiếu của 2 người hoặc tập thể, 10 giá trị mới'], code: 0, writes: WHOLE },
  {
    name: 'columns hidden, the ids among them',
    sheet: (xml) => xml.replace(/<col min="(4|6)"/g, '<col hidden="1" min="$1"'),
    says: ['Đã hiểu phiếu của 2 người hoặc tập thể, 10 giá trị mới'],
    code: 0,
    writes: WHOLE,
  },
  {
    name: 'rows sorted',
    sheet: turned,
    says: ['Nguyễn Văn An (dòng 9): tự chấm A1 8/10', 'Trần Quốc Hòa (dòng 10): tự chấm A1 9/10'],
    code: 0,
    writes: WHOLE,
  },
  {
    name: 'only the names sorted',
    cells: { B9: 'Nguyễn Văn An', B10: 'Trần Quốc Hòa' },
    says: ['p.xlsx!B9: mã tp-01 là Trần Quốc Hòa mà dòng ghi “Nguyễn Văn An”', 'p.xlsx!B10: mã cv-03 là Nguyễn Văn An'],
    code: 1,
    writes: { 'tp-01': '', 'cv-03': '' },
  },
  {
    name: 'two people swapped, with their ids',
    cells: { A9: 'cv-03', B9: 'Nguyễn Văn An', A10: 'tp-01', B10: 'Trần Quốc Hòa' },
    says: [
      'p.xlsx!C9: dòng ghi chức vụ “Trưởng phòng” mà Nguyễn Văn An là Chuyên viên; xem có phải hai người bị đổi chỗ',
      'p.xlsx!C10: dòng ghi chức vụ “Chuyên viên” mà Trần Quốc Hòa là Trưởng phòng',
    ],
    code: 0,
    writes: { 'tp-01': AN, 'cv-03': HEAD },
  },
  {
    name: 'rows added: a stranger and a sum',
    sheet: (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="12"><c r="B12" t="inlineStr"><is><t>Lê Văn Lạ</t></is></c><c r="F12"><v>20</v></c></row>' +
          '<row r="13"><c r="B13" t="inlineStr"><is><t>Tổng cộng</t></is></c><c r="F13"><f>SUM(F9:F12)</f><v>55.5</v></c></row></sheetData>',
      ),
    says: [
      'p.xlsx!B12: không ai phải chấm mang mã hoặc tên “Lê Văn Lạ”',
      'p.xlsx!B13: không ai phải chấm mang mã hoặc tên “Tổng cộng”',
    ],
    code: 1,
    writes: WHOLE,
  },
  {
    name: 'decimal commas as text',
    cells: { F9: '18,5', F10: ' 17,5\u200b' },
    says: ['Trần Quốc Hòa (dòng 9): tự chấm A1 9/10, A2 18,5', 'Nguyễn Văn An (dòng 10): tự chấm A1 8/10, A2 17,5'],
    code: 0,
    writes: { 'tp-01': HEAD.replace('A2: 18', 'A2: 18.5'), 'cv-03': AN },
  },
  {
    name: 'two decimal separators',
    cells: { F9: '1.018,5' },
    says: ['p.xlsx!F9: “1.018,5” không phải một số điểm; ghi số, ví dụ 16,5'],
    code: 1,
    writes: { 'tp-01': HEAD.replace('A2: 18', 'A2: …'), 'cv-03': AN },
  },
  {
    name: 'cells of two people merged',
    sheet: merged('F9:F10'),
    says: ['p.xlsx!F9: các ô F9:F10 bị gộp làm một, không biết ghi cho ai'],
    code: 1,
    writes: { 'tp-01': HEAD.replace('A2: 18', 'A2: …'), 'cv-03': AN.replace('A2: 17.5', 'A2: …') },
  },
  {
    name: 'the sheet renamed',
    book: (xml) => xml.replace('name="Cá nhân"', 'name="Phòng tôi (2)"'),
    says: ['Đã hiểu phiếu của 2 người hoặc tập thể, 10 giá trị mới'],
    code: 0,
    writes: WHOLE,
  },
  {
    name: 'an id deleted',
    cells: { A10: '' },
    says: ['Nguyễn Văn An (dòng 10): tự chấm A1 8/10'],
    code: 0,
    writes: WHOLE,
  },
  {
    name: 'an id and its name deleted',
    cells: { A10: '', B10: '' },
    says: ['p.xlsx!B10: dòng có điểm mà không có mã, không có tên'],
    code: 1,
    writes: { 'tp-01': HEAD, 'cv-03': OPEN },
  },
  {
    name: 'the row of codes deleted',
    cells: Object.fromEntries([...'ABCDEFGHI'].map((column) => [`${column}8`, ''])),
    says: ['p.xlsx!B9: trang này mất dòng mã (chữ nhỏ ngay trên tên người) hoặc cột mã, không lấy cả trang'],
    code: 1,
    writes: { 'tp-01': '', 'cv-03': '' },
  },
  {
    name: 'the code of a column deleted',
    cells: { F8: '' },
    says: [
      'p.xlsx!F8: cột này không có mã, không đọc',
      'p.xlsx!A8: thiếu cột self.A2: cột bị xóa hoặc ô mã ở dòng này bị xóa',
    ],
    code: 1,
    writes: { 'tp-01': HEAD.replace('A2: 18', 'A2: …'), 'cv-03': AN.replace('A2: 17.5', 'A2: …') },
  },
  {
    name: 'marks above the limit, below nothing, off the step, a count in halves',
    cells: { F9: 21, G9: 1.5, D10: -1, F10: 17.25 },
    says: [
      'p.xlsx!F9: điểm 21 nằm ngoài khoảng 0–20',
      'p.xlsx!G9: “1.5” không phải số lần; ghi số nguyên, ví dụ 1',
      'p.xlsx!D10: số -1 nhỏ hơn 0',
      'p.xlsx!F10: điểm 17,25 không chẵn 0,5',
    ],
    code: 1,
    writes: {
      'tp-01': HEAD.replace('A2: 18', 'A2: …').replace('A3: {tre: 1}', 'A3: …'),
      'cv-03': AN.replace('{done: 8, assigned: 10}', '{done: …, assigned: …}').replace('A2: 17.5', 'A2: …'),
    },
  },
  {
    name: 'words where numbers are asked for',
    cells: { D9: '9/10', G9: 'một lần', I10: 'Rất tốt' },
    says: [
      'p.xlsx!D9: “9/10” không phải số việc; ghi một số, ví dụ 9',
      'p.xlsx!G9: “một lần” không phải số lần; ghi số nguyên, ví dụ 1',
      'p.xlsx!I10: không có mức “Rất tốt”; chọn Tốt, Khá, Trung bình, Yếu',
    ],
    code: 1,
    writes: {
      'tp-01': HEAD.replace('{done: 9, assigned: 10}', '{done: …, assigned: …}').replace('A3: {tre: 1}', 'A3: …'),
      'cv-03': AN.replace('B2: Khá', 'B2: …'),
    },
  },
];

/** A form of week 41 for the division, filled in and damaged. */
export async function damagedForm(folder: string, { cells = {}, sheet, book }: Damage): Promise<string> {
  await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
  const file = join(folder, 'p.xlsx');
  typed(file, 1, { ...FILLED, ...cells });
  mended(file, (parts) => {
    const mend = (name: string, change: ((xml: string) => string) | undefined) =>
      parts.set(name, change?.(parts.get(name) ?? '') ?? parts.get(name) ?? '');
    mend('xl/worksheets/sheet1.xml', sheet);
    mend('xl/workbook.xml', book);
  });
  return file;
}

/** What the week's file says of the two people's self columns; nothing where there is no file. */
export function selfColumns(folder: string): Record<string, string> {
  let text = '';
  try {
    text = textOf(folder, 'scores/2016/2016-W41.yaml');
  } catch {
    // Nothing was taken, so nothing was begun.
  }
  const of = (id: string) =>
    new RegExp(`member: ${id}\\n    name: .*\\n    self: +\\{(.*)\\}\\n`).exec(text)?.[1] ?? '';
  return { 'tp-01': of('tp-01'), 'cv-03': of('cv-03') };
}

/** The workbook with its texts in one list, some in pieces with their own look and reading, as Excel and WPS keep them. */
export function withSharedTexts(file: string): void {
  mended(file, (parts) => {
    const texts: string[] = [];
    for (const [name, xml] of parts) {
      if (!name.startsWith('xl/worksheets/')) continue;
      const shared = xml.replace(/ t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is>/g, (_, text: string) => {
        texts.push(text);
        return ` t="s"><v>${texts.length - 1}</v>`;
      });
      parts.set(name, shared);
    }
    const items = texts.map((text, i) => {
      if (i % 2 === 0) return `<si><t xml:space="preserve">${text}</t></si>`;
      const half = Math.floor(text.length / 2);
      const piece = (one: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${one}</t></r>`;
      return `<si>${piece(text.slice(0, half))}${piece(text.slice(half))}<rPh sb="0" eb="1"><t>đọc</t></rPh></si>`;
    });
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    parts.set('xl/sharedStrings.xml', `<sst xmlns="${main}">${items.join('')}</sst>`);
    const rels = 'xl/_rels/workbook.xml.rels';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
    const relation = `<Relationship Id="rIdS" Type="${type}" Target="sharedStrings.xml"/>`;
    parts.set(rels, (parts.get(rels) ?? '').replace('</Relationships>', `${relation}</Relationships>`));
  });
}

/** Every element with a prefix, no addresses and no row numbers, as some programs write a sheet. */
export function withPrefixes(file: string): void {
  mended(file, (parts) => {
    for (const [name, xml] of parts) {
      if (!/^xl\/(?:worksheets\/|workbook|styles|sharedStrings)/.test(name) || name.endsWith('.rels')) continue;
      const prefixed = xml.replace(/<(\/?)([A-Za-z]\w*)/g, '<$1x:$2').replace('xmlns="', 'xmlns:x="');
      parts.set(name, prefixed);
    }
  });
}
