import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import type { Path, Refusal } from '../editing/change.ts';
import { UsageError } from './usage.ts';

/** A change that emul cannot make in a file without risk: where, why, and that it is to be made by hand. */
export function notEdited(path: string, { why, at, line }: Refusal): UsageError {
  const where = quoted(at.length > 0 ? `${path}${line === undefined ? '' : `:${line}`}, ${stepsText(at)}` : path);
  const { vi, en } = WHY[why];
  return new UsageError(
    { vi: `chưa ghi gì: không tự sửa được ${where} vì ${vi}`, en: `nothing written: ${where} cannot be edited: ${en}` },
    why === 'unreadable'
      ? { vi: 'xem lỗi: emul check', en: 'see what is wrong: emul check' }
      : { vi: 'hãy sửa tay chỗ ấy', en: 'change it by hand' },
  );
}

/** `groups, mục 2, criteria`: the way as one reads a file. */
function stepsText(at: Path): string {
  return at.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' → ');
}

const WHY: Readonly<Record<Refusal['why'], Words>> = {
  unreadable: { vi: 'tệp đang có lỗi', en: 'the file has errors' },
  'no-such-place': { vi: 'tệp viết chỗ ấy theo cách khác', en: 'the file is written in another way there' },
  alias: { vi: 'chỗ ấy chép lại nơi khác bằng dấu *', en: 'it repeats what stands elsewhere (*)' },
  'comment-inside': { vi: 'lời ghi chú (#) trong đó sẽ bị mất', en: 'a comment in it would be lost' },
  'not-as-meant': { vi: 'sửa xong tệp sẽ mang nghĩa khác', en: 'the file would then say something else' },
};
