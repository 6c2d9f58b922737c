import { isAbsolute, join, relative } from 'node:path';
import { quoted } from '../base/quoted.ts';
import { isThere, workspaceAbove } from '../source/folder.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** The folder of the workspace a call speaks of; without one, a usage error that shows the way out. */
export function workspaceOf(call: Call): string {
  const folder = isAbsolute(call.folder) ? call.folder : join(call.host.folder, call.folder);
  // Also inside a workspace: a slip in `-C` must not answer from the one around.
  if (call.isFolderGiven && !isThere(folder)) {
    const name = quoted(call.folder);
    throw new UsageError({ vi: `không có thư mục ${name}`, en: `there is no folder ${name}` });
  }
  const root = workspaceAbove(folder);
  if (root) return root;
  const sample = sampleFrom(call);
  throw new UsageError(
    {
      vi: `${call.isFolderGiven ? `thư mục ${quoted(call.folder)}` : 'thư mục này'} chưa có emul.yaml`,
      en: `${call.isFolderGiven ? `the folder ${quoted(call.folder)}` : 'this folder'} has no emul.yaml`,
    },
    {
      vi: `tạo sổ mới: emul init; xem thử: emul score -C ${sample}`,
      en: `start a workspace: emul init; have a look: emul score -C ${sample}`,
    },
  );
}

/** The shipped example as one types it from here. */
function sampleFrom({ host }: Call): string {
  const full = join(host.home.folder, 'data', 'example');
  const short = relative(host.folder, full);
  return short.startsWith('..') || isAbsolute(short) ? full : short.replaceAll('\\', '/');
}
