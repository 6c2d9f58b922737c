import { changesBy, type LaterChange } from '../answers/closing/later-changes.ts';
import { SealBook } from '../answers/closing/seal-book.ts';
import { subjectsToOpen } from '../reports/seal-words.ts';
import type { FileChange } from '../store/file-change.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** Throws a UsageError where a write would change what a closed period rests on (rule 55); nothing is written then. */
export async function refuseClosed(call: Call, root: string, changes: readonly FileChange[]): Promise<void> {
  const closed = await changesBy(changes, new SealBook(root, call.host.home));
  const [first] = closed;
  if (first) throw refusal(first, closed.length);
}

function refusal({ period, path, about, before, after, seal }: LaterChange, count: number): UsageError {
  const more = count > 1 ? { vi: ` và ${count - 1} chỗ nữa`, en: ` and ${count - 1} more` } : { vi: '', en: '' };
  return new UsageError(
    {
      vi: `chưa ghi gì: ${period.kind.words.vi.name(period)} đã khóa sổ, mà lệnh này sửa ${about.vi}: ${before.vi} → ${after.vi}${more.vi}`,
      en: `nothing written: ${period.kind.words.en.name(period)} is closed, and this would change ${about.en}: ${before.en} → ${after.en}${more.en}`,
    },
    {
      vi: `kết quả giữ theo số đã khóa; phải sửa, có căn cứ: emul amend ${seal.seal.period} ${subjectsToOpen([path])} --reason … --document …`,
      en: `results keep to what was closed; to correct it: emul amend ${seal.seal.period} ${subjectsToOpen([path])} --reason … --document …`,
    },
  );
}
