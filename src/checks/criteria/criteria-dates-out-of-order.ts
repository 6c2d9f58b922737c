import { type Day, dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { LifeCycle } from '../../model/life-cycle.ts';
import type { Located } from '../../source/located.ts';

type Step = 'asked' | 'until' | 'opinion' | 'approved' | 'issued';

/** A step of a scale's way dated before the one it follows. */
export const criteriaDatesOutOfOrder = defineCheck<{ step: Step; date: Day; before: Step; after: Day }>({
  id: 'criteria-dates-out-of-order',
  severity: 'warning',
  counted: { vi: 'ngày trong thang điểm sai thứ tự', en: 'days of a scale out of order' },
  message: {
    vi: ({ step, date, before, after }) =>
      `${STEPS[step].vi} ngày ${dateInWords(date)}, ${BEFORE[before].vi} ${dateInWords(after)}`,
    en: ({ step, date, before, after }) => `${STEPS[step].en} on ${date}, ${BEFORE[before].en} ${after}`,
  },
  help: {
    vi: () => 'xem lại ngày trên văn bản',
    en: () => 'look at the dates of the papers',
  },
  *inWorkspace({ criteria }) {
    for (const { life } of criteria) {
      for (const [[step, date], [before, after]] of pairs(life)) {
        if (date && after && date.value < after.value)
          yield { at: date.place, facts: { step, date: date.value, before, after: after.value } };
      }
    }
  },
});

type Dated = readonly [step: Step, day: Located<Day> | undefined];

/** What follows, and what it follows. */
function pairs({ consultation, opinions, approval, issued }: LifeCycle): (readonly [Dated, Dated])[] {
  const asked: Dated = ['asked', consultation?.from];
  const until: Dated = ['until', consultation?.until];
  const approved: Dated = ['approved', approval?.date];
  return [
    [until, asked],
    ...opinions.map(({ date }): readonly [Dated, Dated] => [['opinion', date], asked]),
    [approved, until[1] ? until : asked],
    ...opinions.map(({ date }): readonly [Dated, Dated] => [approved, ['opinion', date]]),
    [['issued', issued?.date], approved],
  ];
}

const STEPS: Readonly<Record<Step, Words>> = {
  asked: { vi: 'gửi lấy ý kiến', en: 'sent out' },
  until: { vi: 'hạn góp ý', en: 'the last day for opinions is set' },
  opinion: { vi: 'có góp ý', en: 'an opinion came in' },
  approved: { vi: 'Hội đồng thông qua', en: 'the Council approved it' },
  issued: { vi: 'ban hành', en: 'issued' },
};
const BEFORE: Readonly<Record<Step, Words>> = {
  asked: { vi: 'trước ngày gửi lấy ý kiến', en: 'before it was sent out on' },
  until: { vi: 'khi còn nhận góp ý đến hết ngày', en: 'while it was open for opinions until' },
  opinion: { vi: 'trước ngày góp ý', en: 'before an opinion of' },
  approved: { vi: 'trước ngày Hội đồng thông qua', en: 'before the Council approved it on' },
  issued: { vi: 'trước ngày ban hành', en: 'before it was issued on' },
};
