import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/**
 * Whether an office program says that it has a file open: by the small file it lays beside while it does (Word and Excel
 * `~$…`, LibreOffice `.~lock.…#`), which also tells of another PC on a shared drive, where renaming would succeed.
 */
export function isOpenInOffice(path: string): boolean {
  const name = basename(path);
  const beside = [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(wordLeavesOut(name))}`];
  return beside.some((text) => existsSync(join(dirname(path), text)));
}

/** Word drops up to two letters of a name that is longer than six, that its own be no longer. */
function wordLeavesOut(name: string): number {
  return Math.min(2, Math.max(0, basename(name, extname(name)).length - 6));
}
