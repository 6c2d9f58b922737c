import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

const CASES = join(HOME, 'tests', 'cases', 'criteria');
const pages = readdirSync(CASES).filter((name) => name.endsWith('.md') && name !== 'README.md');

interface End {
  readonly points: number;
  readonly exact?: string;
  readonly beyond: End | null;
  readonly unbounded: boolean;
}

interface Checked {
  readonly proven: boolean;
  readonly exhaustive: boolean;
  readonly totals: { readonly low: End; readonly high: End | null } | null;
  readonly levels: readonly { readonly id: string; readonly lowest: End | null; readonly highest: End | null }[];
  readonly diagnostics: readonly { readonly id: string; readonly message: string; readonly help: string | null }[];
}

/** The blocks of a page: files to lay over the workspace, and what is expected of them. */
function partsOf(page: string): { files: [path: string, text: string][]; verdict: string[] } {
  const files = [...page.matchAll(/^```yaml (\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, path = '', text = '']): [string, string] => [path, text],
  );
  const [, verdict = ''] = /^```verdict\n([\s\S]*?)^```$/m.exec(page) ?? [];
  return { files, verdict: verdict.trim().split('\n') };
}

/** What emul proves of the scale of a page. */
async function checked(files: readonly (readonly [path: string, text: string])[]): Promise<Checked> {
  const folder = mkdtempSync(join(tmpdir(), 'emul-case-'));
  try {
    cpSync(join(CASES, 'workspace'), folder, { recursive: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const host = memoryHost(folder);
    const code = await run(['criteria', 'check', 'criteria/case.yaml', '--json'], host);
    expect(host.stderr(), 'nothing is wrong with the files themselves').toBe('');
    const [found] = JSON.parse(host.stdout()).criteria;
    expect(code).toBe(found.proven ? 0 : 1);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A verdict as a page writes it: `84.5`, `under 85`, `…` where there is no end. */
function ended(end: End | null): string {
  if (!end || end.unbounded) return '…';
  return end.beyond ? `under ${end.beyond.exact ?? end.beyond.points}` : (end.exact ?? String(end.points));
}

describe.each(pages)('%s', (name) => {
  const { files, verdict } = partsOf(readFileSync(join(CASES, name), 'utf8'));

  test('is found as its page says', async () => {
    const found = await checked(files);
    const told = (line: string) => line.split(': ').slice(1).join(': ');
    const [first, ...lines] = verdict;
    expect(found.proven ? 'sound' : 'unsound').toBe(first);
    expect(found.exhaustive, 'every sheet was gone through').toBe(true);
    const findings = lines.filter((line) => line.startsWith('finds '));
    expect(found.diagnostics.map(({ id }) => id).sort()).toEqual(
      findings.map((line) => line.slice('finds '.length).split(':')[0]).sort(),
    );
    for (const line of findings) {
      const id = line.slice('finds '.length).split(':')[0];
      const said = found.diagnostics.filter((one) => one.id === id).map(({ message, help }) => `${message}; ${help}`);
      expect(said.join('\n'), line).toContain(told(line));
    }
    for (const line of lines.filter((one) => one.startsWith('totals: '))) {
      expect(`totals: ${ended(found.totals?.low ?? null)} to ${ended(found.totals?.high ?? null)}`).toBe(line);
    }
    for (const line of lines.filter((one) => one.startsWith('level '))) {
      const level = found.levels.find(({ id }) => line.startsWith(`level ${id}: `));
      expect(`level ${level?.id}: ${ended(level?.lowest ?? null)} to ${ended(level?.highest ?? null)}`).toBe(line);
    }
  });
});

test('there are enough of them, sound and unsound', () => {
  const verdicts = pages.map((name) => partsOf(readFileSync(join(CASES, name), 'utf8')).verdict[0]);
  expect(pages.length).toBeGreaterThanOrEqual(25);
  expect(new Set(verdicts)).toEqual(new Set(['sound', 'unsound']));
});
