import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { REPORTS, SCREENS } from './documents.ts';
import { converted, folder, pagesOf, written } from './office.ts';

const all = [...REPORTS, ...SCREENS].map((one) => ({ ...one, file: `${one.name}.sheets.xlsx` }));

beforeAll(async () => {
  const paths: string[] = [];
  for (const { line, file } of all) paths.push(await written(line, file));
  converted(paths, 'pdf', folder);
});

/** With a sheet of more than twenty columns, which nobody could read on A4. */
const WIDE: readonly string[] = ['ratings-quotas', 'grid-weeks'];
const [A4, A3] = [
  [595, 842],
  [842, 1191],
];

describe.each(all)('$name as Excel', ({ name, file }) => {
  test('prints on A4, where it is wide on A3, with all its columns on one page', () => {
    const pages = pagesOf(join(folder, file.replace('.xlsx', '.pdf')));
    expect(pages.length).toBeGreaterThan(0);
    for (const { width, height, words } of pages) {
      const paper = [width, height].map(Math.round).sort((a, b) => a - b);
      expect(WIDE.includes(name) ? [A4, A3] : [A4]).toContainEqual(paper);
      expect(words.filter(({ left, right }) => left < 10 || right > width - 10)).toEqual([]);
      // A number that finds no room is printed as ###.
      expect(words.filter(({ text }) => text.includes('###'))).toEqual([]);
    }
  });
});
