import { basename } from 'node:path';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Period } from '../../calendar/period.ts';
import { UsageError } from '../usage.ts';

/** Of forms while files they are filled from were not read whole: a row left out would be taken for one that is not there. */
export const NOT_MADE: Words = { vi: 'chưa lập biểu', en: 'no form made' };

export function wrongEnding(typed: string): UsageError {
  const name = typed.replace(/\.[^.]*$/, '.xlsx');
  return new UsageError(
    {
      vi: `phiếu là tệp .xlsx, không phải ${quoted(basename(typed))}`,
      en: `a form is a .xlsx file, not ${quoted(basename(typed))}`,
    },
    { vi: `ghi -o ${name}`, en: `write -o ${name}` },
  );
}

export function nobody(period: Period): UsageError {
  const { vi, en } = period.kind.words;
  return new UsageError(
    { vi: `${vi.name(period)} không ai phải chấm ở nơi ấy`, en: `nobody there is due in ${en.name(period)}` },
    { vi: `xem: emul status ${period.id}`, en: `see: emul status ${period.id}` },
  );
}

export function severalIntoOne(typed: string): UsageError {
  return new UsageError(
    { vi: `nhiều phòng mà chỉ một tệp ${quoted(typed)}`, en: `several divisions and only one file ${quoted(typed)}` },
    { vi: 'ghi -o THƯ-MỤC, hoặc chỉ một phòng', en: 'write -o FOLDER, or one division' },
  );
}

export function isTaken(shown: string): UsageError {
  return new UsageError(
    { vi: `chưa ghi gì: đã có tệp ${quoted(shown)}`, en: `nothing written: ${quoted(shown)} is there already` },
    {
      vi: 'đặt tên khác bằng -o; nếu chắc chắn bỏ tệp ấy thì thêm --replace',
      en: 'choose another name with -o, or add --replace',
    },
  );
}
