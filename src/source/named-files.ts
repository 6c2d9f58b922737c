import { readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { matchesWildcard } from '../base/wildcard.ts';
import { isFolder, isThere } from './folder.ts';

/** A file that a command line names: where it lies, and how it was named. */
export interface NamedFile {
  readonly full: string;
  readonly shown: string;
}

/**
 * The files that a line names, each once, in order: a folder stands for the files in it with one of these endings, and
 * wildcards in a name for those that fit, for shells that expand none. A name that fits nothing is a file that is not there.
 */
export function filesNamed(texts: readonly string[], folder: string, endings: readonly string[]): NamedFile[] {
  const files = texts.flatMap((text) => filesFor(text.replaceAll('\\', '/'), folder, endings));
  return files.filter(({ full }, i) => files.findIndex((other) => other.full === full) === i);
}

function filesFor(text: string, folder: string, endings: readonly string[]): NamedFile[] {
  const at = (path: string): NamedFile => ({ full: isAbsolute(path) ? path : join(folder, path), shown: path });
  const plain = text.replace(/\/+$/, '') || text;
  if (isFolder(at(plain).full)) {
    const inside = namesIn(at(plain).full).filter((name) => endings.some((one) => name.toLowerCase().endsWith(one)));
    return inside.map((name) => at(plain === '.' ? name : `${plain}/${name}`));
  }
  const [, above = '', name = text] = /^(.*\/)?([^/]*)$/.exec(text) ?? [];
  if (!/[*?]/.test(name) || isThere(at(text).full)) return [at(text)];
  const found = namesIn(at(above || '.').full).filter((one) => matchesWildcard(one, name));
  return found.length > 0 ? found.map((one) => at(above + one)) : [at(text)];
}

/** A folder's files in an order that does not depend on the disk; what Office keeps while a file is open is left out. */
function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((one) => !one.isDirectory()).map(({ name }) => name);
    return names.filter((name) => !/^(?:~\$|\.)/.test(name)).sort();
  } catch {
    return [];
  }
}
