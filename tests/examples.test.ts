import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from './host.ts';
import { NOTHING, pageAsRun, rulesAsRun } from './page.ts';
import { RULES, rulesOf } from './rules.ts';

/** Every page beside a check, report, command or shipped regulation, and those of the rules. */
const pages = ['src', 'data/regulations', RULES].flatMap((folder) =>
  readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => (folder === 'src' ? path : join('..', folder, path)))
    .sort(),
);

describe('every page is true', () => {
  test.each(pages)('%s', async (path) => {
    const file = join(HOME, 'src', path);
    const asRun = path.includes(RULES) ? rulesAsRun : pageAsRun;
    await expect(await asRun(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
  });

  test('docs/half-year.md, on a copy of the example', async () => {
    const file = join(HOME, 'docs', 'half-year.md');
    const closed = join(HOME, 'data', 'example-closed');
    const page = await pageAsRun(readFileSync(file, 'utf8'), join('data', 'example'), (folder) => {
      if (process.env.EMUL_EXAMPLE) replaced(folder, closed);
      expect(printsOf(closed), 'to write it anew: EMUL_EXAMPLE=1 vitest run tests/examples.test.ts').toEqual(
        printsOf(folder),
      );
    });
    await expect(page).toMatchFileSnapshot(file);
  }, 120_000);

  test('docs/three-rules.md, each rule in its own office', async () => {
    const file = join(HOME, 'docs', 'three-rules.md');
    const [ground = '', first = '', ...others] = rulesOf(readFileSync(file, 'utf8'));
    const parts = [ground, await pageAsRun(first, join('data', 'example-2026'))];
    for (const other of others) parts.push(await pageAsRun(other, NOTHING));
    await expect(parts.join('')).toMatchFileSnapshot(file);
  }, 120_000);
});

/** What the story leaves in the workspace; not what it writes beside that, to hand out, nor what undo keeps. */
const KEPT = /^(?!\.emul|thong-bao|[^/]+\.(?:docx|txt)$)/;

function keptIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => KEPT.test(path) && statSync(join(folder, path)).isFile()).sort();
}

function printsOf(folder: string): readonly (readonly [path: string, sha256: string])[] {
  return keptIn(folder).map((path) => [
    path,
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex'),
  ]);
}

function replaced(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const path of keptIn(from)) cpSync(join(from, path), join(to, path), { recursive: true });
}
