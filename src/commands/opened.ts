import { isAbsolute, join } from 'node:path';
import { isThere, workspaceAbove } from '../source/folder.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** The folder of the workspace a call speaks of; without one, a usage error that shows the way out. */
export function workspaceOf(call: Call): string {
  const folder = isAbsolute(call.folder) ? call.folder : join(call.host.folder, call.folder);
  // Also inside a workspace: a slip in `-C` must not answer from the one around.
  if (call.isFolderGiven && !isThere(folder)) {
    throw new UsageError({ vi: `không có thư mục “${call.folder}”`, en: `there is no folder “${call.folder}”` });
  }
  const root = workspaceAbove(folder);
  if (root) return root;
  throw new UsageError(
    {
      vi: `${call.isFolderGiven ? `thư mục “${call.folder}”` : 'thư mục này'} chưa có emul.yaml`,
      en: `${call.isFolderGiven ? `the folder “${call.folder}”` : 'this folder'} has no emul.yaml`,
    },
    {
      vi: 'tạo sổ mới: emul init; xem thử: emul score -C data/example',
      en: 'start a workspace: emul init; have a look: emul score -C data/example',
    },
  );
}
