import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshText } from '../../../src/answers/entry/scale-target.ts';
import { readText } from '../../../src/checks/file-alone.ts';
import { changed } from '../../../src/editing/changed.ts';
import { workbookBytes } from '../../../src/formats/workbook.ts';
import { LINE_COLUMNS, MODE_KEYS } from '../../../src/forms/scale/columns.ts';
import { laid } from '../../../src/forms/scale/laying.ts';
import { namesFor } from '../../../src/forms/scale/scale-names.ts';
import { readScale } from '../../../src/forms/scale/scale-read.ts';
import { scaleTables } from '../../../src/forms/scale/scale-sheet.ts';
import { type Criteria, criteriaFrom } from '../../../src/model/criteria.ts';
import { fingerprintOf } from '../../../src/model/criteria-fingerprint.ts';
import { Organization } from '../../../src/model/organization.ts';
import { scaleWorkbook } from '../../../src/reports/form/scale-workbook.ts';
import { Home } from '../../../src/source/home.ts';
import { readWorkbook } from '../../../src/source/spreadsheet/xlsx.ts';
import { HOME } from '../../host.ts';
import { scales } from '../proofs/scales.ts';
import { contents, copied, emul, textOf } from './office.ts';
import { mended } from './workbooks.ts';

/** The scale of a text; nothing where it breaks its shape. */
async function criteriaOf(text: string): Promise<Criteria | undefined> {
  const { node, diagnostics } = await readText('criteria/thu.yaml', text, 'criteria', new Home(HOME));
  return node && diagnostics.every(({ severity }) => severity !== 'error') ? criteriaFrom(node) : undefined;
}

/** A scale as its table says it, out through Excel and back. */
function returned(criteria: Criteria, locale: 'vi' | 'en' = 'vi') {
  const names = namesFor(criteria, [], Organization.empty(criteria.node));
  const bytes = workbookBytes(scaleWorkbook({ criteria, names }, locale));
  const tables = scaleTables(readWorkbook(bytes, 'thang.xlsx'));
  if (!tables) throw new Error('no tables');
  return readScale(tables, names, new Map());
}

/** Every point scale that stands in a file of the repository or in a page. */
function scalesThereAre(): [where: string, text: string][] {
  const files = ['data', 'src', 'tests', 'docs'].flatMap((folder) =>
    readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return files.flatMap((path): [string, string][] => {
    if (/criteria[/\\][^/\\]+\.yaml$/.test(path)) return [[path, readFileSync(join(HOME, path), 'utf8')]];
    if (!path.endsWith('.md')) return [];
    const found = readFileSync(join(HOME, path), 'utf8').matchAll(/^```yaml criteria\/\S+\n([\s\S]*?)^```/gm);
    return [...found].map(([, text = ''], at) => [`${path} ${at}`, text]);
  });
}

describe('a scale goes out as a table and comes back', () => {
  const all = scalesThereAre();

  test('of every page and example, with nothing changed', async () => {
    expect(all.length).toBeGreaterThan(50);
    const changed: string[] = [];
    for (const [at, [where, text]] of all.entries()) {
      const criteria = await criteriaOf(text);
      if (!criteria) continue;
      const { said, faults } = returned(criteria, at % 2 === 0 ? 'vi' : 'en');
      const changes = laid(criteria.node, said);
      if (changes.length + faults.length > 0) changed.push(`${where}: ${JSON.stringify([changes, faults])}`);
    }
    expect(changed).toEqual([]);
  });

  test('of any scale, also into a file of its own, which says the same', async () => {
    await fc.assert(
      fc.asyncProperty(scales({ isDense: true }), async (untitled) => {
        const text = `${untitled}title: Thang thử\n`;
        const criteria = await criteriaOf(text);
        if (!criteria) throw new Error(text);
        const { said, faults } = returned(criteria);
        expect([laid(criteria.node, said), faults]).toEqual([[], []]);
        const fresh = await criteriaOf(freshText({ id: 'thu', edition: '1' }, said));
        const same = await criteriaOf(`${text}edition: 1\n`);
        expect(fresh && fingerprintOf(fresh)).toBe(same && fingerprintOf(same));
      }),
    );
  });

  test('of any scale, laid over the file of any other, which says what the table says then', async () => {
    const titled = (text: string) => `${text}title: Thang thử\n`;
    await fc.assert(
      fc.asyncProperty(scales({ isDense: true }), scales({ isDense: false }), async (one, other) => {
        const [before, after] = [await criteriaOf(titled(one)), await criteriaOf(titled(other))];
        const inLines = before && (await criteriaOf(freshText({ id: 'thu', edition: '1' }, returned(before).said)));
        if (!inLines || !after) throw new Error('no scale');
        const { said } = returned(after);
        for (const { node } of [before, inLines]) {
          const done = await changed(node.tape.file, laid(node, said));
          if ('refused' in done) throw new Error(JSON.stringify([done.refused, laid(node, said)]));
          const fresh = await criteriaOf(done.text.replace('edition: 1\n', ''));
          expect(fresh && fingerprintOf(fresh)).toBe(fingerprintOf(after));
          expect(fresh && laid(fresh.node, said)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with a cell, cells or rows for each key that a mode takes', () => {
    const keys = new Set(LINE_COLUMNS.map(({ key }) => key.split('.')[0]));
    expect(MODE_KEYS.filter(({ name, rows }) => !rows && !keys.has(name))).toEqual([]);
  });

  test('with parts, losses and the catalogue, of which each is changed, taken out and made anew', async () => {
    const catalogue =
      'catalogue: [{id: to-trinh, name: Tờ trình, factor: 2}, {id: bao-cao, name: Báo cáo, factor: 1}]\ngroups:';
    const own = 'mode: products, parts: [quality, quantity], loss: {returned: 0.5, late: 1/4}';
    const text = SCALE.replace('max: 40, mode: mark', `max: 40, ${own}`).replace('groups:', catalogue);
    const criteria = await criteriaOf(text);
    if (!criteria) throw new Error(text);
    expect(laid(criteria.node, returned(criteria).said)).toEqual([]);
    const typedInto = async (cells: Readonly<Record<string, string>>) => {
      const names = namesFor(criteria, [], Organization.empty(criteria.node));
      const book = scaleWorkbook({ criteria, names }, 'vi');
      const sheets = book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => {
            const said =
              cell.value && ('text' in cell.value ? cell.value.text : 'number' in cell.value ? cell.value.number : '');
            const typed = said === undefined ? undefined : cells[said];
            return typed === undefined ? cell : { ...cell, value: { text: typed } };
          }),
        })),
      }));
      const tables = scaleTables(readWorkbook(workbookBytes({ sheets }), 't.xlsx'));
      if (!tables) throw new Error('no tables');
      const { said, faults } = readScale(tables, names, new Map());
      const done = await changed(criteria.node.tape.file, laid(criteria.node, said));
      return { text: 'refused' in done ? '' : done.text.replace(/\s+/g, ' '), faults };
    };
    const changedText = (
      await typedInto({
        'chất lượng; số lượng': 'Tiến độ',
        '0.5': '',
        'to-trinh': '',
        'Tờ trình': 'Đề án lớn',
        '2': '2,5',
      })
    ).text;
    expect(changedText).toContain('parts: [progress]');
    expect(changedText).toContain('loss: {late: 1/4}');
    expect(changedText).toContain(
      '{id: de-an-lon, name: Đề án lớn, factor: 2.5}, {id: bao-cao, name: Báo cáo, factor: 1}',
    );
    const wrong = await typedInto({ 'chất lượng; số lượng': 'Chất lượng; xong', 'to-trinh': 'Tờ trình', '2': '' });
    expect(wrong.faults.map(({ fault }) => fault.id)).toEqual(['not-in-list', 'not-an-id', 'lacking']);
  });
});

const SCALE = `# Thang thử
kind: criteria
id: thu
title: Thang thử
edition: 1
status: draft
effective: {from: 2017-01-02}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
groups:
  # nhóm A
  - id: A
    title: Nhiệm vụ
    max: 60
    criteria:
      # việc được giao
      - {id: A1, title: Việc được giao, max: 40, mode: mark, covers: [csdt-1]}
      # tiến độ
      - id: A2
        title: Tiến độ
        max: 20.0 # hai mươi
        mode: deduct
        events:
          - {id: tre, title: Chậm thời hạn, per: lần, points: 2}
          # nhắc
          - {id: nhac, title: Phải nhắc, points: 0.50}
  - id: B
    title: Kỷ luật
    max: 40
    criteria:
      - {id: B1, title: Tác phong, max: 40, mode: grade, grades: {Tốt: 40, Khá: 70/3}}
levels:
  - {level: xuat-sac, when: [{points: {atLeast: 90}}, {event: {id: tre, atMost: 0}}]}
  - {level: tot, when: [{points: {atLeast: 50}}]}
  - {level: chua}
examples:
  - {sheet: {A1: 40, A2: {}, B1: Tốt}, points: 100, level: xuat-sac}
`;

const TABLE = `criteria.scale.id;;thu
criteria.scale.edition;;1
criteria.line.line;criteria.line.id;criteria.line.title;criteria.line.max;criteria.line.mode;criteria.line.points;criteria.line.per
Nhóm;A;Nhiệm vụ;60
Tiêu chí;A1;Việc được giao;40;Chấm điểm
Tiêu chí;A2;Tiến độ;20;Trừ theo lần
Việc;tre;Chậm thời hạn;;;2;lần
Việc;nhac;Phải nhắc;;;0,5
Nhóm;B;Kỷ luật;40
Tiêu chí;B1;Tác phong;40;Xếp bậc
Bậc;;Tốt;;;40
Bậc;;Khá;;;70/3
`;

/** Lays a table over the scale, with these texts of it replaced; what its file says then. */
async function laying(table: string, more: readonly string[] = [], scale = SCALE) {
  const folder = copied('pages', { 'criteria/thu.yaml': scale, '../t.csv': table });
  const { code, out } = await emul(folder, ['form', 'import', '../t.csv', ...more]);
  return { folder, code, out: out.replace(/\s+/g, ' '), text: textOf(folder, 'criteria/thu.yaml') };
}

const without = (...lines: readonly string[]) => lines.reduce((table, line) => table.replace(`${line}\n`, ''), TABLE);

describe('a table that was changed', () => {
  test('says nothing new where it says the same, however it is spelt', async () => {
    const spelt = TABLE.replace('A1;', 'A 1.;')
      .replace(';20;', ';20,00;')
      .replace('0,5', '1/2')
      .replace('70/3', '140 / 6');
    const { code, out, text } = await laying(spelt.replace('Chấm điểm', 'mark').replace('Tiêu chí;B1', ';B1'));
    expect([code, text]).toEqual([0, SCALE]);
    expect(out).toContain('không có gì thay đổi');
  });

  test('changes values in place, with their comments, and the same table twice changes nothing', async () => {
    const table = TABLE.replace(';2;lần', ';3;buổi').replace('A2;Tiến độ;20', 'A2;Tiến độ công việc;25');
    const { folder, code, out, text } = await laying(table);
    expect(text).toBe(
      SCALE.replace('title: Tiến độ\n', 'title: Tiến độ công việc\n')
        .replace('max: 20.0 #', 'max: 25 #')
        .replace('per: lần, points: 2', 'per: buổi, points: 3'),
    );
    expect(out).toContain('A2 Tiến độ công việc: tên cũ là “Tiến độ”; điểm tối đa 20 → 25');
    expect(out).toContain('việc “Chậm thời hạn” -2 → -3 điểm mỗi buổi');
    expect(code).toBe(0);
    expect((await emul(folder, 'form import ../t.csv')).out).toContain('không có gì thay đổi');
    expect(textOf(folder, 'criteria/thu.yaml')).toBe(text);
  });

  test('puts rows where they stand, takes out what is gone, and keeps the comments of all others', async () => {
    const table = without('Việc;nhac;Phải nhắc;;;0,5', 'Bậc;;Khá;;;70/3')
      .replace('Tiêu chí;A2', 'Tiêu chí;A3;Sáng tạo;5;Chấm điểm\nTiêu chí;A2')
      .replace('Việc;tre', 'Việc;;Quên báo cáo;;;1/3\nViệc;tre')
      .replace('Nhóm;A', 'Nhóm;C;Nhóm đầu;10\nTiêu chí;C1;Một;10;Chấm điểm\nNhóm;A');
    const { text } = await laying(table);
    expect(text).toBe(
      SCALE.replace('  # nhóm A\n', '')
        .replace(
          '  - id: A\n',
          '  - id: C\n    title: Nhóm đầu\n    max: 10\n    criteria:\n      - {id: C1, title: Một, max: 10, mode: mark}\n  # nhóm A\n  - id: A\n',
        )
        .replace(
          '      # tiến độ\n',
          '      - id: A3\n        title: Sáng tạo\n        max: 5\n        mode: mark\n      # tiến độ\n',
        )
        .replace(
          '          - {id: tre',
          '          - {id: quen-bao-cao, title: Quên báo cáo, points: 1/3}\n          - {id: tre',
        )
        .replace('          - {id: nhac, title: Phải nhắc, points: 0.50}\n', '')
        .replace(', Khá: 70/3', ''),
    );
  });

  test('knows a criterion again by its title where its number moved, and what the table has no place for', async () => {
    const table = TABLE.replace('A1;Việc được giao', 'A9;Việc được giao');
    const { text } = await laying(table);
    expect(text).toContain('{id: A9, title: Việc được giao, max: 40, mode: mark, covers: [csdt-1]}');
    expect(text).toContain('examples:\n');
  });

  test.each([
    ['Việc;tre;Chậm thời hạn;;;hai;lần', 'ô F7: “hai” không phải số điểm'],
    ['Việc;tre;Chậm thời hạn;;;2;lần', undefined],
    ['Nhóm;A;Nhiệm vụ;60', 'ô C4: dòng này phải nằm dưới nhóm', 'Tiêu chí;A0;Lạc;1;Chấm điểm\nNhóm;A;Nhiệm vụ;60'],
    ['Tiêu chí;A1;Việc được giao;40;Chấm điểm', 'ô E5: không có “Chấm bừa”', 'Tiêu chí;A1;Việc được giao;40;Chấm bừa'],
    ['Nhóm;B;Kỷ luật;40', 'ô A9: không có “Nhom gi”', 'Nhom gi;B;Kỷ luật;40'],
    ['Nhóm;B;Kỷ luật;40', 'ô C9: dòng còn ghi “Ví dụ”', 'Ví dụ;B;Kỷ luật;40'],
    ['Nhóm;B;Kỷ luật;40', 'ô B9: “nhóm 2” không phải mã', 'Nhóm;nhóm 2;Kỷ luật;40'],
    ['Bậc;;Khá;;;70/3', ': chưa ghi điểm của dòng này', 'Bậc;;Khá'],
    ['Bậc;;Khá;;;70/3', 'C13: “Khá” đã có ở dòng 12', 'Bậc;;Khá;;;70/3\nBậc;;Khá;;;20'],
    ['Tiêu chí;A1;Việc được giao;40;Chấm điểm', 'ô C5: ở đây thiếu mục “cách chấm” ', 'Tiêu chí;A1;Việc được giao;40'],
  ])('%s: %s', async (line, says, instead = line) => {
    const { code, out, text } = await laying(
      TABLE.replace(
        'Việc;tre;Chậm thời hạn;;;2;lần',
        line.startsWith('Việc') ? line : 'Việc;tre;Chậm thời hạn;;;2;lần',
      ).replace(line, instead),
    );
    expect(text).toBe(SCALE);
    if (says === undefined) expect([code, out]).toEqual([0, expect.not.stringContaining('Chưa hiểu')]);
    else expect([code, out]).toEqual([1, expect.stringContaining(says)]);
  });

  test('of a row that is not understood says it once, in words of the table', async () => {
    const wrong = await laying(TABLE.replace('40;Chấm điểm', '40;Chấm bừa'));
    expect(wrong.out.split('Chưa hiểu')[1]?.match(/ - /g)).toHaveLength(1);
    const twice = await laying(TABLE.replace('Tiêu chí;A2', 'Tiêu chí;A1'));
    expect(twice.out).toContain('mã tiêu chí “A1” đã dùng ở một dòng khác');
    expect(twice.out).not.toMatch(/mode:|dòng \d/);
  });

  test('takes words of a list as people spell them', async () => {
    const { out } = await laying(TABLE.replace('40;Chấm điểm', '40;tỉ lệ'));
    expect(out).toContain('số việc xong : số việc được giao');
  });

  test('of which a formula has no result says so', async () => {
    const folder = copied('pages', { 'criteria/thu.yaml': SCALE });
    await emul(folder, 'form export criteria thu -o ../t.xlsx -q');
    mended(join(folder, '..', 't.xlsx'), (parts) => {
      const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
      parts.set(
        'xl/worksheets/sheet2.xml',
        sheet.replace(/<c r="D6"([^>]*?)(?: t="\w+")?>.*?<\/c>/, '<c r="D6"$1><f>20+20</f></c>'),
      );
    });
    const { code, out } = await emul(folder, 'form import ../t.xlsx');
    expect([code, out]).toEqual([1, expect.stringContaining('công thức chưa có kết quả')]);
  });

  test('that still has an example typed over is not sound', async () => {
    const folder = copied('pages', { 'criteria/thu.yaml': SCALE, '../t.csv': TABLE.replace('Nhóm;B', 'Ví dụ;B') });
    expect((await emul(folder, 'criteria check ../t.csv')).code).toBe(1);
  });

  test('blank for a new scale it has a sheet for the catalogue, too', async () => {
    const folder = copied('pages', {});
    await emul(folder, 'form export criteria --new -o moi.xlsx -q');
    const { sheets } = readWorkbook(readFileSync(join(folder, 'moi.xlsx')), 'moi.xlsx');
    expect(sheets.map(({ name }) => name)).toContain('Danh mục');
  });

  test('of an issued scale makes a draft of the next edition, once; what was issued stays', async () => {
    const issued = SCALE.replace('status: draft', 'status: issued\nissued: {date: 2016-12-30, decision: 1/QĐ}');
    const { folder, out, text } = await laying(TABLE.replace(';2;lần', ';3;lần'), [], issued);
    expect(text).toBe(issued);
    expect(out).toContain('lập dự thảo lần ban hành 2');
    const next = textOf(folder, 'criteria/thu-2.yaml');
    expect(next).toBe(SCALE.replace('edition: 1', 'edition: 2').replace('points: 2}', 'points: 3}'));
    expect((await emul(folder, 'form import ../t.csv')).out).toContain('không có gì thay đổi');
    expect(textOf(folder, 'criteria/thu-2.yaml')).toBe(next);
    expect((await emul(folder, 'undo')).code).toBe(0);
  });

  test('goes to the Council again where what it approved is changed; not where only its first day is', async () => {
    const folder = copied('pages', { 'criteria/thu.yaml': SCALE, '../t.csv': TABLE.replace(';2;lần', ';3;lần') });
    await emul(folder, 'criteria consult thu --from 1/12/2016 --until 10/12/2016 --ask van-phong');
    await emul(folder, 'criteria approve thu --decision 15/BB-HĐ --date 20/12/2016 --for 3 --of 3');
    const status = () => /^status: .*/m.exec(textOf(folder, 'criteria/thu.yaml'))?.[0];
    expect(status()).toBe('status: approved');
    const day = `criteria.scale.id;;thu\ncriteria.scale.edition;;1\ncriteria.scale.effective.from;;09/01/2017\n`;
    writeFileSync(join(folder, '..', 'd.csv'), day);
    expect((await emul(folder, 'form import ../d.csv')).code).toBe(0);
    expect([status(), textOf(folder, 'criteria/thu.yaml')]).toEqual([
      'status: approved',
      expect.stringContaining('from: 2017-01-09'),
    ]);
    const { code, out } = await emul(folder, 'form import ../t.csv');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('phải trình lại')]);
    expect(out).toContain('emul criteria approve thu@1');
    expect(textOf(folder, 'criteria/thu.yaml')).not.toContain('approval');
    expect((await emul(folder, 'check')).out).not.toContain('criteria-changed');
  });

  test('is looked through without being written', async () => {
    const folder = copied('pages', { 'criteria/thu.yaml': SCALE, '../t.csv': TABLE.replace(';2;lần', ';3;lần') });
    const before = contents(folder);
    const { out } = await emul(folder, 'criteria check ../t.csv');
    expect(out).toContain('việc “Chậm thời hạn” -2 → -3');
    expect(contents(folder)).toEqual(before);
  });

  test('that a newer emul made is not guessed at', async () => {
    const folder = copied('pages', { 'criteria/thu.yaml': SCALE });
    await emul(folder, 'form export criteria thu -o ../t.xlsx -q');
    mended(join(folder, '..', 't.xlsx'), (parts) => {
      for (const [name, xml] of parts)
        parts.set(name, xml.replace(/(>emul-form<.*?<t xml:space="preserve">)2</, '$19<'));
    });
    const { code, out } = await emul(folder, 'form import ../t.xlsx');
    expect([code, textOf(folder, 'criteria/thu.yaml')]).toEqual([1, SCALE]);
    expect(out).toMatch(/kiểu 9|bản khác|9/);
  });

  test('tells programs what it left', async () => {
    const { out } = await laying(TABLE.replace(';2;lần', ';hai;lần'), ['--json']);
    expect(JSON.parse(out)).toMatchObject({ files: [], left: [{ file: '../t.csv', cell: 'F7', id: 'not-points' }] });
  });
});
