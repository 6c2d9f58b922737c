import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { copied, emul } from '../entry/office.ts';

const [, SCRIPT = ''] =
  /^```python\n([\s\S]*?)^```$/m.exec(readFileSync(join(HOME, 'docs/rules/8-closing.md'), 'utf8')) ?? [];
const hasPython = spawnSync('python3', ['-c', 'import zipfile']).status === 0;

test('the script of the rules is one that somebody reads through', () => {
  expect(SCRIPT.trim().split('\n').length).toBeLessThanOrEqual(40);
  expect(SCRIPT).not.toContain('emul');
});

describe.skipIf(!hasPython)('a seal looked at in another language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-python-'));
  const closed = join(folder, 'so');
  let code = '';
  beforeAll(async () => {
    const office = copied('example');
    for (const period of ['2016-10', '2016-11', '2016-H2'])
      expect((await emul(office, `close ${period} -q --today 2017-07-10`)).code).toBe(0);
    [, code = ''] = /Mã đối chiếu ([0-9A-F ]+)/.exec((await emul(office, 'classify 2016-H2')).out) ?? [];
    cpSync(office, closed, { recursive: true });
    writeFileSync(join(folder, 'verify.py'), SCRIPT);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function looked(at: string, ...held: string[]) {
    const { status, stdout, stderr } = spawnSync('python3', [join(folder, 'verify.py'), at, ...held], {
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  }

  function spoiled(path: string, spoil: (bytes: Buffer) => Buffer | undefined) {
    const at = join(folder, 'hong');
    rmSync(at, { recursive: true, force: true });
    cpSync(closed, at, { recursive: true });
    const bytes = spoil(readFileSync(join(at, path)));
    if (bytes) writeFileSync(join(at, path), bytes);
    else rmSync(join(at, path));
    return looked(at, ...code.trim().split(' '));
  }

  test('stands, with the code that emul prints', () => {
    const { status, said } = looked(closed, ...code.trim().split(' '));
    expect([status, said]).toEqual([0, expect.stringContaining(`2016-H2.1 ${code.trim()}`)]);
    expect(looked(closed, '0000').status).toBe(1);
  });

  const text = (edit: (text: string) => string) => (bytes: Buffer) => Buffer.from(edit(bytes.toString('utf8')));

  test.each<readonly [what: string, path: string, spoil: (bytes: Buffer) => Buffer | undefined]>([
    ['a row', 'seals/2016-10.1.yaml', text((seal) => seal.replace(/points: 9/, 'points: 8'))],
    ['a row of the last one', 'seals/2016-H2.1.yaml', text((seal) => seal.replace(/points: 9/, 'points: 8'))],
    ['a seal gone', 'seals/2016-11.1.yaml', () => undefined],
    ['its archive gone', 'seals/2016-11.1.zip', () => undefined],
    ['a bit of its archive', 'seals/2016-11.1.zip', (zip) => zip.fill((zip[200] ?? 0) ^ 4, 200, 201)],
    ['another day', 'seals/2016-10.1.yaml', text((seal) => seal.replace(/closed: .*/, 'closed: 2099-01-01'))],
  ])('%s: told', (_, path, spoil) => {
    expect(spoiled(path, spoil).status).toBe(1);
  });

  test('line ends of Windows and a byte-order mark: nothing', () => {
    expect(
      spoiled(
        'seals/2016-H2.1.yaml',
        text((seal) => `\ufeff${seal.replaceAll('\n', '\r\n')}`),
      ).status,
    ).toBe(0);
  });
});
