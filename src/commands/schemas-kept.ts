import { join } from 'node:path';
import { bytesOf } from '../source/disk.ts';
import { isThere } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { outputFile } from '../store/output-file.ts';
import type { NewFile } from '../store/staged.ts';
import { StoreError } from '../store/store-error.ts';

/** Where schemas lie by which editors know the format of files. */
export const SCHEMAS = '.emul/schemas';
/** The emul that they are of. */
const OF = `${SCHEMAS}/emul.txt`;

/** By which editors know the format; none of it is a handover's. */
export function schemaFiles(home: Home): NewFile[] {
  const path = (kind: string) => `${SCHEMAS}/${kind}.schema.json`;
  const schemas = home.schemaKinds().map((kind) => ({ path: path(kind), text: home.schema(kind) ?? '' }));
  return [...schemas, { path: OF, text: `${home.version}\n` }];
}

/** Where a newer emul is about to write, its schemas take the place of the older ones; a folder that takes no files keeps what it has. */
export function schemasFreshened(root: string, home: Home): void {
  if (!isThere(join(root, SCHEMAS)) || !isOlder(versionIn(root), home.version)) return;
  try {
    for (const { path, text } of schemaFiles(home)) outputFile(join(root, path), text, path);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

function versionIn(root: string): string {
  const found = bytesOf(root, OF, 100);
  return 'bytes' in found ? new TextDecoder().decode(found.bytes).trim() : '';
}

/** Whether one version comes before another; what is no version comes before all. */
function isOlder(known: string, own: string): boolean {
  const numbers = (text: string) => /^\d+(?:\.\d+)*/.exec(text)?.[0].split('.').map(Number) ?? [];
  const [a, b] = [numbers(known), numbers(own)];
  const at = b.findIndex((part, i) => part !== a[i]);
  return at >= 0 && (a[at] ?? -1) < (b[at] ?? -1);
}
