import { isAbsolute, join, relative } from 'node:path';
import type { Locale } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { isThere, workspaceAbove } from '../source/folder.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** The folder a call speaks of; a usage error where one was given that is not there. */
export function folderAsked(call: Call): string {
  const folder = isAbsolute(call.folder) ? call.folder : join(call.host.folder, call.folder);
  // Also inside a workspace: a slip in `-C` must not answer from the one around.
  if (call.isFolderGiven && !isThere(folder)) {
    const name = quoted(call.folder);
    const [vi, en] = [`không có thư mục ${name}`, `there is no folder ${name}`];
    throw new UsageError({ vi: `${vi}${ofVariable(call, 'vi')}`, en: `${en}${ofVariable(call, 'en')}` });
  }
  return folder;
}

/** The folder of the workspace a call speaks of; without one, a usage error that shows the way out. */
export function workspaceOf(call: Call): string {
  const folder = folderAsked(call);
  const root = workspaceAbove(folder);
  if (root) return root;
  const sample = sampleFrom(call);
  throw new UsageError(
    {
      vi: `${call.isFolderGiven ? `thư mục ${quoted(call.folder)}${ofVariable(call, 'vi')}` : 'thư mục này'} chưa có emul.yaml`,
      en: `${call.isFolderGiven ? `the folder ${quoted(call.folder)}${ofVariable(call, 'en')}` : 'this folder'} has no emul.yaml`,
    },
    {
      vi: `tạo sổ mới: emul init; xem thử: emul score -C ${sample}`,
      en: `start a workspace: emul init; have a look: emul score -C ${sample}`,
    },
  );
}

/** Said where nobody typed the folder: the line shows no `-C` to look at. */
function ofVariable({ flags }: Call, locale: Locale): string {
  return flags['workspace']
    ? ''
    : { vi: ' (theo biến EMUL_WORKSPACE)', en: ' (by the variable EMUL_WORKSPACE)' }[locale];
}

/** The shipped example as one types it from here. */
function sampleFrom({ host }: Call): string {
  const full = join(host.home.folder, 'data', 'example');
  const short = relative(host.folder, full);
  return short.startsWith('..') || isAbsolute(short) ? full : short.replaceAll('\\', '/');
}
