import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openedHandover } from '../../../src/answers/closing/handover-opened.ts';
import { emptyFolder, emul as run } from '../commands/emul.ts';
import { contents, copied, emul } from '../entry/office.ts';
import { closedOffice } from '../papers/examples.ts';

const DAY = '--today 14/7/2017';
/** What `init` writes beside the files of the office: schemas, settings of an editor, what git leaves out. */
const FOR_EDITORS = /^(\.emul|\.vscode|\.gitignore)/;

/** What `init --from` makes of an archive of these files, packed beside the new folder. */
async function from(bytes: Uint8Array) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.zip'), bytes);
  return { ...(await run('init --from a.zip so', folder)), isMade: existsSync(join(folder, 'so')), folder };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A handover of some files, its list true unless another is given. */
function handover(files: Readonly<Record<string, string>>, list?: string): Uint8Array {
  const parts = Object.entries(files).map(([path, text]) => [path, bytesOf(text)] as const);
  const sums = parts.map(([path, bytes]) => `${sumOf(bytes)}  ${path}`);
  const text =
    list ?? ['# emul handover 1', '# to: successor', '# day: 2017-07-14', '# emul: 0.1.0', ...sums, ''].join('\n');
  return zipSync({ ...Object.fromEntries(parts), SHA256SUMS: bytesOf(text) });
}

describe('emul init --from', () => {
  test('goes on where the other stopped: every file to the byte, seals sound, a later week added', async () => {
    const folder = await closedOffice();
    writeFileSync(
      join(folder, 'scores/2017/2017-W26.yaml'),
      readFileSync(join(folder, 'scores/2017/2017-W26.yaml'), 'utf8').replaceAll('\n', '\r\n'),
    );
    await emul(folder, `handover -o ../a.zip ${DAY}`);
    const { isMade, code, out, folder: beside } = await from(readFileSync(join(folder, '..', 'a.zip')));
    expect([isMade, code]).toEqual([true, 0]);
    expect(out).toContain('emul verify -C so');
    const made = join(beside, 'so');
    const own = (root: string) => [...contents(root)].filter(([path]) => !FOR_EDITORS.test(path));
    expect(own(made)).toEqual(own(folder));
    expect((await emul(made, 'verify')).code).toBe(0);
    expect((await emul(made, `open 27 ${DAY}`)).code).toBe(0);
    expect((await emul(made, 'verify')).code).toBe(0);
    expect((await emul(made, 'classify 2016-H2')).out).toBe((await emul(folder, 'classify 2016-H2')).out);
  }, 60_000);

  test('refuses a changed, a lost and an added file, and names them', async () => {
    const folder = copied('pages');
    await emul(folder, 'handover -o ../a.zip');
    const parts = unzipSync(readFileSync(join(folder, '..', 'a.zip')));
    const { 'emul.yaml': settings = new Uint8Array(), ...without } = parts;
    for (const spoiled of [
      { ...parts, 'emul.yaml': bytesOf('kind: workspace\n') },
      without,
      { ...parts, 'plans/x.yaml': settings },
    ]) {
      const { code, err, isMade } = await from(zipSync(spoiled));
      expect([code, isMade]).toEqual([2, false]);
      expect(err).toMatch(
        /không còn như lúc bàn giao, chưa ghi gì: 1 tệp bị sửa, mất hoặc thêm vào: “(?:emul\.yaml|plans\/x\.yaml)”/,
      );
    }
  });

  test.each([
    '../x.yaml',
    '/etc/x',
    'a/../../x',
    'a\\..\\x',
    'C:x',
    '.git/hooks/post-checkout',
    'a/.emul/undo/1.json',
    'con',
    'a/NUL.yaml',
    'a/x.yaml.',
    'a/x ',
    'a|b',
    'EMUL.YAML',
    'emul.yaml/x',
  ])('takes no file called “%s”', async (name) => {
    const { code, err, isMade, folder } = await from(handover({ 'emul.yaml': 'kind: workspace\n', [name]: 'x' }));
    expect([code, isMade]).toEqual([2, false]);
    expect(err).toMatch(/^lỗi: “a.zip” .*chưa ghi gì/);
    expect(contents(folder).size).toBe(1);
  });

  test('takes no two names that are one on a Mac', async () => {
    const { code, isMade } = await from(handover({ 'emul.yaml': 'x', 'é.txt': '1', 'e\u0301.txt': '2' }));
    expect([code, isMade]).toEqual([2, false]);
  });

  test('refuses what is no handover, in words', async () => {
    const seal = zipSync({ 'emul.yaml': bytesOf('x'), 'organization.yaml': bytesOf('x') });
    expect((await from(seal)).err).toContain('không phải gói do emul handover ghi');
    expect((await from(bytesOf('not a zip'))).err).toContain('không phải tệp .zip, hoặc đã hỏng');
    expect((await from(new Uint8Array())).code).toBe(2);
    expect((await from(handover({ 'a.txt': 'x' }))).err).toContain('không có emul.yaml');
    expect((await from(handover({ 'emul.yaml': 'x' }, '# emul handover 2\n'))).err).toContain('không phải gói');
    expect((await run('init --from nope.zip so', emptyFolder())).err).toContain('không có tệp “nope.zip”');
  });

  test('refuses a zip that lies about sizes, or would unpack to too much', async () => {
    const sound = handover({ 'emul.yaml': 'kind: workspace\n'.repeat(50) });
    const at = Buffer.from(sound).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const sized = (size: number) => {
      const lying = Buffer.from(sound);
      for (const place of [lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2])), at]) lying.writeUInt32LE(size, place + 24);
      return lying;
    };
    expect((await from(sized(10))).err).toContain('hỏng hoặc bị sửa');
    expect((await from(sized(2_000_000_000))).err).toContain('quá lớn');
  });

  test('opens the very files or none, whatever byte is another', () => {
    const sound = handover({
      'emul.yaml': 'kind: workspace\n',
      'scores/2016/2016-W40.yaml': 'kind: scores\n'.repeat(9),
    });
    const whole = openedHandover(sound);
    expect('opened' in whole).toBe(true);
    const files = 'opened' in whole ? [...whole.opened.files] : [];
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const spoiled = Uint8Array.from(sound, (byte, i) => (i === at ? byte ^ by : byte));
        const read = openedHandover(spoiled);
        if ('opened' in read) expect([...read.opened.files]).toEqual(files);
      }),
      { numRuns: 2_000 },
    );
  });

  test('writes over nothing, and shows first what it would do', async () => {
    const folder = copied('pages');
    await emul(folder, 'handover -o ../a.zip');
    const before = contents(folder);
    const again = await run('init --from ../a.zip .', folder);
    expect(again.code).toBe(2);
    expect(contents(folder)).toEqual(before);
    const look = await run('init --from a.zip moi --dry-run', join(folder, '..'));
    expect(look.out).toContain('còn nguyên; sẽ mở');
    expect(existsSync(join(folder, '..', 'moi'))).toBe(false);
  });
});
