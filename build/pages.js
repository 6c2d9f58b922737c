import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Copies every page that stands beside code (`src/**` `/*.md`) flat into a folder, as `<name>.md`. */
export function copyPages(from, to) {
  mkdirSync(to, { recursive: true });
  const seen = new Map();
  for (const page of pagesIn(from)) {
    const name = basename(page);
    if (seen.has(name)) throw new Error(`two pages are called ${name}: ${seen.get(name)} and ${page}`);
    seen.set(name, page);
    copyFileSync(join(from, page), join(to, name));
  }
}

function pagesIn(folder) {
  const files = readdirSync(folder, { recursive: true });
  return files.filter((name) => name.endsWith('.md') && basename(name) !== 'README.md').sort();
}
