import type { Words } from '../../base/locale.ts';
import { kindOf, periodOf } from '../../calendar/index.ts';
import type { PeriodKind } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';

interface Facts {
  period: string;
  kind: PeriodKind;
}

/** A week, month or quarter that the calendar does not have: 2017-W53, 2016-13. */
export const unknownWeek = defineCheck<Facts>({
  id: 'unknown-week',
  severity: 'error',
  message: {
    vi: ({ period, kind }) => `lịch không có ${kind.words.vi.kind} “${period}”, nên tệp này không được tính`,
    en: ({ period, kind }) => `the calendar has no ${kind.words.en.kind} “${period}”, so this file counts nowhere`,
  },
  help: { vi: (facts) => wayOut(facts).vi, en: (facts) => wayOut(facts).en },
  *inWorkspace({ briefings }) {
    for (const { period } of briefings) {
      const kind = kindOf(period?.value ?? '');
      if (!period || !kind || periodOf(period.value)) continue; // `missing-key`, `malformed-period`
      yield { at: period.place, facts: { period: period.value, kind }, about: { period: period.value } };
    }
  },
});

function wayOut({ period, kind }: Facts): Words {
  const year = period.slice(0, 4);
  const there = kind.inYear?.(year) ?? { vi: `viết như ${kind.example}`, en: `write it like ${kind.example}` };
  const meant = `${year}-W${period.slice(5)}`;
  if (!periodOf(meant)) return there;
  return { vi: `${there.vi}; nếu là tuần, hãy viết ${meant}`, en: `${there.en}; if you mean a week, write ${meant}` };
}
