import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Pages that stand beside checks, reports and commands. In the project itself they are read where they stand, so that none
 * is older than its code; where emul is only installed there is no `src`, and the build's copies are read.
 */
export class Pages {
  readonly #folder: string;
  readonly #paths: readonly string[];

  constructor(home: string) {
    this.#folder = join(home, existsSync(join(home, 'src')) ? 'src' : join('dist', 'pages'));
    const names = existsSync(this.#folder) ? readdirSync(this.#folder, { recursive: true, encoding: 'utf8' }) : [];
    const pages = names.filter((name) => name.endsWith('.md') && basename(name) !== 'README.md');
    this.#paths = pages.map((name) => name.replaceAll('\\', '/')).sort();
  }

  /** Markdown of every page of that name, `criteria check` as well: a command's, then that of the report it prints. */
  named(id: string): readonly string[] {
    const name = id.replaceAll(' ', '-');
    const paths = this.#paths.filter((path) => nameOf(path) === name);
    return paths.map((path) => readFileSync(join(this.#folder, path), 'utf8'));
  }
}

/** A page goes by its file's name, that of an action by its family's as well: `commands/criteria/check.md` by criteria-check. */
function nameOf(path: string): string {
  const [, action] = /^commands\/(.+)\.md$/.exec(path) ?? [];
  if (action === undefined) return basename(path, '.md');
  const [family, own] = action.split('/');
  return own === undefined || own === family ? (family ?? '') : `${family}-${own}`;
}
