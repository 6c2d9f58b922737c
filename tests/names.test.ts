import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from './host.ts';

/** A variable or parameter of that name, also where it is taken out of something; `Exact.one` is a number. */
const DECLARED = /(?:[([{]|, |\{ |const |let |\.\.\.)one(?=\)| =>|,|\]| \}|:| =| of )/;

test('nothing is called “one”: its kind has a name', () => {
  const sources = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const found = sources.flatMap((path) => {
    const code = readFileSync(join(HOME, 'src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/ .*$/gm, '');
    return code.split('\n').flatMap((line) => (DECLARED.test(line) ? `${path}: ${line.trim()}` : []));
  });
  expect(found).toEqual([]);
});
