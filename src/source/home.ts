import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingBegun } from '../base/work.ts';
import { isThere } from './folder.ts';
import { Pages } from './pages.ts';

/** emul's own files, where it is installed: read with trust, unlike a workspace's. */
export class Home {
  #pages: Pages | undefined;

  constructor(readonly folder: string) {}

  get version(): string {
    return JSON.parse(this.#text('package.json')).version;
  }

  /** Pages of a check or command, by its name. */
  pages(id: string): readonly string[] {
    this.#pages ??= new Pages(this.folder);
    return this.#pages.named(id);
  }

  /** What `emul score --help` prints, by language and by the words between; undefined where the build kept none. */
  keptHelp(locale: string, words: string): string | undefined {
    const texts: Readonly<Record<string, string>> = this.#kept('help')?.[locale] ?? {};
    return Object.hasOwn(texts, words) ? texts[words] : undefined;
  }

  /** What every command takes, as the build kept it for completion (`commands/completion/lines.ts` says how). */
  keptLines(locale: string) {
    return this.#kept('lines')?.[locale] ?? {};
  }

  /** What has a shell complete lines of emul. */
  completion(shell: string): string | undefined {
    return this.#known(join('data', 'completion', `emul.${shell}`));
  }

  /** A schema's text, by kind. */
  schema(kind: string): string | undefined {
    return this.#known(join('schemas', `${kind}.schema.json`));
  }

  schemaKinds(): string[] {
    return this.#names('schemas', '.schema.json');
  }

  /** What the tables of an export hold. */
  datapackage(): string {
    return this.#text(join('schemas', 'datapackage.json'));
  }

  /** The text of a shipped regulation. */
  regulation(id: string): string | undefined {
    return this.#known(join('data', 'regulations', `${id}.yaml`));
  }

  /** The page of a shipped regulation. */
  regulationPage(id: string): string | undefined {
    return this.#known(join('data', 'regulations', `${id}.md`));
  }

  regulationIds(): string[] {
    return this.#names(join('data', 'regulations'), '.yaml');
  }

  /** What `emul init` copies: path below the new workspace, and text; or a workspace to look at. */
  starter(name: 'starter' | 'example' | 'example-2026' = 'starter'): [path: string, text: string][] {
    const root = join(this.folder, 'data', name);
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    return paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]);
  }

  /** Ids are names, never paths: what could lead elsewhere is not known. */
  #known(path: string): string | undefined {
    const isName = /^[\w.-]+$/.test(path.split(/[\\/]/).at(-1) ?? '');
    return isName && isThere(join(this.folder, path)) ? this.#text(path) : undefined;
  }

  /** What the build has kept, by language. */
  #kept(name: string) {
    const path = join('dist', `${name}.json`);
    return isThere(join(this.folder, path)) ? JSON.parse(this.#text(path)) : undefined;
  }

  #text(path: string): string {
    const read = readingBegun(`<emul>/${path.replaceAll('\\', '/')}`);
    const bytes = readFileSync(join(this.folder, path));
    read?.(bytes.length);
    return bytes.toString('utf8');
  }

  #names(folder: string, ending: string): string[] {
    const names = isThere(join(this.folder, folder)) ? readdirSync(join(this.folder, folder)) : [];
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  }
}
