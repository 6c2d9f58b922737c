import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll } from 'vitest';
import { compiledFields } from '../build/fields.js';
import { compiledSchemas } from '../build/schemas.js';
import type { run } from '../src/commands/run.ts';
import { Home } from '../src/source/home.ts';
import { HOME, memoryHost } from './host.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** emul built anew from sources of which some are other ones: what somebody has who adds or takes out a plug. */
export interface Emul {
  schema(kind: string): string;
  /** Lays files over the workspace of the pages and runs lines there; everything that they print. */
  printed(files: Readonly<Record<string, string>>, ...lines: readonly string[]): Promise<string>;
  /** Runs one line there, to which somebody types answers, and tells where that was. */
  answered(
    files: Readonly<Record<string, string>>,
    line: string,
    ...typed: readonly string[]
  ): Promise<{ readonly printed: string; readonly folder: string }>;
}

/** Every schema, of files and of output. */
export function schemaKinds(): string[] {
  const names = readdirSync(join(HOME, 'schemas'), { recursive: true, encoding: 'utf8' });
  return names.flatMap((name) => /^(.*)\.schema\.json$/.exec(name.replaceAll('\\', '/'))?.[1] ?? []).sort();
}

/** Builds emul with these texts in the place of its sources, paths from the project down. */
export async function emulWith(sources: Readonly<Record<string, string>>): Promise<Emul> {
  const folder = mkdtempSync(join(tmpdir(), 'emul-plugs-'));
  made.push(folder);
  for (const name of ['data', 'package.json']) symlinkSync(join(HOME, name), join(folder, name));
  cpSync(join(HOME, 'schemas'), join(folder, 'schemas'), { recursive: true });
  const listed = { ...sources, ...(await papersOf(sources, folder)) };
  const { plugged } = await bundled('build/plugged.ts', folder, listed);
  const schema = (kind: string) => join(folder, 'schemas', `${kind}.schema.json`);
  for (const kind of schemaKinds()) writeFileSync(schema(kind), plugged(kind));
  const compiled = {
    'src/schema/compiled.js': compiledSchemas(join(folder, 'schemas')),
    'src/schema/fields.js': compiledFields(join(folder, 'schemas')),
  };
  const program: { run: typeof run } = await bundled('src/commands/run.ts', folder, { ...listed, ...compiled });
  return {
    schema: (kind) => readFileSync(schema(kind), 'utf8'),
    async printed(files, ...lines) {
      const host = { ...memoryHost(laid(files)), home: new Home(folder) };
      for (const line of lines) await program.run(line.split(' '), host);
      return host.printed();
    },
    async answered(files, line, ...typed) {
      const there = laid(files);
      const host = { ...memoryHost(there, {}, typed), home: new Home(folder) };
      await program.run(line.split(' '), host);
      return { printed: host.printed(), folder: there };
    },
  };
}

/** The table of papers, made anew where one of them is another; it takes as long as the whole program. */
async function papersOf(sources: Readonly<Record<string, string>>, folder: string): Promise<Record<string, string>> {
  if (!Object.keys(sources).some((path) => path.startsWith('src/commands/report/'))) return {};
  const { paperTable } = await bundled('build/papers.ts', folder, sources);
  return { 'src/model/paper.ts': await paperTable() };
}

function laid(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-plugged-'));
  made.push(folder);
  cpSync(join(HOME, 'tests', 'pages', 'workspace'), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function bundled(entry: string, folder: string, sources: Readonly<Record<string, string>>) {
  const outfile = join(folder, `${entry.replaceAll('/', '-')}.cjs`);
  await build({
    entryPoints: [join(HOME, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    // Papers are drawn by other tests.
    external: ['docx', '@resvg/*', '@expo-google-fonts/*'],
    plugins: [overlay(sources)],
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}

function overlay(sources: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'overlay',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const full = resolve(resolveDir, path);
        return Object.hasOwn(sources, relative(HOME, full)) ? { path: full, namespace: 'overlay' } : undefined;
      });
      onLoad({ filter: /./, namespace: 'overlay' }, ({ path }) => ({
        contents: sources[relative(HOME, path)] ?? '',
        loader: 'ts',
        resolveDir: dirname(path),
      }));
    },
  };
}
