import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from './host.ts';
import { pageAsRun } from './page.ts';

/** Every page beside a check, report, command or shipped regulation. */
const pages = ['src', 'data/regulations'].flatMap((folder) =>
  readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => (folder === 'src' ? path : join('..', folder, path)))
    .sort(),
);

describe('every page is true', () => {
  test.each(pages)('%s', async (path) => {
    const file = join(HOME, 'src', path);
    await expect(await pageAsRun(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
  });
});
