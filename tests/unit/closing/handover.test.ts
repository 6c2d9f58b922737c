import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';
import { closedOffice } from '../papers/examples.ts';

const DAY = '--today 14/7/2017';

/** The files of an archive, by their path. */
function archive(folder: string, name: string): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(join(folder, name)))));
}

function filesOf(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  const paths = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
  return paths.filter((path) => !path.startsWith('.')).sort();
}

describe('emul handover', () => {
  test('gives a successor every file to the byte, each with its SHA-256, and the same bytes again', async () => {
    const folder = await closedOffice();
    mkdirSync(join(folder, 'ảnh'));
    writeFileSync(join(folder, 'ảnh', 'quyết định.jpg'), Buffer.from([0, 255, 13, 10, 0]));
    const before = filesOf(folder);
    expect((await emul(folder, `handover -o a.zip ${DAY}`)).code).toBe(0);
    const found = archive(folder, 'a.zip');
    const own = [...found.keys()].filter((path) => path !== 'SHA256SUMS' && !path.startsWith('ban-giao/'));
    expect(own.sort()).toEqual(before);
    for (const path of before) expect(Buffer.from(found.get(path) ?? [])).toEqual(readFileSync(join(folder, path)));
    const list = Buffer.from(found.get('SHA256SUMS') ?? []).toString('utf8');
    const sums = before.map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}  ${path}`,
    );
    expect(
      list
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .sort(),
    ).toEqual(sums.sort());
    expect((await emul(folder, `handover -o a.zip --replace ${DAY}`)).code).toBe(0);
    expect(archive(folder, 'a.zip')).toEqual(found);
    // One that lies there from before is no file of the workspace.
    expect((await emul(folder, `handover -o b.zip ${DAY}`)).code).toBe(0);
    expect(archive(folder, 'b.zip')).toEqual(found);
  }, 60_000);

  test('gives an inspection the files of its period and nothing of another', async () => {
    const folder = await closedOffice();
    await emul(folder, `handover 2016-H2 --to inspection -o a.zip ${DAY}`);
    const paths = [...archive(folder, 'a.zip').keys()];
    expect(paths).toContain('scores/2016/2016-W45.yaml');
    expect(paths).toContain('seals/2016-H2.1.zip');
    expect(paths).toContain('appeals/2016-W44.yaml');
    expect(paths.filter((path) => /^(?:scores|registrations|decisions|seals|papers)\/.*2017/.test(path))).toEqual([]);
  }, 60_000);

  test('gives an inspection for the notice board nothing of leave, discipline or a petition', async () => {
    const folder = await closedOffice();
    const line = `2016-H2 --to inspection --audience public ${DAY}`;
    await emul(folder, `handover ${line} -o a.zip`);
    const parts = archive(folder, 'a.zip');
    expect([...parts.keys()].filter((path) => !path.startsWith('ban-giao/')).sort()).toEqual([
      'SHA256SUMS',
      'ket-qua/xep-loai-2016-H2.docx',
    ]);
    const words = [...parts].flatMap(([path, bytes]) =>
      path.endsWith('.docx') ? Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf8') : [],
    );
    const text = words.join(' ').replaceAll(/<[^>]+>/g, '');
    expect(text).toContain('Nguyễn Văn An');
    expect(text.replace(/Không có tệp của sổ.*?;/, '')).not.toMatch(/nghỉ|thai sản|kỷ luật|khiển trách|kn-1/i);
    const { out } = await emul(folder, `report handover ${line}`);
    const [, code = '?'] =
      /Mã đối chiếu của gói ([0-9A-F ]+)/.exec((await emul(folder, `handover ${line} --dry-run`)).out) ?? [];
    expect(out.replaceAll(/\s+/g, ' ')).toContain(code.trim());
    const verified = await emul(folder, ['verify', '--archive', 'a.zip', '--code', code.trim()]);
    expect(verified.code).toBe(0);
    expect(verified.out).toContain('Mã ấy là của gói này');
    expect((await emul(folder, 'handover --audience public -o b.zip')).code).toBe(2);
  }, 60_000);

  test('prints the code of its list in the minutes and on the screen', async () => {
    const folder = await closedOffice();
    const { out } = await emul(folder, `handover 2016 -o /dev/null.zip --dry-run ${DAY}`);
    const [, code = '?'] = /Mã đối chiếu của gói ([0-9A-F ]+)/.exec(out) ?? [];
    expect((await emul(folder, `report handover 2016 ${DAY}`)).out.replaceAll(/\s+/g, ' ')).toContain(code.trim());
    expect((await emul(folder, `report contents 2016 ${DAY}`)).out.replaceAll(/\s+/g, ' ')).toContain(code.trim());
  }, 60_000);

  test('writes over nothing unasked, and nothing where a file cannot be read', async () => {
    const folder = copied('pages');
    writeFileSync(join(folder, 'a.zip'), 'mine');
    expect((await emul(folder, 'handover -o a.zip')).code).toBe(2);
    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('mine');
    mkdirSync(join(folder, 'decisions'));
    writeFileSync(join(folder, 'decisions', '2016-10.yaml'), 'kind: decision\n\tperiod');
    expect((await emul(folder, 'handover -o b.zip')).code).toBe(1);
    expect(existsSync(join(folder, 'b.zip'))).toBe(true);
  });

  test('names a paper of the register that is gone, and a petition that waits', async () => {
    const folder = await closedOffice();
    writeFileSync(join(folder, 'ky.pdf'), 'x');
    await emul(
      folder,
      'papers record ky.pdf --number 72/QĐ-BDT --date 2017-01-10 --document decision --period 2016-H2 --scan',
    );
    const [file = ''] = readdirSync(join(folder, 'papers', 'issued'));
    writeFileSync(join(folder, 'papers', 'issued', file), 'y');
    const { out } = await emul(folder, `report handover 2016-H2 --to inspection ${DAY}`);
    const text = out.replaceAll(/\s+/g, ' ');
    expect(text).toContain(`Tệp papers/issued/${file} không còn như lúc vào sổ`);
    expect(text).toContain('Đề nghị xem xét lại kn-1');
  }, 60_000);
});
