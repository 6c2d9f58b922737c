import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';

const PARTS = [
  'package.json',
  'bin',
  'data/regulations',
  'schemas',
  'dist/score.cjs',
  'dist/emul.cjs',
  'dist/help.cjs',
];

let home = '';

/** A home as a package brings it: built, with nothing kept of any Node. */
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'emul-kept-'));
  for (const part of PARTS) cpSync(join(HOME, part), join(home, part), { recursive: true });
});

function scored(...options: string[]) {
  const line = [...options, join(home, 'bin', 'emul.js'), 'score', '45', '-C', join(HOME, 'data', 'example')];
  const { status, stdout } = spawnSync(process.execPath, line, { encoding: 'utf8' });
  return { status, isTable: stdout.includes('TUẦN 45') };
}

const kept = () => join(home, 'dist', 'score.cache');
const FINE = { status: 0, isTable: true };

describe.skipIf(!existsSync(join(HOME, 'dist', 'score.cjs')))('what V8 compiled of a bundle', () => {
  test('is kept by its first run, and later ones leave it alone', () => {
    expect(scored()).toEqual(FINE);
    const { mtimeMs, size } = statSync(kept());
    expect(size).toBeGreaterThan(500_000);
    expect(scored()).toEqual(FINE);
    expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(join(home, 'dist')).sort()).toEqual(['emul.cjs', 'help.cjs', 'score.cache', 'score.cjs']);
  });

  test('of another Node is compiled anew and replaced', () => {
    writeFileSync(kept(), 'of another Node');
    expect(scored()).toEqual(FINE);
    expect(readFileSync(kept()).length).toBeGreaterThan(500_000);
  });

  test('is not missed where it cannot be put, and leaves nothing', () => {
    const refusing = join(home, 'refusing.cjs');
    writeFileSync(refusing, "require('node:fs').renameSync = () => { throw new Error('EPERM'); };");
    expect(scored('--require', refusing)).toEqual(FINE);
    expect(readdirSync(join(home, 'dist')).sort()).toEqual(['emul.cjs', 'help.cjs', 'score.cjs']);
  });
});
