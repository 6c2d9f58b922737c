import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll } from 'vitest';
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
}

/** Builds emul with these texts in the place of its sources, paths from the project down. */
export async function emulWith(sources: Readonly<Record<string, string>>): Promise<Emul> {
  const folder = mkdtempSync(join(tmpdir(), 'emul-plugs-'));
  made.push(folder);
  for (const name of ['data', 'package.json']) symlinkSync(join(HOME, name), join(folder, name));
  cpSync(join(HOME, 'schemas'), join(folder, 'schemas'), { recursive: true });
  const { plugged, pluggedKinds } = await bundled('build/plugged.ts', folder, sources);
  const schema = (kind: string) => join(folder, 'schemas', `${kind}.schema.json`);
  for (const kind of pluggedKinds) writeFileSync(schema(kind), plugged(kind, readFileSync(schema(kind), 'utf8')));
  const compiled = { 'src/schema/compiled.js': compiledSchemas(join(folder, 'schemas')) };
  const program: { run: typeof run } = await bundled('src/commands/run.ts', folder, { ...sources, ...compiled });
  return {
    schema: (kind) => readFileSync(schema(kind), 'utf8'),
    async printed(files, ...lines) {
      const host = { ...memoryHost(laid(files)), home: new Home(folder) };
      for (const line of lines) await program.run(line.split(' '), host);
      return host.printed();
    },
  };
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
    external: ['docx', '@resvg/*', '@expo-google-fonts/*', 'write-excel-file/*'],
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
