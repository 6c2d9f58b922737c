import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';

const EXAMPLE = join(HOME, 'data', 'example');

/** What people, divisions, scales, regulations and papers of the example are called by: nobody else's workspace knows them. */
function codesOfTheExample(): string[] {
  // Groups are called by words of the language, such as chuyen-vien.
  const [organization = ''] = readFileSync(join(EXAMPLE, 'organization.yaml'), 'utf8').split('\ngroups:');
  const people = [...organization.matchAll(/\bid: ([a-z0-9-]+)/g)].map(([, id = '']) => id);
  const files = ['criteria', 'regulations', 'plans'].flatMap((folder) => readdirSync(join(EXAMPLE, folder)));
  return [...people, ...files.map((file) => file.replace('.yaml', '')), 'kh43-2016', String.raw`\d+\/[A-ZĐ]+-BDT`];
}

const HELP = /^( *)(examples|parts|summary|description)[:,]/;

/** A source without its comments and without help, which says that it shows examples. */
function told(source: string): string {
  let inside: number | undefined;
  const kept = source.split('\n').filter((line) => {
    const depth = line.length - line.trimStart().length;
    const isOver = inside !== undefined && depth <= inside && !/^ *[\]})]/.test(line);
    if (isOver) inside = undefined;
    const [, indent] = HELP.exec(line) ?? [];
    if (inside === undefined && indent !== undefined) inside = indent.length;
    return inside === undefined && !line.startsWith('const LINE = ');
  });
  return kept.join('\n').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm, '');
}

/** Nothing but the words of `--help`. */
const HELP_ALONE = ['commands/report/flags.ts', 'commands/criteria/index.ts', 'commands/report/scale-asked.ts'];

/** Words of the language, not ids: for whom a paper is, who receives the files, whose a first scale is, a folder of notices. */
const NOT_AN_ID: Readonly<Record<string, readonly string[]>> = {
  'answers/entry/scale-target.ts': ['ca-nhan', 'tap-the'],
  'commands/report/audience.ts': ['ca-nhan'],
  'commands/report/handover-asked.ts': ['thanh-tra'],
  'commands/topics/word.ts': ['tb'],
};

const SOURCES = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !HELP_ALONE.includes(path),
);

describe('no message shows a code of the example', () => {
  const code = new RegExp(String.raw`(?<![\w-])(${codesOfTheExample().join('|')})(?![\w-])`, 'g');

  test('in any source', () => {
    const found = SOURCES.flatMap((path) => {
      const text = told(readFileSync(join(HOME, 'src', path), 'utf8'));
      const strings = text.match(/'[^'\n]*'|`[^`]*`|"[^"\n]*"/g) ?? [];
      const shown = strings.flatMap((one) => [...one.matchAll(code)].map(([id]) => id));
      return shown.filter((id) => !NOT_AN_ID[path]?.includes(id)).map((id) => `${path}: ${id}`);
    });
    expect(found).toEqual([]);
  });

  /** What an editor shows, and messages quote. */
  test('in any schema', () => {
    const SCHEMAS = join(HOME, 'schemas');
    const paths = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
    const found = paths.flatMap((path) => {
      const words = readFileSync(join(SCHEMAS, path), 'utf8').matchAll(/"(?:title|description|\$comment)": "[^"]*"/g);
      return [...words].flatMap(([one]) => [...one.matchAll(code)].map(([id]) => `${path}: ${id}`));
    });
    expect(found).toEqual([]);
  });
});
