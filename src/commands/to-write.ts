import { bilingual } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import { leftUnlocked } from '../store/lock.ts';
import { StoreError } from '../store/store-error.ts';
import { leftoversGone } from '../store/temporary.ts';
import { type Undoing, undoing } from '../store/undone.ts';
import type { Call } from './command.ts';
import { workspaceOf } from './opened.ts';

/** The workspace that a call may write into; where a killed write has done half of its deed, that is said first. */
export function workspaceToWrite(call: Call): string {
  const root = workspaceFreed(call);
  const half = halfDone(root);
  if (half) call.host.err.write(`${HALF[call.locale](visible(half.write.deed[call.locale]), half)}\n`);
  return root;
}

/** The workspace that a call may write into, without what a killed write left in it: also where nothing is written in the end. */
export function workspaceFreed(call: Call): string {
  const root = workspaceOf(call);
  if (call.flags['dryRun'] !== true) leftUnlocked(root);
  return root;
}

/** The same of folders that files are made in. */
export function foldersToWrite(call: Call, ...folders: readonly string[]): void {
  if (call.flags['dryRun'] !== true) for (const one of folders) leftoversGone(one);
}

/** The last write where some of its files say what it wrote and the others what they said before. */
function halfDone(root: string): Undoing | undefined {
  try {
    const last = undoing(root);
    const isHalf = last && last.touched.length === 0 && last.changes.length > 0;
    return isHalf && last.changes.length < last.write.files.length ? last : undefined;
  } catch (error) {
    if (error instanceof StoreError) return undefined; // another user's: they are told
    throw error;
  }
}

const HALF = bilingual({
  vi: (deed: string, { changes, write }: Undoing) =>
    `cảnh báo: lần ${deed} trước đây mới xong một nửa (${changes.length}/${write.files.length} tệp), như khi máy tắt giữa chừng; lấy lại rồi làm lại: emul undo`,
  en: (deed, { changes, write }) =>
    `warning: the last time emul ${deed}, only ${changes.length} of ${write.files.length} files were written, as when a PC goes off; take it back and do it again: emul undo`,
});
