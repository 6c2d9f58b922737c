import { shownFile, shownPath } from '../answers/closing/shown.ts';
import type { ScoreAnswer } from '../answers/scored.ts';
import { bilingual, type Words } from '../base/locale.ts';
import { isThere } from '../source/folder.ts';
import { placedForGood } from '../store/placed-for-good.ts';
import { StoreError } from '../store/store-error.ts';
import type { Call } from './command.ts';
import { workspaceOf } from './opened.ts';
import type { Output } from './output.ts';
import { toldOf } from './told-of.ts';

/**
 * Keeps a week as it was first handed out (rule 58), once: what is written later is never over it. Where the disk refuses,
 * the paper is made all the same, and one line says that it was not remembered.
 */
export async function remembered(call: Call, output: Output, document: string, answer: ScoreAnswer): Promise<void> {
  const root = workspaceOf(call);
  const path = shownPath(answer.period.id);
  if (output.to !== 'file' || output.isPiped || isThere(`${root}/${path}`)) return;
  const told = toldOf(call, deedOf(answer), [path]);
  const { text } = shownFile(answer, told.when, document);
  try {
    placedForGood(root, [{ path, bytes: text }], told);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    call.host.err.write(NOT_KEPT[call.locale](path));
  }
}

function deedOf({ period }: ScoreAnswer): Words {
  const { vi, en } = period.kind.words;
  return { vi: `giữ bảng ${vi.name(period)} như đã phát`, en: `kept ${en.name(period)} as it was handed out` };
}

const NOT_KEPT = bilingual({
  vi: (path: string) => `cảnh báo: chưa giữ được bảng đã phát vào ${path}, vì thư mục không cho ghi\n`,
  en: (path) => `warning: what is handed out could not be kept in ${path}: the folder cannot be written into\n`,
});
