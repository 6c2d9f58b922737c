import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

function workspace() {
  const folder = join(mkdtempSync(join(tmpdir(), 'emul-watch-')), 'so');
  cpSync(join(HOME, 'tests/pages/workspace'), folder, { recursive: true });
  const good = readFileSync(join(HOME, 'tests/pages/workspace/organization.yaml'), 'utf8');
  return { folder, good, path: join(folder, 'organization.yaml') };
}

/** What is printed where one thing is done to the files before each beat. */
async function watched(folder: string, deeds: readonly (() => void)[], line = 'check --watch', isTerminal = false) {
  const host = memoryHost(folder);
  const out = { ...host.out, isTerminal };
  const beats = async function* () {
    for (const deed of deeds) {
      deed();
      yield;
    }
  };
  const code = await run(line.split(' '), { ...host, out, beats });
  return { code, printed: host.printed(), looks: host.printed().split('── 09:30:00 ──\n').slice(1) };
}

const nothing = () => {};

describe('emul check --watch', () => {
  test('looks at once and again when a save has stood still for a beat', async () => {
    const { folder, good, path } = workspace();
    const { code, looks } = await watched(folder, [
      nothing,
      nothing,
      () => writeFileSync(path, `${good}tab:\n`),
      () => appendFileSync(path, 'x: 1\n'),
      nothing,
      nothing,
      () => writeFileSync(path, good),
      nothing,
    ]);
    expect(code).toBe(0);
    expect(looks).toHaveLength(3);
    expect(looks[0]).toMatch(/^Đã xem \d+ tệp: không có lỗi\.\n$/);
    expect(looks[1]).toContain('lỗi[unknown-key]');
    expect(looks[2]).toBe(looks[0]);
  });

  test('two saves of one size at one time are two', async () => {
    const { folder, good, path } = workspace();
    const { looks } = await watched(folder, [
      () => writeFileSync(path, `${good}# a\n`),
      () => writeFileSync(path, `${good}# b\n`),
      nothing,
      nothing,
    ]);
    expect(looks).toHaveLength(2);
  });

  test('outlives files half written, renamed and deleted, also the one that is named, and emul.yaml itself', async () => {
    const { folder, good, path } = workspace();
    const away = `${path}.tmp`;
    const settings = join(folder, 'emul.yaml');
    const { code, looks } = await watched(
      folder,
      [
        nothing,
        () => writeFileSync(path, good.slice(0, good.length / 2)),
        nothing,
        () => renameSync(path, away),
        nothing,
        () => renameSync(away, path),
        () => writeFileSync(path, good),
        nothing,
        () => renameSync(settings, `${settings}.tmp`),
        nothing,
        () => renameSync(`${settings}.tmp`, settings),
        nothing,
        () => rmSync(folder, { recursive: true }),
        nothing,
      ],
      'check --watch organization.yaml',
    );
    expect(code).toBe(0);
    expect(looks).toHaveLength(7);
    expect(looks[2]).toContain('không có tệp “organization.yaml”');
    expect(looks[3]).toBe(looks[0]);
    expect(looks[4]).toContain('chưa có emul.yaml');
    expect(looks[5]).toBe(looks[0]);
    expect(looks[6]).toContain('lỗi: ');
  });

  test('on a terminal the screen is cleared, and says what it waits for', async () => {
    const { folder } = workspace();
    const { printed } = await watched(folder, [nothing, nothing], 'check --watch --lang en', true);
    expect(printed).toMatch(/^\u001b\[H\u001b\[2J\d+ files looked at/);
    expect(printed).toMatch(/\n09:30:00 · looks again when a file is saved; Ctrl-C ends\n$/);
  });

  test.each([
    ['check --watch --json', '--watch là để người đọc'],
    ['check --watch --format sarif', '--watch là để người đọc'],
    ['check --watch -', '“-” đọc một lần'],
    ['check --watch nowhere.yaml', 'không có tệp “nowhere.yaml”'],
    ['check --watch --only nothing', 'không có mã lỗi “nothing”'],
  ])('emul %s is refused at once', async (line, says) => {
    const { code, printed } = await watched(workspace().folder, [nothing, nothing], line);
    expect([code, printed]).toEqual([2, expect.stringContaining(says)]);
  });
});
