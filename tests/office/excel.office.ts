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

describe.each(all)('$name as Excel', ({ file }) => {
  test('prints on A4 with all its columns on one page', () => {
    const pages = pagesOf(join(folder, file.replace('.xlsx', '.pdf')));
    expect(pages.length).toBeGreaterThan(0);
    for (const { width, height, words } of pages) {
      expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842]);
      expect(words.filter(({ left, right }) => left < 10 || right > width - 10)).toEqual([]);
      // A number that finds no room is printed as ###.
      expect(words.filter(({ text }) => text.includes('###'))).toEqual([]);
    }
  });
});
