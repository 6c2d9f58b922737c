import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bytesOf } from '../../../src/source/disk.ts';
import { copiedWorkspace, emul, found, lay, quietWeek } from './run-in.ts';

const W41 = 'scores/2016/2016-W41.yaml';
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

describe('what the system refuses is exit 3, and the rest is read', () => {
  test('a link to a file that is gone', async () => {
    const folder = copiedWorkspace();
    symlinkSync('gone.yaml', join(folder, W41));
    expect(await found(folder)).toEqual({ code: 3, ids: [`file-unreadable ${W41}`] });
  });

  test('a link to nothing in the place of the organization is not said to be missing', async () => {
    const folder = copiedWorkspace();
    rmSync(join(folder, 'organization.yaml'));
    symlinkSync('gone.yaml', join(folder, 'organization.yaml'));
    const { code, ids } = await found(folder);
    expect(code).toBe(3);
    expect(ids).toContain('file-unreadable organization.yaml');
    expect((await emul(folder, 'classify', '2016-10')).code).toBe(3);
  });

  test('everybody due in such a week is listed, with the reason', async () => {
    const folder = copiedWorkspace();
    symlinkSync('gone.yaml', join(folder, W41));
    const { code, out } = await emul(folder, 'score', '41', '--json');
    expect(code).toBe(3);
    const { results } = JSON.parse(out) as { results: { status: string; reasons: { id: string }[] }[] };
    expect(results.map(({ status, reasons }) => [status, reasons.map(({ id }) => id)])).toEqual(
      Array(3).fill(['not-rated', ['file-unreadable']]),
    );
  });

  test('what its other files leave out is not said to be missing', async () => {
    const folder = copiedWorkspace();
    symlinkSync('gone.yaml', join(folder, 'scores/2016/2016-W41.cs-dt.yaml'));
    const sheet = 'member: cv-03, self: {A2: 18}, expect: {points: 84}';
    lay(folder, W41, quietWeek('2016-W41').replace('member: cv-03, absence: {kind: leave}', sheet));
    expect((await found(folder)).ids).toEqual(['file-unreadable scores/2016/2016-W41.cs-dt.yaml']);
    const { out } = await emul(folder, 'score', '41', '--json');
    const { results } = JSON.parse(out) as { results: { subject: { id: string }; reasons: { id: string }[] }[] };
    const own = results.find(({ subject }) => subject.id === 'cv-03');
    expect(own?.reasons.map(({ id }) => id)).toEqual(['file-unreadable']);
  });

  test('another week is not touched by it', async () => {
    const folder = copiedWorkspace();
    symlinkSync('gone.yaml', join(folder, W41));
    expect((await emul(folder, 'score', '40')).code).toBe(0);
  });

  test('a link that leads back to itself', async () => {
    const folder = copiedWorkspace();
    symlinkSync('2016-W41.yaml', join(folder, W41));
    expect(await found(folder)).toEqual({ code: 3, ids: [`file-unreadable ${W41}`] });
  });

  test.skipIf(isWindows || isRoot)('a file without the right to read it', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, quietWeek('2016-W41'));
    chmodSync(join(folder, W41), 0);
    expect(await found(folder)).toEqual({ code: 3, ids: [`file-unreadable ${W41}`] });
  });

  test.each(['emul.yaml', 'organization.yaml', 'criteria/ca-nhan.yaml', 'regulations/quy-che.yaml'])(
    '%s as a link to nothing gives no rows',
    async (path) => {
      const folder = copiedWorkspace();
      rmSync(join(folder, path));
      symlinkSync('gone', join(folder, path));
      const { code, out } = await emul(folder, 'score', '40');
      expect([path, code, out]).toEqual([path, 3, '']);
    },
  );
});

describe('what is no file is never opened', () => {
  test.skipIf(isWindows).each([W41, 'emul.yaml', 'criteria/them.yaml'])('a pipe at %s', async (path) => {
    const folder = copiedWorkspace();
    rmSync(join(folder, path), { force: true });
    execFileSync('mkfifo', [join(folder, path)]);
    expect(await found(folder)).toEqual({ code: 3, ids: [`not-a-file ${path}`] });
    expect((await emul(folder, 'score', '41')).code).not.toBe(0);
  });

  test.each([W41, 'emul.yaml', 'accepted.yaml', 'criteria/them.yaml'])('a folder at %s', async (path) => {
    const folder = copiedWorkspace();
    rmSync(join(folder, path), { force: true });
    mkdirSync(join(folder, path));
    expect(await found(folder)).toEqual({ code: 3, ids: [`not-a-file ${path}`] });
  });

  test.skipIf(isWindows)('a device behind a link is outside', async () => {
    const folder = copiedWorkspace();
    symlinkSync('/dev/zero', join(folder, W41));
    expect(await found(folder)).toEqual({ code: 1, ids: [`link-outside ${W41}`] });
  });
});

describe('a link that leads out of the workspace', () => {
  const SECRET = 'mat-khau-cua-may-chu';

  function secretBeside(): { folder: string; secret: string } {
    const folder = copiedWorkspace();
    const outside = mkdtempSync(join(tmpdir(), 'emul-outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    lay(outside, '2016-W41.yaml', `kind: scores\nperiod: 2016-W41\nentries: "${SECRET}\n`);
    return { folder, secret: outside };
  }

  test('is refused as a file, and its content never shown', async () => {
    const { folder, secret } = secretBeside();
    symlinkSync(join(secret, '2016-W41.yaml'), join(folder, W41));
    expect(await found(folder)).toEqual({ code: 1, ids: [`link-outside ${W41}`] });
    for (const argv of [['check'], ['score', '41'], ['score', '41', '--json']]) {
      const { out, err } = await emul(folder, ...argv);
      expect(out + err).not.toContain(SECRET);
    }
  });

  test('is not followed as a folder either', async () => {
    const { folder, secret } = secretBeside();
    symlinkSync(secret, join(folder, 'scores', '2017'));
    symlinkSync(secret, join(folder, 'plans'));
    const { out, err } = await emul(folder, 'check');
    expect(out + err).not.toContain(SECRET);
  });

  test('is refused where emul.yaml itself is one', async () => {
    const { folder, secret } = secretBeside();
    lay(secret, 'emul.yaml', `kind: workspace\nlocale: en\n${SECRET}\n`);
    rmSync(join(folder, 'emul.yaml'));
    symlinkSync(join(secret, 'emul.yaml'), join(folder, 'emul.yaml'));
    const { code, out, err } = await emul(folder, 'check');
    expect(code).toBe(1);
    expect(out).toContain('link-outside');
    expect(out + err).not.toContain(SECRET);
  });

  test('one that stays inside is read', async () => {
    const folder = copiedWorkspace();
    lay(folder, '.kho/w41.yaml', quietWeek('2016-W41'));
    symlinkSync('../../.kho/w41.yaml', join(folder, W41));
    expect(await found(folder)).toEqual({ code: 0, ids: [] });
  });

  test('a workspace that is reached through a link is a workspace', async () => {
    const folder = copiedWorkspace();
    const outside = mkdtempSync(join(tmpdir(), 'emul-outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    symlinkSync(folder, join(outside, 'so'));
    expect(await found(join(outside, 'so'))).toEqual({ code: 0, ids: [] });
  });
});

describe('sizes', () => {
  test('a criteria file of 6 MB stops the table, and is not read', async () => {
    const folder = copiedWorkspace();
    lay(folder, 'criteria/lon.yaml', Buffer.alloc(6_000_000, 'a'));
    expect(await found(folder)).toEqual({ code: 1, ids: ['file-too-big criteria/lon.yaml'] });
    const { code, out } = await emul(folder, 'score', '40');
    expect([code, out]).toEqual([1, '']);
  });

  test('the limit is the largest size that is read', () => {
    const folder = copiedWorkspace();
    lay(folder, W41, 'x'.repeat(1000));
    expect('bytes' in bytesOf(folder, W41, 1000)).toBe(true);
    expect(bytesOf(folder, W41, 999)).toEqual({ refusal: { why: 'too-big', size: 1000, limit: 999 } });
  });
});
