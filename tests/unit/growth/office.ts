import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME } from '../../host.ts';

const made: string[] = [];

/** Removes what was made. */
export function tidied(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

const WEEK = 'scores/2016/2016-W40.yaml';
const id = (i: number) => `nv-${i + 1000}`;
/** Of one length, so that a text is as much longer as there are more of them. */
const name = (i: number) =>
  `Người Mang Số ${[...String(i + 1000)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

/** The workspace of the pages with so many people more, all of them scored in its week; no two of them say the same, or the program would know it. */
export function office(n: number, entry: (i: number) => string = scored): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-growth-'));
  made.push(folder);
  cpSync(join(HOME, 'tests', 'pages', 'workspace'), folder, { recursive: true });
  const people = times(n, (i) => {
    const post = `{unit: cs-dt, position: Chuyên viên, from: 2016-01-01}`;
    return `  - id: ${id(i)}\n    name: ${name(i)}\n    assignments:\n      - ${post}\n`;
  });
  const own = `# ${folder.slice(-6)}\n`;
  appendFileSync(join(folder, 'organization.yaml'), own + people.join(''));
  appendFileSync(join(folder, WEEK), own + times(n, entry).join(''));
  return folder;
}

/** The entry of somebody. */
export function scored(i: number): string {
  return `  - member: ${id(i)}\n    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Khá}\n`;
}

/** A table beside the workspace's files, of so many rows. */
export function table(folder: string, file: string, head: string, n: number, row: (who: Who) => string): void {
  const rows = times(n, (i) => row({ i, id: id(i), name: name(i) }));
  writeFileSync(join(folder, file), `${head}\n${rows.join('\n')}\n`);
}

interface Who {
  readonly i: number;
  readonly id: string;
  readonly name: string;
}

/** Puts text at the end of the week's file. */
export function besides(folder: string, text: string): void {
  appendFileSync(join(folder, WEEK), text);
}

export function times<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => make(i));
}
