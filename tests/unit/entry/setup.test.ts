import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listKinds } from '../../../src/forms/lists/index.ts';
import { contents, copied, emul, textOf } from './office.ts';
import { filledIn, savedBy, sheetIn, WRITERS } from './setup-filled.ts';
import { mended, typed } from './workbooks.ts';

const NEW_OFFICE = { 'organization.yaml': 'kind: organization\nunits: []\nmembers: []\n' };
const SETUP = join('..', 'so.xlsx');

async function exported(folder: string, more = ''): Promise<string> {
  await emul(folder, `form export setup 2017 -o ../so.xlsx -q ${more}`.trim());
  return join(folder, SETUP);
}

async function imported(folder: string, ...more: string[]) {
  const { code, out, err } = await emul(folder, ['form', 'import', '../so.xlsx', ...more]);
  return { code, out: `${out}${err}`.replace(/\s+/g, ' ') };
}

/** An office that says all of itself in one workbook. */
const OFFICE = {
  'Cơ quan': [{ name: 'Địa danh trước ngày tháng', value: 'Bình An' }],
  'Phòng ban': [
    { name: 'Phòng Kế hoạch', head: 'Nguyễn Văn An (Phòng Kế hoạch)', deputies: 'Lê Thị Cúc' },
    { name: 'Khoa Khám bệnh', head: 'Trần Thị Bình', from: '01/7/2025' },
  ],
  Người: [
    {
      name: 'Nguyễn Văn An',
      honorific: 'Ông',
      unit: 'Phòng Kế hoạch',
      position: 'Trưởng phòng',
      from: '01/7/2016',
    },
    { name: 'Nguyễn Văn An', unit: 'Khoa Khám bệnh', position: 'Bác sĩ', from: '01/7/2016' },
    {
      name: 'Trần Thị Bình',
      unit: 'Khoa Khám bệnh',
      position: 'Trưởng khoa',
      from: '01/7/2016',
      joined: '15/9/2012',
    },
    {
      name: 'Lê Thị Cúc',
      unit: 'Phòng Kế hoạch',
      position: 'Chuyên viên',
      group: 'Chuyên viên',
      from: '01/7/2016',
    },
  ],
  'Nhiệm vụ': [{ name: 'Phòng Kế hoạch', text: 'Lập kế hoạch vốn; theo dõi tiến độ' }],
  'Hội đồng': [
    { seat: 'Chủ tịch Hội đồng', member: 'Trần Thị Bình', decision: '57/QĐ', from: '30/9/2016' },
    { seat: 'Ủy viên', member: 'Nguyễn Văn An (Khoa Khám bệnh)', decision: '57/QĐ', from: '30/9/2016' },
  ],
  'Người ký': [{ post: 'GIÁM ĐỐC', name: 'Trần Thị Bình', from: '01/7/2016' }],
  'Nghỉ dài ngày': [{ name: 'Lê Thị Cúc', kind: 'nghỉ thai sản', from: '01/3/2017' }],
  'Kỷ luật': [{ name: 'Nguyễn Văn An (Khoa Khám bệnh)', form: 'khiển trách', date: '12/5/2017', decision: '27/QĐ' }],
  Lịch: [{ what: 'Kỳ không chấm', period: 'tuần 4 năm 2017', text: 'Nghỉ Tết' }],
};

describe('the setup workbook', () => {
  test.each([['example'], ['pages']] as const)(
    'of %s comes back as it is, and so does one that nobody has filled in',
    async (from) => {
      const folder = copied(from);
      const before = contents(folder);
      await exported(folder);
      expect(await imported(folder)).toEqual({ code: 0, out: expect.stringContaining('Không có gì thay đổi') });
      expect(contents(folder)).toEqual(before);
    },
  );

  test('has a sheet for every list, and says the line by which it comes back', async () => {
    const folder = copied('example');
    const parts = unzipSync(readFileSync(await exported(folder)));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    for (const { tab, title } of listKinds) expect(book).toContain(`name="${(tab ?? title).vi}"`);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('emul form import so.xlsx');
  });

  test('says an office whole in one run: whom a sheet names may be new in another, whatever their order', async () => {
    const folder = copied('pages', NEW_OFFICE);
    filledIn(await exported(folder), OFFICE);
    const { code, out } = await imported(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('Đã ghi')]);
    const text = textOf(folder, 'organization.yaml');
    expect(text).toMatch(/{id: ke-hoach, name: Phòng Kế hoạch, head: an, deputies: \[cuc\]/);
    expect(text).toMatch(/{id: khoa-kham-benh, name: Khoa Khám bệnh, head: binh, from: 2025-07-01}/);
    expect(text).toMatch(/id: an-kham\s[\s\S]*form: khien-trach, date: 2017-05-12/);
    expect(text).toMatch(/id: ke-hoach-1, text: Lập kế hoạch vốn; theo dõi tiến độ/);
    expect(text).toMatch(/chair: binh, members: \[an-kham\]/);
    expect(text).toMatch(/kind: maternity, from: 2017-03-01/);
    expect(textOf(folder, 'emul.yaml')).toMatch(/place: Bình An[\s\S]*period: 2017-W04, reason: Nghỉ Tết/);
    expect((await emul(folder, 'check organization.yaml emul.yaml')).out).not.toContain('lỗi[');
    // One write: one line takes it back; and the same workbook twice changes nothing.
    const after = contents(folder);
    const again = await imported(folder);
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringMatching(/: 12 trang không có gì mới|Không có gì thay đổi/),
    ]);
    expect(again.out).not.toContain('Không lấy');
    expect([...contents(folder)].filter(([path]) => !path.startsWith('.emul'))).toEqual(
      [...after].filter(([path]) => !path.startsWith('.emul')),
    );
    await emul(folder, 'undo');
    expect(textOf(folder, 'organization.yaml')).toBe(NEW_OFFICE['organization.yaml']);
  });

  test('what is not understood is told by its cell, whom two bear with what to type, and nothing is taken by half', async () => {
    const folder = copied('pages', NEW_OFFICE);
    filledIn(await exported(folder), {
      'Phòng ban': [{ name: 'Phòng A' }, { name: 'Phòng B', head: 'Nguyễn Văn An' }],
      Người: [
        { name: 'Nguyễn Văn An', unit: 'Phòng A', from: '01/7/2016' },
        { name: 'Nguyễn Văn An', unit: 'Phòng B', from: '31/2/2016' },
        { name: 'Trần Thị Bình', unit: 'Phòng C', from: '01/7/2016' },
      ],
    });
    const { code, out } = await imported(folder);
    expect(code).toBe(1);
    expect(out).toContain(
      'so.xlsx!Phòng ban!D8: có 2 người tên “Nguyễn Văn An”; ghi rõ “Nguyễn Văn An (Phòng A)” hoặc “Nguyễn Văn An (Phòng B)”',
    );
    expect(out).toContain('so.xlsx!Người!G8: “31/2/2016” không phải ngày');
    expect(out).toContain('so.xlsx!Người!E9: sổ không có phòng “Phòng C”');
    const text = textOf(folder, 'organization.yaml');
    expect(text).toContain('name: Phòng A');
    expect(text).not.toContain('Phòng B');
    expect(text).not.toContain('Trần Thị Bình');
  });

  test('whoever is not taken is named nowhere, and a slip in one row holds back no other than what names it', async () => {
    const folder = copied('pages', NEW_OFFICE);
    filledIn(await exported(folder), {
      'Phòng ban': [{ name: 'Phòng A', head: 'Trần Thị Bình' }, { name: 'Phòng B' }],
      Người: [
        { name: 'Trần Thị Bình', unit: 'Phòng B', from: '31/2/2016' },
        { name: 'Lê Thị Cúc', unit: 'Phòng A', from: '01/7/2016' },
        { name: 'Lò Văn Dũng', unit: 'Phòng B', from: '01/7/2016' },
      ],
    });
    const { code, out } = await imported(folder);
    expect(code).toBe(1);
    expect(out).toContain(
      'so.xlsx!Phòng ban!D7: chưa ghi “Trần Thị Bình” ở đây vì dòng của người ấy ở trang “Người” chưa lấy được; sửa dòng ấy rồi nhận lại',
    );
    const text = textOf(folder, 'organization.yaml');
    expect(text).toMatch(/name: Phòng A[\s\S]*name: Phòng B[\s\S]*name: Lê Thị Cúc[\s\S]*name: Lò Văn Dũng/);
    expect(text).not.toMatch(/binh/);
    expect((await emul(folder, 'check organization.yaml')).out).not.toContain('lỗi[');
    // Once the row is put right, the same table says who heads it.
    filledIn(join(folder, SETUP), { Người: [{ name: 'Trần Thị Bình', from: '01/7/2016' }] });
    expect((await imported(folder)).code).toBe(0);
    expect(textOf(folder, 'organization.yaml')).toMatch(/name: Phòng A,? *\n? *head: binh/);
  });

  test('a group is named by its name or its code; a new name makes a group with a code of its own, written down once', async () => {
    const before = 'kind: organization\ngroups:\n  - {id: bac-si, name: Bác sĩ}\nunits: []\nmembers: []\n';
    const folder = copied('pages', { 'organization.yaml': before });
    const people = ['bác  sĩ', 'bac-si', 'Hành chính', 'hành chính', 'Bạc sỉ'].map((group, i) => {
      const name = ['Lò Văn Dũng', 'Vi Văn Sơn', 'Nguyễn Văn An', 'Nguyễn Văn An', 'Trần Thị Bình'][i] ?? '';
      return { name, group, unit: i === 3 ? 'Phòng Hành chính' : 'Phòng B', from: '01/7/2016' };
    });
    filledIn(await exported(folder), {
      'Phòng ban': [{ name: 'Phòng Hành chính', head: 'Nguyễn Văn An (Phòng Hành chính)' }, { name: 'Phòng B' }],
      Người: people,
    });
    const { code, out } = await imported(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('nhóm Hành chính')]);
    // Of two who share a name each is told with the division, wherever somebody is named.
    expect(out).toContain('người đứng đầu: Nguyễn Văn An D7 (Phòng Hành chính)');
    expect(out).not.toMatch(/nhóm (?:bac-si|hanh-chinh|Phòng)/);
    const text = textOf(folder, 'organization.yaml');
    expect(text.match(/group: \S+/g)).toEqual(
      ['bac-si', 'bac-si', 'hanh-chinh', 'hanh-chinh', 'bac-si-2'].map((id) => `group: ${id}`),
    );
    expect(text).toContain(
      'groups:\n  - {id: bac-si, name: Bác sĩ}\n  - {id: hanh-chinh, name: Hành chính}\n  - {id: bac-si-2, name: Bạc sỉ}\n',
    );
    expect((await imported(folder)).out).toContain('Không có gì thay đổi');
    const { rows, columns } = sheetIn(await exported(folder, '--replace'), 'Người');
    const groups = [...rows.values()].map((cells) => cells.get(columns.get('group') ?? ''));
    expect(groups.slice(-5 - 80)).toEqual(expect.arrayContaining(['Bác sĩ', 'Hành chính', 'Bạc sỉ']));
  });

  test('a cell for one that names two, a row of nobody, a formula without its result and a column that is gone are told as such', async () => {
    const folder = copied('example');
    const path = await exported(folder);
    filledIn(path, {
      'Phòng ban': [{ name: 'Thanh tra', head: 'Đỗ Thị Thanh Vân; Katơr Minh Sơn' }],
      'Kỷ luật': [{ form: 'cảnh cáo', date: '12/5/2017' }],
      Người: [{ name: 'Katơr Minh Sơn', position: { xml: '<f>A1</f>' } }],
    });
    mended(path, (parts) => {
      for (const [name, xml] of parts) parts.set(name, xml.replace('>people.joined<', '><'));
    });
    const { code, out } = await imported(folder);
    expect(code).toBe(1);
    expect(out).toContain('“Đỗ Thị Thanh Vân; Katơr Minh Sơn” là nhiều người; ô này chỉ ghi một người');
    expect(out).toContain('dòng này chưa ghi tên, không biết của ai');
    expect(out).toContain('công thức chưa có kết quả');
    expect(out).toContain('thiếu cột “Ngày vào ngành”');
  });

  test('a slip says what was meant: a division by a letter, a word that is in no list, a Council of which a seat is not taken', async () => {
    const folder = copied('pages', NEW_OFFICE);
    filledIn(await exported(folder), {
      'Phòng ban': [{ name: 'Khoa Nội tổng hợp' }],
      Người: [
        { name: 'Trần Thị Bình', unit: 'Khoa Nội tổng hợp', from: '01/7/2016' },
        { name: 'Lê Thị Cúc', unit: 'Khoa Nội Tổng hơp', from: '01/7/2016' },
      ],
      'Hội đồng': [
        { seat: 'Chủ tịch Hội đồng', member: 'Trần Thị Bình' },
        { seat: 'Ủy viên thường trực', member: 'Trần Thị Bình' },
        { seat: 'Thư ký', member: 'Lê Thị Cúc' },
      ],
    });
    const { out } = await imported(folder);
    expect(out).toContain('sổ không có phòng “Khoa Nội Tổng hơp”; có phải “Khoa Nội tổng hợp”?');
    expect(out).toContain(
      'không nhận “Ủy viên thường trực”; chọn “Chủ tịch Hội đồng”, “Phó Chủ tịch Hội đồng”, “Thư ký”, “Ủy viên”',
    );
    expect(out).toContain('C9: chưa ghi “Lê Thị Cúc” ở đây vì dòng của người ấy ở trang “Người” chưa lấy được');
    expect(out).toContain('A7: chưa ghi “Chủ tịch Hội đồng, Trần Thị Bình” vì Hội đồng còn dòng khác chưa lấy được');
    expect(textOf(folder, 'organization.yaml')).not.toContain('council');
  });

  test('a cell typed over changes just that, with the comments around it kept', async () => {
    const folder = copied('example');
    const path = await exported(folder);
    const before = textOf(folder, 'organization.yaml');
    filledIn(path, {
      Người: [{ name: 'Katơr Minh Sơn', honorific: 'Bà' }],
      'Phòng ban': [{ name: 'Thanh tra', head: 'Đỗ Thị Thanh Vân' }],
    });
    const { out } = await imported(folder);
    expect(out).toContain('Đã ghi organization.yaml');
    expect(textOf(folder, 'organization.yaml')).toBe(
      before
        .replace('    head: ctt', '    head: tt-01')
        .replace('honorific: Ông\n    name: Katơr', 'honorific: Bà\n    name: Katơr'),
    );
  });

  test.each(WRITERS)('reads the same from a workbook as %s saves it', async (writer) => {
    const [plain, other] = [copied('pages', NEW_OFFICE), copied('pages', NEW_OFFICE)];
    for (const folder of [plain, other]) filledIn(await exported(folder), OFFICE);
    savedBy(writer, join(other, SETUP));
    for (const folder of [plain, other]) expect((await imported(folder)).code).toBe(0);
    for (const path of ['organization.yaml', 'emul.yaml']) expect(textOf(other, path)).toBe(textOf(plain, path));
  });

  test('whatever is typed into cells comes back as exactly that, and nothing else', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ place: fc.nat(), words: fc.constantFrom(...TYPED) }), {
          minLength: 1,
          maxLength: 6,
        }),
        async (edits) => {
          const folder = copied('example');
          const path = await exported(folder);
          const before = cellsOf(path);
          const open = [...before.keys()].filter((place) => FREE.some((key) => place.endsWith(` · ${key}`)));
          const changed = new Map(before);
          for (const { place, words } of edits) {
            const chosen = open[place % open.length] ?? '';
            const [sheet = '', row = '', key = ''] = chosen.split(' · ');
            const { number, columns } = sheetIn(path, sheet);
            typed(path, number, { [`${columns.get(key)}${row}`]: words });
            changed.set(chosen, words);
          }
          await imported(folder);
          expect(cellsOf(await exported(folder, '--replace'))).toEqual(changed);
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

/** Cells that hold words of their own, by the keys of their columns. */
const FREE = ['short', 'document', 'basis', 'by', 'for', 'text', 'note', 'post'];
const TYPED = ['Phòng TT', 'QĐ 15/QĐ-BDT', 'a: b, c', '“Tết”', "L'An", '[1]', '# không phải ghi chú', '- gạch'];

/** Every cell of every sheet in which something stands, by sheet, row and key. */
function cellsOf(path: string): Map<string, string> {
  return new Map(
    listKinds.flatMap(({ tab, title }) => {
      const sheet = (tab ?? title).vi;
      const { columns, rows } = sheetIn(path, sheet);
      const keys = new Map([...columns].map(([key, letters]) => [letters, key]));
      return [...rows].flatMap(([row, cells]) =>
        row <= 5
          ? []
          : [...cells].flatMap(([letters, text]): [string, string][] =>
              text === '' ? [] : [[`${sheet} · ${row} · ${keys.get(letters)}`, unescaped(text)]],
            ),
      );
    }),
  );
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
