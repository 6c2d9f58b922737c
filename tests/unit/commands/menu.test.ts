import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { glanceAt } from '../../../src/commands/glance.ts';
import { commands } from '../../../src/commands/index.ts';
import { BLANKS } from '../../../src/commands/menu/blanks.ts';
import { blanksIn } from '../../../src/commands/menu/filled-in.ts';
import { BEGINNINGS, ITEMS } from '../../../src/commands/menu/items.ts';
import { named } from '../../../src/commands/named.ts';
import { asked } from '../../../src/commands/program.ts';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { EXAMPLE, emptyFolder, emul } from './emul.ts';

/** What stands for each blank where only the line is looked at. */
const SAMPLES = { week: '2016-W45', next: '2016-W46', period: '2016-11', review: '2016-H2' } as const;

const ways = ITEMS.flatMap(({ number, ways }) => ways.map(({ line }) => [number, line] as const));

function copy(): string {
  const folder = join(emptyFolder(), 'so');
  cpSync(EXAMPLE, folder, { recursive: true });
  return folder;
}

/** What is printed where somebody types these lines. */
async function seen(folder: string, typed: readonly string[], line = 'menu --today 12/11/2016') {
  const host = Object.assign(memoryHost(folder, {}, typed), { isTyped: true });
  const code = await run(line.split(' '), host);
  return { code, text: host.printed() };
}

async function parsed(line: string) {
  const glance = glanceAt(line.split(' '));
  const found = await named(glance, commands);
  return [found.kind, asked(found.rest, found, 'vi').isHelp];
}

describe('what is offered', () => {
  test.each(ways)('%i: emul %s is a line that emul knows', async (_, line) => {
    const filled = line.replace(/\{(\w+)\}/g, (_, name: string) => SAMPLES[name as keyof typeof SAMPLES] ?? 'x');
    expect(filled).not.toContain('{');
    expect(await parsed(filled)).toEqual(['command', false]);
    for (const name of blanksIn(line)) expect(BLANKS).toHaveProperty(name);
  });

  test.each(['12/11/2016', '12/2/2017', '30/6/2017'])('what waits on %s is, too', async (day) => {
    const { out } = await emul(`menu --today ${day}`, EXAMPLE);
    const lines = [...out.matchAll(/ {2}emul (\S.*)$/gm)].map(([, line = '']) => line);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(await parsed(line), line).toEqual(['command', false]);
  });

  test('numbers are nobody else’s, and those of other work begin behind what waits', () => {
    const numbers = ITEMS.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => i + 11));
    expect(BEGINNINGS.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('every line fits 80 columns, in both languages', async () => {
    for (const lang of ['vi', 'en'])
      for (const day of ['12/11/2016', '12/2/2017', '1/12/2026']) {
        const { out } = await emul(`menu --today ${day} --lang ${lang}`, EXAMPLE);
        expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
      }
  });

  test('off a terminal it is a list, and nothing is asked', async () => {
    const { code, out, err } = await emul('menu --today 12/11/2016', EXAMPLE);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^THI ĐUA, Ban Dân tộc tỉnh Ninh Thuận, thứ Bảy 12\/11\/2016\nViệc đang chờ\n {3}1 /);
    expect(out).toMatch(/ {3}0 Thoát\n$/);
  });
});

describe('somebody types', () => {
  test('a folder that was given and is not there is said, also where a variable gave it', async () => {
    expect(await seen(EXAMPLE, ['0'], 'menu -C khong-co')).toMatchObject({ code: 2 });
    const host = Object.assign(memoryHost(EXAMPLE, {}, ['0']), {
      isTyped: true,
      environment: { EMUL_WORKSPACE: 'khong-co' },
    });
    expect([await run(['menu'], host), host.printed()]).toEqual([
      2,
      'lỗi: không có thư mục “khong-co” (theo biến EMUL_WORKSPACE)\n',
    ]);
  });

  test('Enter runs the first thing that waits, and the line is printed before it', async () => {
    const { code, text } = await seen(EXAMPLE, ['', '', '0']);
    expect(code).toBe(0);
    const [, line = ''] = /^ {3}1 .*\s{2}(emul .*)$/m.exec(text) ?? [];
    expect(text).toContain(`\n$ ${line}\nTÌNH HÌNH PHIẾU ĐIỂM`);
    expect(text.split('Việc đang chờ')).toHaveLength(3);
  });

  test.each([
    [['12', '', ''], '$ emul status 2016-W45\nTÌNH HÌNH'],
    [['12', '1', '43'], '$ emul status 2016-W43\nTÌNH HÌNH'],
    [['12', '1', 'tuần 43'], '$ emul status 2016-W43\nTÌNH HÌNH'],
    [['16', '', ''], '$ emul classify 2016-10\n'],
    [['16', '1', '2016-H2'], '$ emul classify 2016-H2\n'],
    [['21', 'kim chi', 'tháng 10'], '$ emul explain "kim chi" 2016-10\n'],
    [['21', '3', ''], '$ emul explain "Trần Quốc Hòa" 2016-10\n'],
    [['12', '1', '99'], 'không có tuần 99'],
    [['16', '1', 'hôm qua'], 'không hiểu kỳ “hôm qua”; gõ như 45, 7/10/2016 hoặc 2016-W40\n'],
    [['16', '7'], 'gõ một số ở trên, 0 để về bảng việc'],
    [['21', ''], 'gõ câu trả lời, 0 để về bảng việc'],
    [['21', 'nobody'], 'không có cá nhân, tập thể nào mang mã hoặc tên “nobody”'],
    [['18', '8', '1', '72/QĐ-BDT', 'hôm qua'], '“hôm qua” không phải một ngày; gõ như 10/1/2017'],
    [['18', '8', '1', '72/QĐ-BDT', '10/1/2017'], '$ emul decide 2016-H2 --decision 72/QĐ-BDT --date 10/1/2017\n'],
    [['99'], 'không có việc số 99; gõ một số ở trên'],
    [['menu'], 'không có việc số menu; gõ một số ở trên'],
  ])('%j', async (typed, says) => {
    const { code, text } = await seen(EXAMPLE, typed);
    expect([code, text]).toEqual([0, expect.stringContaining(says)]);
  });

  test('0 leads back from every question, and out of the list', async () => {
    for (const { number } of ITEMS.filter(({ ways }) => ways.length > 1)) {
      const { text } = await seen(EXAMPLE, [String(number), '0', '0', 'never read']);
      expect(text.split('Việc đang chờ')).toHaveLength(3);
      expect(text).not.toContain('$ emul');
    }
  });

  test('a line that fails ends nothing, and one that asks has its answers from the same keyboard', async () => {
    const folder = copy();
    const { code, text } = await seen(folder, ['18', '10', 'no.docx', '', '13', '45', '>', 'thôi', '', '0']);
    expect(code).toBe(0);
    expect(text).toMatch(/\n\$ emul papers record no\.docx\nlỗi: .*\n\nEnter để về bảng việc: /);
    expect(text).toContain('$ emul week 2016-W45 --leader\n');
    expect(text.split('Việc đang chờ')).toHaveLength(4);
  });

  test('what was said of all lines goes with each', async () => {
    const { text } = await seen('/', ['12', '', '', '0'], `menu -C ${EXAMPLE} --today 12/11/2016 --lang en`);
    expect(text).toContain(`$ emul -C ${EXAMPLE} status 2016-W45\n`);
  });

  test.each([[[]], [['12']], [['12', '']], [['thôi']]])('the end of the input after %j leaves', async (typed) => {
    expect((await seen(EXAMPLE, typed)).code).toBe(0);
  });
});

describe('where no workspace is', () => {
  test('one is begun, and its list follows', async () => {
    const folder = emptyFolder();
    const { text } = await seen(folder, ['1', 'so-moi', 'Ban Mẫu', '', '', '', '', '', '', 'k', '', '0']);
    expect(text).toContain('THI ĐUA: thư mục này chưa có sổ\n   1 Tạo sổ mới');
    expect(text).toContain('$ emul init so-moi\n');
    expect(existsSync(join(folder, 'so-moi', 'emul.yaml'))).toBe(true);
    expect(text.split('Việc đang chờ')).toHaveLength(2);
  });

  test('the example is copied, once, and stands on a day of its own', async () => {
    const folder = emptyFolder();
    for (const typed of [
      ['2', '12', '', '', '0'],
      ['2', '12', '', '', '0'],
    ]) {
      const { text } = await seen(folder, typed, 'menu');
      expect(text).toContain('Sổ mẫu đã chép vào thư mục “so-mau”, coi như hôm nay là 30/6/2017.');
      expect(text).toContain('$ emul status 2017-W26\nTÌNH HÌNH');
    }
  });

  test('one that lies below is opened by Enter; what the example was copied into is the example', async () => {
    const below = emptyFolder();
    for (const name of ['so-thi-dua', 'so-mau']) cpSync(EXAMPLE, join(below, name), { recursive: true });
    const { text } = await seen(below, ['', '0']);
    expect(text).toContain('\n   3 Chọn thư mục sổ đã có              4 Mở sổ “so-thi-dua”\n   0 Thoát\n');
    expect(text).toContain('THI ĐUA, Ban Dân tộc tỉnh Ninh Thuận, thứ Bảy 12/11/2016');
    expect((await emul('menu', below)).out).toContain('   4 Mở sổ “so-thi-dua”');
  });

  test('a folder is chosen, also in the quotes of a path that was drawn into the window', async () => {
    const { text } = await seen(emptyFolder(), ['3', `"${EXAMPLE}"`, '0']);
    expect(text).toContain('THI ĐUA, Ban Dân tộc tỉnh Ninh Thuận');
    expect((await seen(emptyFolder(), ['3', 'nowhere', '0'])).text).toContain(
      'không có sổ nào trong thư mục “nowhere”',
    );
  });
});
