import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from './host.ts';
import { pageAsRun, rulesAsRun } from './page.ts';
import { RULES } from './rules.ts';

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
    const page = await pageAsRun(readFileSync(file, 'utf8'), join('data', 'example'));
    await expect(page).toMatchFileSnapshot(file);
  }, 120_000);
});
