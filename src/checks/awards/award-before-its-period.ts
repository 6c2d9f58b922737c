import { type Day, dateInWords } from '../../base/day.ts';
import { type AwardCalled, callerOfAwards } from '../../checking/award-called.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { decidedPeriod } from '../../model/decided-period.ts';

/** An award decided before the period whose merit it is has begun. */
export const awardBeforeItsPeriod = defineCheck<AwardCalled & { who: string; date: Day }>({
  id: 'award-before-its-period',
  severity: 'error',
  message: {
    vi: ({ who, award, period, date }) =>
      `“${award}” của ${who} quyết định ngày ${dateInWords(date)}, khi ${period.vi} chưa bắt đầu`,
    en: ({ who, award, period, date }) => `“${award}” of ${who} was decided on ${date}, before ${period.en} began`,
  },
  help: { vi: () => 'hãy xem lại mục period và mục date', en: () => 'look at period and date again' },
  *inWorkspace(workspace) {
    const called = callerOfAwards(workspace);
    for (const record of workspace.awards.flatMap(({ records }) => records)) {
      const { date, award, subject, period } = record;
      const its = decidedPeriod({ period }, workspace.campaigns);
      if (!date || !its || its.from <= date.value) continue;
      const facts = { who: calledIn(workspace, record), ...called(award.value, period), date: date.value };
      yield { at: date.place, facts, about: { subject: subject.value, period: period.value } };
    }
  },
});
