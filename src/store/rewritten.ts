import { exchanged } from './exchanged.ts';
import { type FileChange, isDifferent } from './file-change.ts';
import { locked } from './lock.ts';
import { targetOf } from './target.ts';
import type { Told } from './told.ts';

/**
 * Writes all files of a change or none: each beside, flushed, renamed, under the workspace's lock, and behind them its line
 * in the log. A StoreError where a file says something else than it was read with, is held open, or the disk refuses;
 * everything is as it was then.
 */
export function rewritten(root: string, changes: readonly FileChange[], told: Told): void {
  const different = changes.filter(isDifferent);
  if (different.length === 0) return;
  locked(root, () => {
    const targets = different.map((change) => targetOf(root, change));
    exchanged(root, targets, told);
  });
}
