import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { WorkCalendar } from '../../model/work-calendar.ts';

/** A scores file for a period that the agency's calendar does not score; it counts nowhere. */
export const scoresInSkippedWeek = defineCheck<{ period: string; why: Words }>({
  id: 'scores-in-skipped-week',
  severity: 'error',
  message: {
    vi: ({ period, why }) => `${period} ${why.vi}, nên tệp này không được tính`,
    en: ({ period, why }) => `${period} ${why.en}, so this file counts nowhere`,
  },
  help: {
    vi: () =>
      'có chấm thật thì sửa lịch: emul form export calendar -o lich.xlsx, ghi lại, rồi emul form import lich.xlsx; không chấm thì xóa tệp này',
    en: () =>
      'where it was scored, mend the calendar: emul form export calendar -o calendar.xlsx, then emul form import calendar.xlsx; where it was not, delete this file',
  },
  *inWeek({ period, briefings }, { calendar }) {
    const reason = calendar.reasonNotScored(period);
    if (!reason) return;
    for (const { period: told } of briefings) {
      if (told) yield { at: told.place, facts: { period: period.id, why: wordsOf(reason, calendar) } };
    }
  },
});

type Reason = Exclude<ReturnType<WorkCalendar['reasonNotScored']>, undefined>;

function wordsOf(reason: Reason, { settings: { start, end } }: WorkCalendar): Words {
  if (reason.why === 'skipped') {
    const why = reason.skip.reason ? ` (${reason.skip.reason.value})` : '';
    return { vi: `không chấm điểm${why}`, en: `is skipped${why}` };
  }
  if (reason.why === 'before-start') {
    return {
      vi: `đứng trước tuần đầu chấm điểm ${start?.value}`,
      en: `lies before ${start?.value}, the first that is scored`,
    };
  }
  return { vi: `đứng sau tuần cuối chấm điểm ${end?.value}`, en: `lies after ${end?.value}, the last that is scored` };
}
