import { join } from 'node:path';
import { bytesOf, MOST_BYTES } from '../source/disk.ts';
import { isThere } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { SCHEMAS } from '../source/layout.ts';
import { outputFile } from '../store/output-file.ts';
import type { NewFile } from '../store/staged.ts';
import { StoreError } from '../store/store-error.ts';

/** The emul that they are of. */
const OF = `${SCHEMAS}/emul.txt`;

/** By which editors know the format; none of it is a handover's. */
export function schemaFiles(home: Home): NewFile[] {
  const path = (kind: string) => `${SCHEMAS}/${kind}.schema.json`;
  const schemas = home.schemaKinds().map((kind) => ({ path: path(kind), text: home.schema(kind) ?? '' }));
  return [...schemas, { path: OF, text: `${home.version}\n` }];
}

/**
 * Where a newer emul is about to write, its schemas take the place of the older ones, and whether they did; a folder that takes
 * no files keeps what it has. Of the same version they may differ too: of a copy that is worked on, or where one was edited.
 */
export function schemasFreshened(root: string, home: Home): boolean {
  const known = isThere(join(root, SCHEMAS)) ? versionIn(root) : undefined;
  if (known === undefined || isOlder(home.version, known)) return false;
  const stale = schemaFiles(home).filter(({ path, text }) => textIn(root, path) !== text);
  try {
    for (const { path, text } of stale) outputFile(join(root, path), text, path);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return false;
  }
  return stale.length > 0;
}

function versionIn(root: string): string {
  return textIn(root, OF).trim();
}

function textIn(root: string, path: string): string {
  const found = bytesOf(root, path, MOST_BYTES);
  return 'bytes' in found ? found.bytes.toString('utf8') : '';
}

/** Whether one version comes before another; what is no version comes before all. */
function isOlder(known: string, own: string): boolean {
  const numbers = (text: string) => /^\d+(?:\.\d+)*/.exec(text)?.[0].split('.').map(Number) ?? [];
  const [a, b] = [numbers(known), numbers(own)];
  const at = b.findIndex((part, i) => part !== a[i]);
  return at >= 0 && (a[at] ?? -1) < (b[at] ?? -1);
}
