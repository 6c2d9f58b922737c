import { quoted } from '../../base/quoted.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { isFolder } from '../../source/folder.ts';
import { periodAsked } from '../closed-period.ts';
import type { Call } from '../command.ts';
import { typedPath } from '../typed-path.ts';
import { UsageError } from '../usage.ts';

/** The folders of a line, then the periods behind them, if any; a UsageError where a word is neither. */
export function foldersAsked(call: Call): { readonly folders: readonly string[]; readonly typed: readonly Period[] } {
  const typed: Period[] = [];
  let count = call.values.length;
  for (; count > 1; count -= 1) {
    const word = call.values[count - 1] ?? '';
    const period = isFolder(typedPath(word, call)) ? undefined : periodIn(word, call, typed.length === 0);
    if (!period) break;
    typed.push(period);
  }
  const folders = call.values.slice(0, count);
  const absent = folders.find((folder) => !isFolder(typedPath(folder, call)));
  if (absent === undefined) return { folders, typed };
  throw new UsageError({ vi: `không có thư mục ${quoted(absent)}`, en: `there is no folder ${quoted(absent)}` });
}

/** The last word has to be a period where it is no folder; a word before it that is neither is told as a folder. */
function periodIn(word: string, call: Call, isLast: boolean): Period | undefined {
  try {
    return periodOf(word) ?? periodAsked(call, word, 'emul province');
  } catch (error) {
    if (isLast || !(error instanceof UsageError)) throw error;
    return undefined;
  }
}
