import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

type Counts = Readonly<Record<'units' | 'members', { readonly at: readonly number[]; readonly notRated: number }>>;

export interface Told {
  readonly agencies: readonly {
    readonly name: string;
    readonly place: string;
    readonly from: string;
    readonly export: { readonly code: string; readonly isWithSeals: boolean } | null;
    readonly now: Counts & { readonly seal: string; readonly code: string; readonly later: string | null };
    readonly before: object | null;
    readonly awards: object | null;
  }[];
  readonly missing: readonly { readonly place: string }[];
  readonly leftOut: readonly {
    readonly place: string;
    readonly period: string;
    readonly why: string;
    readonly message: string;
  }[];
  readonly copies: readonly { readonly place: string }[];
  readonly nothing: readonly string[];
}

/** A folder of the level above, with what agencies hand in. */
export class Folder {
  readonly root = mkdtempSync(join(tmpdir(), 'emul-province-'));

  gone(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  at(path: string): string {
    return join(this.root, path);
  }

  /** The example that is closed, as a workspace of its own. */
  agency(place: string): void {
    cpSync(join(HOME, 'data', 'example-closed'), this.at(place), { recursive: true });
  }

  async does(...line: string[]): Promise<{ code: number; out: string; err: string }> {
    const host = memoryHost(this.root);
    const code = await run(line, host);
    return { code, out: host.stdout(), err: host.stderr() };
  }

  async told(...line: string[]): Promise<Told> {
    const { out, err, code } = await this.does('province', ...line, '--json');
    if (out === '') throw new Error(`${code}: ${err}`);
    return JSON.parse(out);
  }

  text(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  bytes(path: string): Buffer {
    return readFileSync(this.at(path));
  }

  edited(path: string, edit: (text: string) => string): void {
    if (!existsSync(this.at(path))) writeFileSync(this.at(path), '');
    writeFileSync(this.at(path), edit(this.text(path)));
  }

  /** As somebody does who knows the format: the file, and the hash beside it. */
  forged(place: string, file: string, edit: (text: string) => string): void {
    const before = this.bytes(`${place}/${file}`);
    const after = Buffer.from(edit(before.toString('utf8')));
    if (after.equals(before)) throw new Error(`nothing of ${file} was forged`);
    writeFileSync(this.at(`${place}/${file}`), after);
    this.edited(`${place}/datapackage.json`, (text) => text.replace(hash(before), hash(after)));
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
