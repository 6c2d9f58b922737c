import type { NotOpened } from '../../answers/entry/opening.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Period } from '../../calendar/period.ts';
import { UsageError } from '../usage.ts';

/** Why a period has no scores file to begin. */
export function notOpened(not: NotOpened): UsageError {
  if (not.why === 'no-start') {
    return new UsageError(
      { vi: 'sổ này chưa có tệp điểm nào nên chưa biết tuần kế tiếp', en: 'no scores file says which week comes next' },
      { vi: 'gõ rõ tuần, ví dụ emul open 2016-W40', en: 'name the week, e.g. emul open 2016-W40' },
    );
  }
  const { vi, en } = not.period.kind.words;
  const name: Words = { vi: vi.title(not.period), en: en.title(not.period) };
  if (not.why === 'skipped') {
    const reason = not.skip.reason ? `: ${quoted(not.skip.reason.value)}` : '';
    return new UsageError(
      { vi: `${name.vi} là kỳ nghỉ, không chấm${reason}`, en: `${name.en} is skipped, not scored${reason}` },
      {
        vi: 'nếu vẫn chấm thì bỏ kỳ ấy khỏi lịch: emul form export calendar -o lich.xlsx',
        en: 'to score it, take it out of the calendar: emul form export calendar -o calendar.xlsx',
      },
    );
  }
  const isEarly = not.why === 'before-start';
  return new UsageError(
    {
      vi: `${name.vi} nằm ${isEarly ? 'trước kỳ bắt đầu' : 'sau kỳ kết thúc'} chấm điểm`,
      en: `${name.en} lies ${isEarly ? 'before scoring starts' : 'after scoring ends'}`,
    },
    {
      vi: 'xem và sửa lịch: emul form export calendar -o lich.xlsx',
      en: 'to see and correct the calendar: emul form export calendar -o calendar.xlsx',
    },
  );
}

export function inWay(path: string, period: Period): UsageError {
  const { id, kind } = period;
  return new UsageError(
    {
      vi: `${kind.words.vi.name(period)} đã có tệp ${quoted(path)}`,
      en: `${kind.words.en.name(period)} has a file already, ${quoted(path)}`,
    },
    {
      vi: `nhận phiếu gửi về, xem ai còn thiếu: emul week ${id}`,
      en: `to take in what came back and see who is missing: emul week ${id}`,
    },
  );
}

export function nothingLeft(period: Period): UsageError {
  const { vi, en } = period.kind.words;
  return new UsageError(
    {
      vi: `${vi.name(period)} mọi người đã có phiếu ở tệp khác`,
      en: `everybody has a sheet in another file of ${en.name(period)}`,
    },
    { vi: `xem: emul status ${period.id}`, en: `see: emul status ${period.id}` },
  );
}
