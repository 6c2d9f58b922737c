import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

/** A copy of the pages' workspace that goes when the test ends. */
export function copiedWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-cli-'));
  cpSync(join(HOME, 'tests', 'pages', 'workspace'), folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lays a file into a folder. */
export function lay(folder: string, path: string, content: string | Uint8Array): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in a folder. */
export async function emul(folder: string, ...argv: string[]): Promise<Ran> {
  const host = memoryHost(folder);
  const code = await run(argv, host);
  return { code, out: host.stdout(), err: host.stderr() };
}

/** Ids and places of what `check --json` finds. */
export async function found(folder: string): Promise<{ code: number; ids: string[] }> {
  const { code, out } = await emul(folder, 'check', '--json');
  const { diagnostics } = JSON.parse(out) as { diagnostics: { id: string; file: string }[] };
  return { code, ids: diagnostics.map(({ id, file }) => `${id} ${file}`) };
}

/** A scores file in which everybody is on leave. */
export function quietWeek(period: string): string {
  const people = ['tp-01', 'cv-03', 'cvp-01'].map((id) => `  - {member: ${id}, absence: {kind: leave}}\n`);
  return `kind: scores\nperiod: ${period}\nentries:\n${people.join('')}`;
}
