import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A copy of an example workspace, and what emul does in it; gone when `use` is over. */
export async function inCopyOf<T>(example: string, use: (office: Office) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'emul-export-'));
  cpSync(join(HOME, 'data', example), join(root, 'so'), { recursive: true });
  try {
    return await use(new Office(join(root, 'so')));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A workspace to export. */
export class Office {
  constructor(readonly root: string) {}

  async does(...line: string[]): Promise<{ code: number; out: string; err: string }> {
    const host = memoryHost(this.root);
    const code = await run(line, host);
    return { code, out: host.stdout(), err: host.stderr() };
  }

  async json<T>(...line: string[]): Promise<T> {
    const { out, err } = await this.does(...line, '--json');
    if (out === '') throw new Error(`${line.join(' ')}: ${err}`);
    return JSON.parse(out) as T;
  }

  /** Rows of a table of the last export as NDJSON. */
  rows(folder: string, table: string): Row[] {
    const text = readFileSync(join(this.root, folder, `${table}.ndjson`), 'utf8');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  }

  text(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }
}
