import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HOME } from '../../host.ts';

const PRELOADED = join(HOME, 'tests/kills/kill-at.cjs');
const EMUL = join(HOME, 'bin/emul.js');

/** What is run, and before it. tests/kills/kills.mjs does it with more lines, at every change of the disk. */
const LINES: readonly (readonly [line: string, first: string])[] = [
  ['form export 2017-W27 -o phieu', ''],
  ['report notice 2016-H2 -o thong-bao --format md', ''],
  ['dossier 2016-H2 -o ho-so --format md', ''],
  ['close 2016-10', ''],
  ['undo', 'open 2017-W27'],
  ['week 2017-W27', ''],
];

function folderWith(first: string) {
  const above = mkdtempSync(join(tmpdir(), 'emul-interrupted-'));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  const [folder, own] = [join(above, 'so'), join(above, 'tmp')];
  cpSync(join(HOME, 'data', 'example'), folder, { recursive: true });
  mkdirSync(own);
  if (first) ran(folder, first, {});
  return folder;
}

function ran(folder: string, line: string, environment: Record<string, string>) {
  return spawnSync(process.execPath, ['-r', PRELOADED, EMUL, ...line.split(' ')], {
    cwd: folder,
    env: { ...process.env, TMPDIR: join(folder, '..', 'tmp'), ...environment },
    encoding: 'utf8',
  });
}

/** Every file with its text, but those with the hour in them. */
function everything(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names.flatMap((name) => {
      const full = join(folder, name);
      const isOfHour = /^(?:\.emul\/undo|log|shown|seals)\//.test(name);
      return isOfHour || statSync(full).isDirectory() ? [] : [[name, readFileSync(full, 'latin1')]];
    }),
  );
}

/** Killed at the first, a middle and the last change of the disk. */
describe.skipIf(process.platform === 'win32').each(LINES)('Ctrl-C while emul %s writes', (line, first) => {
  const whole = () => {
    const folder = folderWith(first);
    const before = everything(folder);
    const counted = join(folder, '..', 'count');
    ran(folder, line, { KILL_COUNT: counted });
    return { before, after: everything(folder), changes: Number(readFileSync(counted, 'utf8')) };
  };

  test('leaves each file old or new, nothing else, and says what has been written', () => {
    const { before, after, changes } = whole();
    expect(changes).toBeGreaterThan(2);
    for (const at of [1, Math.ceil(changes / 2), changes]) {
      const folder = folderWith(first);
      const { status, signal, stderr } = ran(folder, line, { KILL_AT: String(at), KILL_BY: 'SIGINT' });
      const now = everything(folder);
      // Before anything is written the system itself ends it, which a shell calls 130, too.
      expect([status, signal], `at ${at}`).toEqual(signal === null ? [130, null] : [null, 'SIGINT']);
      const broken = [...now].filter(([path, text]) => text !== before.get(path) && text !== after.get(path));
      expect(
        broken.map(([path]) => path),
        `at ${at}`,
      ).toEqual([]);
      const lost = [...before.keys()].filter((path) => !now.has(path) && after.has(path));
      expect(lost, `at ${at}`).toEqual([]);
      const left = [...now.keys(), ...readdirSync(join(folder, '..', 'tmp'))];
      expect(
        left.filter((path) => path.includes('.emul-') || path === '.emul/lock'),
        `at ${at}`,
      ).toEqual([]);
      const isChanged = [...now].some(([path, text]) => text !== before.get(path)) || now.size < before.size;
      if (isChanged) expect(stderr, `at ${at}`).toMatch(/Đã dừng; trước đó đã ghi xong .*\.\n$/);
    }
  });
});

const SCRIPT = '/usr/bin/script';

describe.runIf(existsSync(SCRIPT) && process.platform === 'linux')('Ctrl-C at a question, on a terminal', () => {
  /** A key pressed at the first question: what stands on the screen, and whether the terminal's modes are as they were. */
  async function pressed(line: string, key: string) {
    const folder = folderWith('open 2017-W27 -q');
    // The signal goes to the shell around it, too.
    const inside = `trap : INT; stty -a > ../before; "${process.execPath}" "${EMUL}" ${line}; echo "code $?"; stty -a > ../after`;
    const child = spawn(SCRIPT, ['-qec', inside, '/dev/null'], { cwd: folder });
    let screen = '';
    const keys = [key];
    child.stdout.on('data', (text: Buffer) => {
      screen += text;
      // A moment later: a key pressed before anything is listened for ends the process, as it would any other.
      if (/: $/.test(screen)) setTimeout(() => child.stdin.write(keys.shift() ?? ''), 1_000);
    });
    await new Promise((resolve) => child.on('close', resolve));
    const modes = (name: string) => readFileSync(join(folder, '..', name), 'utf8');
    return { screen, isRestored: modes('before') === modes('after') };
  }

  test.each([
    ['score 2017-W27 --enter --unit thanh-tra', 'Đã ghi 0 phiếu; còn 3 phiếu'],
    ['menu', 'code 130'],
  ])('emul %s', async (line, said) => {
    const { screen, isRestored } = await pressed(line, '\u0003');
    expect(screen).toContain(said);
    expect(screen).toContain('code 130');
    expect(screen).not.toContain('\u001b[?25l');
    expect(isRestored).toBe(true);
  });
});
