import { dateInWords } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { isReversed } from '../../model/span.ts';

interface Facts {
  title: string;
  /** The last day before which, or the first after which, nothing is scored. */
  bound: string;
  isBefore: boolean;
}

/** A campaign that lies wholly before the first week that is scored, or after the last: it has no part. */
export const campaignOutsideCalendar = defineCheck<Facts>({
  id: 'campaign-outside-calendar',
  severity: 'warning',
  counted: { vi: 'đợt thi đua nằm ngoài thời gian chấm', en: 'campaigns outside of scoring' },
  message: {
    vi: ({ title, bound, isBefore }) =>
      isBefore
        ? `đợt “${title}” kết thúc trước ngày ${dateInWords(bound)} mới bắt đầu chấm điểm`
        : `đợt “${title}” phát động sau ngày ${dateInWords(bound)} đã thôi chấm điểm`,
    en: ({ title, bound, isBefore }) =>
      isBefore
        ? `the campaign “${title}” ends before scoring begins on ${bound}`
        : `the campaign “${title}” begins after scoring ended on ${bound}`,
  },
  help: {
    vi: ({ isBefore }) =>
      `xem lại ngày của đợt, hoặc “Kỳ ${isBefore ? 'đầu tiên có' : 'cuối cùng có'} chấm” của lịch: emul form export calendar -o lich.xlsx`,
    en: ({ isBefore }) =>
      `look at its dates, or at the ${isBefore ? 'first' : 'last'} period that the calendar scores: emul form export calendar -o calendar.xlsx`,
  },
  *inWorkspace({ campaigns, settings: { calendar } }) {
    const start = periodOf(calendar.start?.value ?? '')?.from;
    const end = periodOf(calendar.end?.value ?? '')?.to;
    for (const { title, span } of campaigns) {
      if (!span.from || !span.to || isReversed(span)) continue; // `campaign-reversed`
      const facts = (bound: string, isBefore: boolean) => ({ title: title.value, bound, isBefore });
      if (start && span.to.value < start) yield { at: span.to.place, facts: facts(start, true) };
      else if (end && end < span.from.value) yield { at: span.from.place, facts: facts(end, false) };
    }
  },
});
