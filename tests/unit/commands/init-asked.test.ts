import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';
import { contents, copied } from '../entry/office.ts';
import { emptyFolder, emul } from './emul.ts';

/** One line on a terminal, and what somebody answers there. */
async function asked(folder: string, line: string, ...typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  const code = await run(line.split(' '), { ...host, isTyped: true });
  return { code, out: host.stdout(), err: host.stderr() };
}

const textIn = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('emul init', () => {
  test('asks one question after the other, and invents nobody', async () => {
    const here = emptyFolder();
    const answers = ['Bệnh viện “Mẫu”: khoa, phòng', 'Sở Y tế', '', 'BV', '1', '2', '27', 'k'];
    const { code, err } = await asked(here, 'init so', ...answers);
    expect(code, err).toBe(0);
    expect(err).toContain('  1. tuần\n  2. tháng\nChấm điểm theo (Enter: tuần): ');
    expect(err).toContain('  1. Nghị định số 56/2015/NĐ-CP');
    expect(textIn(here, 'so/emul.yaml')).toContain(
      "kind: workspace\nagency: {name: 'Bệnh viện “Mẫu”: khoa, phòng', parent: Sở Y tế, symbol: BV}\nlocale: vi\n",
    );
    expect(textIn(here, 'so/emul.yaml')).toContain('calendar: {weekBelongsTo: thursday, start: 2016-W27}');
    expect(textIn(here, 'so/organization.yaml')).toContain('units: []\nmembers: []\n');
    expect(textIn(here, 'so/.gitignore')).toContain('.emul/*\n!.emul/schemas/\n');
    const checked = await emul('check -C so', here);
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('emul -C so form export setup')]);
    expect((await emul('-C so', here)).out).not.toMatch(/emul -C so open/);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('stopped after %i answers, makes nothing', async (count) => {
    const here = emptyFolder();
    const answers = ['Ban', '', '', '', '', '', ''].slice(0, count);
    const { code, err } = await asked(here, 'init so', ...answers, 'thôi');
    expect([code, err]).toEqual([2, expect.stringMatching(/Đã dừng, chưa ghi gì\.\n$/)]);
    expect(readdirSync(here)).toEqual([]);
  });

  test('asks again for a regulation and a week that there are not, and goes by the law of the day', async () => {
    const here = emptyFolder();
    const { code, err } = await asked(
      here,
      'init so --today 3/2/2026 --agency Ban',
      '',
      '',
      '',
      '',
      '9',
      '',
      '99',
      '',
      'k',
    );
    expect(code, err).toBe(0);
    expect(err).toContain('  không có số 9; gõ 1\n');
    expect(err).toContain('không có tháng “99”; gõ như 2026-02');
    expect(textIn(here, 'so/emul.yaml')).toContain('regulation: nd335-2025\ncalendar: {start: 2026-02}');
  });

  test('a digit that nothing is listed under is told by those that there are', async () => {
    const { err } = await asked(emptyFolder(), 'init so', 'Ban', '', '', '', '3', '1', '9', '1', '', '');
    expect(err).toContain('không có số 3; gõ một số từ 1 đến 2');
    expect(err).toMatch(/không có số 9; gõ một số từ 1 đến \d\n/);
  });

  test('what stands in the way is said before anything is asked', async () => {
    const here = emptyFolder();
    writeFileSync(join(here, 'emul.yaml'), '');
    const { code, err } = await asked(here, 'init');
    expect([code, err]).toEqual([2, expect.stringContaining('đã có sẵn')]);
  });

  test('the office’s own .gitignore is left as it is', async () => {
    const here = emptyFolder();
    writeFileSync(join(here, '.gitignore'), 'mine\n');
    expect((await emul('init --agency Ban -q', here)).code).toBe(0);
    expect(textIn(here, '.gitignore')).toBe('mine\n');
  });

  test('its empty workspace takes somebody by questions', async () => {
    const here = emptyFolder();
    await emul('init --agency Ban -q', here);
    const { code, err } = await emul('people add An --unit Phòng --from 3/10/2016', here);
    expect([code, err]).toEqual([2, expect.stringContaining('sổ chưa có phòng nào')]);
  });
});

describe('schemas by which editors know the format', () => {
  const SCHEMA = '.emul/schemas/organization.schema.json';
  const own = () => readFileSync(join(HOME, 'schemas', 'organization.schema.json'), 'utf8');

  /** A workspace that an older emul has started. */
  async function older(): Promise<string> {
    const folder = emptyFolder();
    await emul('init --sample -q', folder);
    writeFileSync(join(folder, SCHEMA), '{}');
    writeFileSync(join(folder, '.emul/schemas/emul.txt'), '0.0.9\n');
    return folder;
  }

  test('are refreshed where a newer emul writes', async () => {
    const folder = await older();
    expect((await emul('open 41 -q', folder)).code).toBe(0);
    expect(textIn(folder, SCHEMA)).toBe(own());
    writeFileSync(join(folder, SCHEMA), '{}');
    writeFileSync(join(folder, '.emul/schemas/emul.txt'), '99.0.0\n');
    expect((await emul('open 42 -q', folder)).code).toBe(0);
    expect(textIn(folder, SCHEMA)).toBe('{}');
  });

  test.each(['score', 'check', '', 'people', 'status', 'open 41 --dry-run'])(
    'are left alone by “%s”, which only reads',
    async (line) => {
      const folder = await older();
      const before = contents(folder);
      await emul(line, folder);
      expect(contents(folder)).toEqual(before);
    },
  );

  test('are not made where there are none, nor in a folder that takes no files', async () => {
    const folder = copied('pages');
    await emul('people leave an --kind ốm --from 5/12/2016 -q', folder);
    expect(readdirSync(join(folder, '.emul'))).not.toContain('schemas');
    const shut = await older();
    chmodSync(join(shut, '.emul/schemas'), 0o555);
    expect((await emul('open 41 -q', shut)).code).toBe(0);
    chmodSync(join(shut, '.emul/schemas'), 0o755);
  });
});
