import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '../../host.ts';

/** What writes a file that nobody named on the line. */
const WRITERS = ['rewritten', 'undone', 'new-folder', 'output-file'].map((name) => `store/${name}.ts`);
/** Of a paper `-o FILE` and `--issue NUMBER`, of an export `-o FOLDER` and `--key FILE` are the wish itself; who only lists papers loads them to read what they declare. */
const NAMED_ON_THE_LINE = ['commands/delivered.ts', 'commands/report/paper.ts', 'commands/export.ts'];
/** Runs lines that can each be looked at first; what it begins by itself somebody has just chosen by its number. */
const BY_NUMBER = 'commands/menu.ts';
const ALL = 'commands/index.ts';
/** Read lists of what is typed, to tell of it in help and to complete it. */
const TELLING = ['commands/topics/excel.ts', 'commands/completion/fixed.ts'];
const PASSED_OVER = [...NAMED_ON_THE_LINE, ...TELLING, ALL];

const textOf = (path: string) => readFileSync(join(HOME, 'src', path), 'utf8');

/** Every file that one reaches, of those that belong to commands or write. */
function reached(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path) || PASSED_OVER.includes(path)) return known;
  known.add(path);
  if (!path.startsWith('commands/')) return known;
  const loading = textOf(path).replace(/^import type [^;]*;/gm, '');
  for (const [, target = ''] of loading.matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
    const next = normalize(join(dirname(path), target)).replaceAll('\\', '/');
    if (next.startsWith('commands/') || WRITERS.includes(next)) reached(next, known);
  }
  return known;
}

const commands = readdirSync(join(HOME, 'src', 'commands'), { recursive: true, encoding: 'utf8' })
  .map((path) => `commands/${path.replaceAll('\\', '/')}`)
  .filter(
    (path) => path.endsWith('.ts') && path !== BY_NUMBER && /^export const \w+: Command = \{$/m.test(textOf(path)),
  );
const writing = commands.filter((path) => WRITERS.some((one) => reached(path).has(one)));

test('there are commands that write', () => {
  expect(writing).toContain('commands/open.ts');
  expect(writing).toContain('commands/criteria/hear.ts');
  expect(writing).not.toContain('commands/report/summary.ts');
});

test.each(writing)('%s can be looked at first: --dry-run', (path) => {
  expect(textOf(path)).toContain("dryRun: '--dry-run'");
});
