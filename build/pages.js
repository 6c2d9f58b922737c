import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Copies every page that stands beside code (`src/**` `/*.md`) into a folder, each under the folders it stands in. */
export function copyPages(from, to) {
  mkdirSync(to, { recursive: true });
  for (const page of pagesIn(from)) {
    mkdirSync(dirname(join(to, page)), { recursive: true });
    copyFileSync(join(from, page), join(to, page));
  }
}

function pagesIn(folder) {
  const files = readdirSync(folder, { recursive: true });
  return files.filter((name) => name.endsWith('.md') && basename(name) !== 'README.md').sort();
}
