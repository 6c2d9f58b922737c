import { leftUnlocked } from '../store/lock.ts';
import { leftoversGone } from '../store/temporary.ts';
import type { Call } from './command.ts';
import { workspaceOf } from './opened.ts';

/** The workspace that a call may write into, without what a killed write left in it: also where nothing is written in the end. */
export function workspaceToWrite(call: Call): string {
  const root = workspaceOf(call);
  if (call.flags['dryRun'] !== true) leftUnlocked(root);
  return root;
}

/** The same of folders that files are made in. */
export function foldersToWrite(call: Call, ...folders: readonly string[]): void {
  if (call.flags['dryRun'] !== true) for (const one of folders) leftoversGone(one);
}
