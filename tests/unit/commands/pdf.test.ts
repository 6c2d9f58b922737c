import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { officeSuite } from '../../../src/source/office-suite.ts';
import { HOME } from '../../host.ts';
import { EXAMPLE, emptyFolder, emul } from './emul.ts';

/** A suite that makes a PDF of each file it is given, and writes down what it was asked and found. */
const MAKING = `#!/bin/sh
echo "$@" > "$0.asked"
while [ $# -gt 0 ]; do
  case "$1" in
    --outdir) out="$2"; shift ;;
    *.docx) printf '%%PDF of ' > "$out/$(basename "$1" .docx).pdf"; head -c 2 "$1" >> "$out/$(basename "$1" .docx).pdf" ;;
  esac
  shift
done
`;
const FAILING = '#!/bin/sh\nexit 0\n';

function example(): string {
  const root = emptyFolder();
  cpSync(EXAMPLE, root, { recursive: true });
  return root;
}

function suite(script: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'emul-test-suite-')), 'soffice');
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

const POLL = { timeout: 20_000 };
const leftovers = (pid = process.pid) =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('.emul-') && name.includes(`-${pid}-`));

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('-o x.pdf', () => {
  test('is what Word would get, made by the office suite with settings of its own, and leaves nothing behind', async () => {
    const [root, office] = [example(), suite(MAKING)];
    const { code, out } = await emul('score 45 -o tuan-45.pdf', root, { EMUL_OFFICE: office });
    expect([code, out]).toEqual([0, 'Đã ghi “tuan-45.pdf”.\n']);
    expect(readFileSync(join(root, 'tuan-45.pdf'), 'utf8')).toBe('%PDF of PK');
    expect(readFileSync(`${office}.asked`, 'utf8')).toContain('-env:UserInstallation=file:///');
    expect(leftovers()).toEqual([]);
  });

  test('into a folder a file each', async () => {
    const root = example();
    const line = 'criteria show -o pdf/ --format pdf';
    const { out } = await emul(line, root, { EMUL_OFFICE: suite(MAKING) });
    expect(readdirSync(join(root, 'pdf')).sort()).toEqual(['thang-diem-ca-nhan@1.pdf', 'thang-diem-tap-the@1.pdf']);
    expect(out).toContain('pdf/thang-diem-ca-nhan@1.pdf');
  });

  test('when it was made is no part of it, so that the same paper is the same bytes', async () => {
    const root = example();
    const dated = MAKING.replace("'%%PDF of '", "'%%PDF (D:%s) /CreationDate(D:20261201101500Z) /ID [ <A1>\\n<B2> ] '");
    await emul('score 45 -o a.pdf', root, { EMUL_OFFICE: suite(dated) });
    expect(readFileSync(join(root, 'a.pdf'), 'utf8')).toContain('/CreationDate(D:20000101000000Z) /ID [ <00>\n<00> ]');
  });

  test('a suite that makes none is told, and what was there stays', async () => {
    const root = example();
    writeFileSync(join(root, 'a.pdf'), 'before');
    const { code, err } = await emul('score 45 -o a.pdf', root, { EMUL_OFFICE: suite(FAILING) });
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('lỗi: chưa ghi gì: phần mềm văn phòng không làm được .pdf'),
    ]);
    expect(readFileSync(join(root, 'a.pdf'), 'utf8')).toBe('before');
    expect(leftovers()).toEqual([]);
  });

  test('broken off, it ends the suite and leaves nothing', async () => {
    const office = suite('#!/bin/sh\nsleep 60 &\necho $! > "$0.asked"\nwait\n');
    const line = [join(HOME, 'bin', 'emul.js'), 'score', '45', '-C', EXAMPLE, '-o', join(emptyFolder(), 'a.pdf')];
    const child = spawn(process.execPath, line, { env: { ...process.env, EMUL_OFFICE: office } });
    const code = new Promise((resolve) => child.on('close', resolve));
    await expect
      .poll(() => (existsSync(`${office}.asked`) ? readFileSync(`${office}.asked`, 'utf8') : ''), POLL)
      .toMatch(/\d/);
    child.kill('SIGINT');
    expect(await code).toBe(130);
    expect(leftovers(child.pid)).toEqual([]);
    const sleeping = Number(readFileSync(`${office}.asked`, 'utf8'));
    await expect.poll(() => isThere(sleeping), POLL).toBe(false);
  });

  test('a place that holds no suite is told before anything is read', async () => {
    const root = emptyFolder();
    const { code, err } = await emul(`score 45 -o a.pdf -C ${EXAMPLE}`, root, { EMUL_OFFICE: join(root, 'none') });
    expect([code, err]).toEqual([3, expect.stringContaining('EMUL_OFFICE phải là đường dẫn của tệp soffice')]);
    expect(existsSync(join(root, 'a.pdf'))).toBe(false);
  });
});

test('the suite is what the path leads to; on Windows Word where there is no LibreOffice', () => {
  const office = suite(FAILING);
  const found = officeSuite({ PATH: ['/nowhere', join(office, '..')].join(':') }, 'linux');
  expect(found).toEqual({ kind: 'libreoffice', program: office });
  expect(officeSuite({ EMUL_OFFICE: '/nowhere/soffice', PATH: join(office, '..') }, 'linux')).toBeUndefined();
  expect(officeSuite({ ProgramFiles: '/nowhere' }, 'win32')).toBeUndefined();
});
