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
  test('every page has its line in the index, and numbers go on where the page before ended', () => {
    const pages = filesIn(RULES, /^\d.*\.md$/).map((path) => path.slice(RULES.length + 1));
    expect(index.map(({ page }) => page)).toEqual(
      pages.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
    );
    expect(index.map(({ first }) => first)).toEqual([1, ...index.slice(0, -1).map(({ last }) => last + 1)]);
  });

  test.each(index)('$page has the rules $first to $last, each once, in order', ({ page, first, last }) => {
    expect(rulesIn(page).map(numberOf)).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at));
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
