import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from './host.ts';
import { RULES, rulesOf } from './rules.ts';

const textOf = (path: string) => readFileSync(join(HOME, path), 'utf8');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));

const numberOf = (rule: string) => Number(/^## (\d+)\. /.exec(rule)?.[1]);
const rulesIn = (page: string) => rulesOf(textOf(join(RULES, page))).slice(1);

/** A line of the index: the page, and the first and last of the rules that stand in it. */
const index = [...textOf(join(RULES, 'README.md')).matchAll(/^\| \[.+\]\((.+\.md)\) \| (\d+)–(\d+) \|$/gm)].map(
  ([, page = '', first, last]) => ({ page, first: Number(first), last: Number(last) }),
);
const known = new Set(index.flatMap(({ page }) => rulesIn(page).map(numberOf)));

describe('the rules', () => {
  test('every page has its line in the index, and numbers go on behind those of the page before', () => {
    const pages = filesIn(RULES, /^\d.*\.md$/).map((path) => path.slice(RULES.length + 1));
    expect(index.map(({ page }) => page)).toEqual(
      pages.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
    );
    for (const [i, { first }] of index.entries()) expect(first).toBeGreaterThan(index[i - 1]?.last ?? 0);
  });

  test.each(index)('$page has the rules $first to $last, each once, in order', ({ page, first, last }) => {
    const numbers = rulesIn(page).map(numberOf);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect([numbers.at(0), numbers.at(-1)]).toEqual([first, last]);
  });

  test.each(index.flatMap(({ page }) => rulesIn(page)))('%.60s… has an example that is run', (rule) => {
    expect(rule).toMatch(/^```console\n\$ emul /m);
  });
});

test('whoever cites a rule cites one that there is', () => {
  const citing = ['src', 'tests', 'build', RULES].flatMap((folder) => filesIn(folder, /\.(?:ts|js|md)$/));
  const unknown = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'DECISIONS.md', ...citing].flatMap((path) =>
    citedIn(textOf(path)).flatMap((number) => (known.has(number) ? [] : `${path}: rule ${number}`)),
  );
  expect(unknown).toEqual([]);
  // What these were called before they stood in the repository.
  expect(citing.filter((path) => /\bSEMANTICS \d|\bDESIGN \d/.test(textOf(path)))).toEqual([]);
});

/** “rule 13”, “rules 5–13” and “rules 9 and 10”, as numbers. */
function citedIn(text: string): number[] {
  const found = text.matchAll(/\brules? (\d+(?:(?:–|, | and )\d+)*)/g);
  return [...found].flatMap(([, numbers = '']) => numbers.split(/\D+/).map(Number));
}
