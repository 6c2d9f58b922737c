import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, emul } from './emul.ts';

function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return all
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();
}

describe('emul init', () => {
  test.each(['', 'so', 'a/b/so', 'sổ mới'])(
    'in “%s”: what it writes is without error and has a table',
    async (name) => {
      const here = emptyFolder();
      const made = await emul(name ? ['init', name, '--sample'] : ['init', '--sample'], here);
      expect(made).toMatchObject({ code: 0, err: '' });
      const folder = join(here, name);
      expect(filesIn(folder)).toContain('emul.yaml');
      expect(filesIn(folder)).toContain('.emul/schemas/scores.schema.json');
      expect(filesIn(here).filter((path) => /\.emul-/.test(path))).toEqual([]);
      const checked = await emul(['check', '--json', '-C', folder], here);
      expect([checked.code, JSON.parse(checked.out).summary.errors]).toEqual([0, 0]);
      const scored = await emul(['score', '-C', folder], here);
      expect(scored.code).toBe(0);
      expect(scored.out).toContain('BẢNG ĐIỂM THI ĐUA TUẦN');
      expect(scored.out).toContain('DỰ THẢO');
    },
  );

  test.each(['--sample', '--example 2016', '--example 2026'])(
    '%s: every file names a schema that was written too',
    async (flag) => {
      const here = emptyFolder();
      expect((await emul(`init ${flag}`, here)).code).toBe(0);
      const yaml = filesIn(here).filter((path) => path.endsWith('.yaml'));
      expect(yaml.length).toBeGreaterThan(3);
      for (const path of yaml) {
        const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(join(here, path), 'utf8')) ?? [];
        expect(existsSync(join(here, path, '..', schema)), `${path}: ${schema}`).toBe(true);
      }
    },
  );

  test('the lines to copy work from where one stands', async () => {
    const here = emptyFolder();
    const { out } = await emul(['init', 'sổ mới', '--sample'], here);
    expect(out).toContain('emul check -C "sổ mới"\n');
    expect((await emul(['init', '-C', 'x', '--sample'], here)).out).toContain('emul check -C x\n');
    expect((await emul(['init', 'y', '-C', 'z', '--sample'], here)).out).toContain('emul check -C z/y\n');
  });

  test('what is there is never overwritten, and is named', async () => {
    const here = emptyFolder();
    mkdirSync(join(here, 'criteria'));
    writeFileSync(join(here, 'criteria', 'ca-nhan.yaml'), 'mine\n');
    const { code, out, err } = await emul('init --sample', here);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'lỗi: chưa ghi gì: trong thư mục này đã có sẵn\n  criteria/ca-nhan.yaml\nChọn thư mục khác: emul init so-thi-dua\n',
    );
    expect(filesIn(here)).toEqual(['criteria/ca-nhan.yaml']);
    expect(readFileSync(join(here, 'criteria', 'ca-nhan.yaml'), 'utf8')).toBe('mine\n');
  });

  test('a file where a folder is wanted stands in the way', async () => {
    const here = emptyFolder();
    writeFileSync(join(here, 'scores'), '');
    writeFileSync(join(here, 'so'), '');
    expect((await emul('init --sample', here)).err).toContain('\n  scores\n');
    expect((await emul('init so --sample', here)).code).toBe(2);
    expect(filesIn(here)).toEqual(['scores', 'so']);
  });

  test('other files of the folder are left alone', async () => {
    const here = emptyFolder();
    mkdirSync(join(here, 'scores'));
    writeFileSync(join(here, 'scores', 'cu.txt'), 'mine\n');
    expect(await emul('init -q --sample', here)).toEqual({ code: 0, out: '', err: '' });
    expect(filesIn(here)).toContain('scores/cu.txt');
  });

  test('--dry-run lists and writes nothing', async () => {
    const here = emptyFolder();
    const { code, out } = await emul('init so --sample --dry-run', here);
    expect(code).toBe(0);
    expect(out).toContain('  emul.yaml\n');
    expect(filesIn(here)).toEqual([]);
    await emul('init so --sample', here);
    expect((await emul('init so --sample --dry-run', here)).code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a folder that may not be written to: exit 3 and one line',
    async () => {
      const here = emptyFolder();
      chmodSync(here, 0o555);
      const { code, out, err } = await emul('init so --sample', here);
      chmodSync(here, 0o755);
      expect([code, out]).toEqual([3, '']);
      expect(err).toMatch(/^lỗi: chưa ghi được “.*”: máy không cho ghi vào đây; .*\n$/);
    },
  );
});
