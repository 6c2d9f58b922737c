import { existsSync, rmSync } from 'node:fs';
import { exchanged } from './exchanged.ts';
import { locked } from './lock.ts';
import type { NewBytes } from './staged.ts';
import { newTarget } from './target.ts';
import type { Told } from './told.ts';

/**
 * Puts new files into a workspace for good: none over one that is there, in the order given, so that the last one makes the
 * rest count. Without it, what stands there of the others was left by a write that was killed, and gives way. A StoreError
 * where the disk refuses; nothing is there then.
 */
export function placedForGood(root: string, files: readonly NewBytes[], told: Told): void {
  locked(root, () => {
    const targets = files.map((file) => newTarget(root, file));
    const last = targets.at(-1);
    if (last && !existsSync(last.full)) for (const { full } of targets) rmSync(full, { force: true });
    exchanged(root, targets, told);
  });
}
