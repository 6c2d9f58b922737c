import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';
import { agencyOf } from './agency.ts';
import { linesOf, type Printed, written } from './expected.ts';

const FOLDER = join(HOME, 'tests', 'cases', 'candidates');
const BLOCK = /^```(\w+)(?: ([^\n`]+))?\n([\s\S]*?)^```\n/gm;

interface Case {
  readonly people: string;
  readonly files: ReadonlyMap<string, string>;
  readonly questions: readonly { readonly asked: string; readonly lines: readonly string[] }[];
}

/** A page's agency and what it expects; `none` takes a usual file away. */
function caseOf(page: string): Case {
  const files = new Map<string, string>();
  const questions: { asked: string; lines: string[] }[] = [];
  let people = '';
  for (const [, language, path = '', text = ''] of page.matchAll(BLOCK)) {
    if (language === 'people') people = text;
    else if (language === 'yaml') files.set(path, text);
    else if (language === 'none') files.set(path, '');
    else if (language === 'expected') {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      questions.push({ asked: path, lines: lines.map(written) });
    }
  }
  return { people, files, questions };
}

async function printed(files: ReadonlyMap<string, string>, asked: string): Promise<Printed> {
  const root = mkdtempSync(join(tmpdir(), 'emul-candidates-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const host = memoryHost(root);
    const code = await run(['candidates', ...asked.split(' '), '--json'], host);
    expect(code, host.stderr()).toBe(0);
    return JSON.parse(host.stdout());
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');

test('there are enough of them', () => {
  expect(pages.length).toBeGreaterThanOrEqual(20);
});

describe.each(pages)('%s', (name) => {
  const { people, files, questions } = caseOf(readFileSync(join(FOLDER, name), 'utf8'));

  test('expects something', () => {
    expect(questions.flatMap(({ lines }) => lines).length).toBeGreaterThan(0);
  });

  test.each(questions)('$asked', async ({ asked, lines }) => {
    expect(linesOf(await printed(agencyOf(people, files), asked), lines)).toEqual(lines);
  });
});
