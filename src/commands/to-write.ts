import { bilingual } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import { leftUnlocked } from '../store/lock.ts';
import { StoreError, UnreadError } from '../store/store-error.ts';
import { leftoversGone } from '../store/temporary.ts';
import { halfDone, type Undoing } from '../store/undone.ts';
import type { Call } from './command.ts';
import { SETTINGS } from './editor-settings.ts';
import { workspaceOf } from './opened.ts';
import { schemasFreshened } from './schemas-kept.ts';
import { settingsFreshened } from './settings-freshened.ts';

/** The workspace that a call may write into; where a killed write has done half of its deed, that is said first. */
export function workspaceToWrite(call: Call): string {
  const root = workspaceFreed(call);
  if (call.flags['dryRun'] !== true && schemasFreshened(root, call.host.home))
    lackingTold(call, settingsFreshened(root));
  const half = halfDeed(root);
  if (half) call.host.err.write(`${HALF[call.locale](visible(half.step.deed[call.locale]), half)}\n`);
  return root;
}

/** The workspace that a call may write into, without what a killed write left in it: also where nothing is written in the end. */
export function workspaceFreed(call: Call): string {
  const root = workspaceOf(call);
  if (call.flags['dryRun'] !== true) leftUnlocked(root);
  return root;
}

function lackingTold({ host, locale, isQuiet }: Call, lines: string | undefined): void {
  if (lines !== undefined && !isQuiet) host.err.write(`${LACKING[locale]}\n${lines}\n`);
}

const LACKING = bilingual({
  vi: `lưu ý: emul mới có thêm loại tệp; ${SETTINGS} có chú thích hay cách trình bày riêng nên để nguyên, xin tự thêm vào mục "yaml.schemas":`,
  en: `note: this emul knows more kinds of file; ${SETTINGS} has comments or a layout of its own and stays as it is, add to its "yaml.schemas":`,
});

/** The same of folders that files are made in. */
export function foldersToWrite(call: Call, ...folders: readonly string[]): void {
  if (call.flags['dryRun'] !== true) for (const folder of folders) leftoversGone(folder);
}

/** The last write where it was killed half-way; another user's they are told. Where the disk refuses, nobody knows, and nothing is written. */
function halfDeed(root: string): Undoing | undefined {
  try {
    return halfDone(root);
  } catch (error) {
    if (error instanceof StoreError && !(error instanceof UnreadError)) return undefined;
    throw error;
  }
}

const HALF = bilingual({
  vi: (deed: string, { changes, step }: Undoing) =>
    `cảnh báo: lần ${deed} trước đây mới xong một nửa (${changes.length}/${step.files.length} tệp), như khi máy tắt giữa chừng; lấy lại rồi làm lại: emul undo`,
  en: (deed, { changes, step }) =>
    `warning: the last time emul ${deed}, only ${changes.length} of ${step.files.length} files were written, as when a PC goes off; take it back and do it again: emul undo`,
});
