import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied, emul, textOf } from './office.ts';
import { mended, typed } from './workbooks.ts';

async function exported(folder: string, list: string): Promise<string> {
  await emul(folder, `form export ${list} -o ../l.xlsx --replace -q`);
  return join(folder, '..', 'l.xlsx');
}

/** Takes the row of a sheet out that says some text. */
function without(path: string, text: string): void {
  mended(path, (parts) => {
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const rows = xml.match(/<row [\s\S]*?<\/row>/g)?.filter((row) => row.includes(`>${text}<`)) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    parts.set('xl/worksheets/sheet1.xml', xml.replace(rows[0] ?? '', ''));
  });
}

/** The address of a cell in the row that says some text. */
function cellBeside(path: string, text: string, column: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const row = xml.match(/<row [\s\S]*?<\/row>/g)?.find((each) => each.includes(`>${text}<`));
  return `${column}${/<row r="(\d+)"/.exec(row ?? '')?.[1]}`;
}

async function importing(folder: string, ...more: string[]) {
  const { code, out } = await emul(folder, ['form', 'import', '../l.xlsx', ...more]);
  return { code, out: out.replace(/\s+/g, ' ') };
}

describe('a row that went out and is gone', () => {
  test('is told by name and stays, is taken out with --remove, and is gone then', async () => {
    const folder = copied('example');
    const path = await exported(folder, 'leave');
    const before = contents(folder);
    without(path, 'tt-01');
    const kept = await importing(folder);
    expect([kept.code, kept.out]).toEqual([
      0,
      expect.stringContaining(
        '1 dòng có trong sổ không còn trong bảng, sổ giữ nguyên; muốn bỏ hẳn thì thêm --remove: - Bà Đỗ Thị Thanh Vân: đi học từ 13/3/2017 đến 09/4/2017',
      ),
    ]);
    expect(contents(folder)).toEqual(before);
    const removed = await importing(folder, '--remove');
    expect([removed.code, removed.out]).toEqual([0, expect.stringContaining('bỏ: đi học từ 13/3/2017 đến 09/4/2017')]);
    expect(textOf(folder, 'organization.yaml')).not.toContain('kind: study');
    expect((await importing(folder, '--remove')).out).toContain('Không có gì thay đổi');
    expect((await emul(folder, 'check organization.yaml')).code).toBe(0);
  });

  test('in a list whose items have comments takes its own comments with it and no others', async () => {
    const folder = copied('pages', {
      'registrations/2017.yaml': [
        'kind: registrations',
        'period: 2017',
        'entries:',
        '  # của Hòa',
        '  - {member: tp-01, date: 2017-02-10, titles: [ldtt]}',
        '  - {member: cv-03, date: 2017-02-10, titles: [ldtt]}  # của An',
        '  # của Tuấn',
        '  - {member: cvp-01, date: 2017-02-11, titles: [ldtt]}',
        '',
      ].join('\n'),
    });
    const path = await exported(folder, 'registrations 2017');
    without(path, 'cv-03');
    await importing(folder, '--remove');
    const text = textOf(folder, 'registrations/2017.yaml');
    expect(text).toContain('# của Hòa\n  - {member: tp-01');
    expect(text).toContain('# của Tuấn\n  - {member: cvp-01');
    expect(text).not.toContain('cv-03');
    expect(text).not.toContain('của An');
  });

  test('of somebody whom files name is refused with what to do instead', async () => {
    const folder = copied('example');
    const path = await exported(folder, 'people');
    const before = contents(folder);
    without(path, 'cv-03');
    const { code, out } = await importing(folder, '--remove');
    expect([code, out]).toEqual([1, expect.stringContaining('không bỏ Nguyễn Văn An: đã được khen thưởng')]);
    expect(out).toContain('ghi “Đến ngày” ở dòng của người ấy, hoặc gõ emul people end');
    expect(contents(folder)).toEqual(before);
  });

  test('of somebody whom nothing names is taken out', async () => {
    const folder = copied('example');
    const before = textOf(folder, 'organization.yaml');
    writeFileSync(
      join(folder, '..', 'b.csv'),
      'people.id;people.name;people.unit;people.from\nan;Lê Văn Nhầm;Văn phòng;3/7/2017\n',
    );
    await emul(folder, 'form import ../b.csv');
    const path = await exported(folder, 'people');
    without(path, 'an');
    expect((await importing(folder, '--remove')).code).toBe(0);
    expect(textOf(folder, 'organization.yaml')).toBe(before);
  });

  test('is asked about once at a terminal, and Enter keeps it', async () => {
    const folder = copied('example');
    const path = await exported(folder, 'leave');
    const before = contents(folder);
    without(path, 'tt-01');
    const asked = async (...lines: string[]) => {
      const host = Object.assign(memoryHost(folder), { isTyped: true });
      Object.assign(host, {
        async *lines() {
          yield* lines;
        },
      });
      await run(['form', 'import', '../l.xlsx'], host);
      return host.stderr();
    };
    expect(await asked('')).toContain('Bà Đỗ Thị Thanh Vân: đi học');
    expect(contents(folder)).toEqual(before);
    await asked('có');
    expect(textOf(folder, 'organization.yaml')).not.toContain('kind: study');
  });

  test('and that a closed period rests on stays, told with the period', async () => {
    const folder = copied('example-closed');
    const path = await exported(folder, 'leave');
    const before = contents(folder);
    without(path, 'nghỉ thai sản');
    const { code, out } = await importing(folder, '--remove');
    expect([code, out]).toEqual([1, expect.stringContaining('đã khóa sổ, để nguyên')]);
    expect(contents(folder)).toEqual(before);
  });

  test('stands in a row that was not understood: nothing is gone', async () => {
    const folder = copied('example');
    const path = await exported(folder, 'leave');
    typed(path, 1, { [cellBeside(path, 'tt-01', 'B')]: 'Ai Đó Khác' });
    const { out } = await importing(folder, '--remove');
    expect(out).not.toContain('không còn trong bảng');
    expect(textOf(folder, 'organization.yaml')).toContain('kind: study');
  });
});

describe('a cell typed over since the table went out', () => {
  test('is taken, as long as the files say what they said then', async () => {
    const folder = copied('example');
    const path = await exported(folder, 'leave');
    const before = textOf(folder, 'organization.yaml');
    typed(path, 1, { [cellBeside(path, 'tt-01', 'E')]: '16/4/2017' });
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('sửa đến ngày')]);
    expect(textOf(folder, 'organization.yaml')).toBe(before.replace('to: 2017-04-09', 'to: 2017-04-16'));
    expect((await importing(folder)).out).toContain('Không có gì thay đổi');
  });

  test('is asked about where somebody else has written since', async () => {
    const folder = copied('example');
    const path = await exported(folder, 'leave');
    const text = textOf(folder, 'organization.yaml').replace('to: 2017-04-09', 'to: 2017-04-02');
    writeFileSync(join(folder, 'organization.yaml'), text);
    typed(path, 1, { [cellBeside(path, 'tt-01', 'E')]: '16/4/2017' });
    expect((await importing(folder)).out).toContain('sổ đang ghi 02/4/2017, bảng ghi 16/4/2017');
    expect(textOf(folder, 'organization.yaml')).toBe(text);
  });

  test('of another division without another day is asked about all the same', async () => {
    const folder = copied('example');
    const path = await exported(folder, 'people');
    typed(path, 1, { [cellBeside(path, 'cv-03', 'E')]: 'Thanh tra' });
    expect((await importing(folder)).out).toContain('mà không có ngày mới');
    typed(path, 1, { [cellBeside(path, 'cv-03', 'G')]: '3/7/2017' });
    expect((await importing(folder)).out).toContain('chuyển sang Thanh');
  });
});
