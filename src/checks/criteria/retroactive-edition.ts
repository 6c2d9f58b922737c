import { type Day, dateInWords, isDay } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Briefing } from '../../model/briefing.ts';
import { type Criteria, isIssued } from '../../model/criteria.ts';
import { Due } from '../../model/due.ts';
import { covers } from '../../model/span.ts';
import type { Workspace } from '../../model/workspace.ts';
import { defineCheck } from '../check.ts';

/** Criteria issued after briefings that they now govern: those sheets were scored by something else. */
export const retroactiveEdition = defineCheck<{ title: string; date: Day; periods: readonly Period[] }>({
  id: 'retroactive-edition',
  severity: 'warning',
  message: {
    vi: ({ title, date, periods }) =>
      `“${title}” ban hành ngày ${dateInWords(date)}, sau khi đã chấm ${listed(periods, 'vi')} mà nay cũng tính theo thang này`,
    en: ({ title, date, periods }) =>
      `“${title}” was issued on ${date}, after ${listed(periods, 'en')}, which it now governs as well, had been scored`,
  },
  help: {
    vi: () => 'nếu không áp dụng lùi thì ở mục effective hãy ghi from là ngày bắt đầu áp dụng',
    en: () => 'unless that is meant, let from of effective be the day it began to apply',
  },
  *inWorkspace(workspace) {
    for (const criteria of workspace.criteria) {
      const date = criteria.issued?.date;
      if (!date || !isIssued(criteria)) continue;
      const periods = governedBefore(date.value, criteria, workspace);
      if (periods.length > 0)
        yield { at: date.place, facts: { title: criteria.title.value, date: date.value, periods } };
    }
  },
});

/** The periods briefed before a day whose sheets these criteria score, in the order of the calendar. */
function governedBefore(day: Day, criteria: Criteria, workspace: Workspace): Period[] {
  const early = workspace.briefings.filter(({ held }) => held && isDay(held.value) && held.value < day);
  const periods = new Map(early.flatMap(periodTold).map((period) => [period.id, period]));
  return [...periods.values()]
    .filter((period) => covers(criteria.effective, workspace.calendar.decidingDay(period)))
    .filter((period) => Due.in(period, workspace).subjects.some(({ choice }) => choice.criteria === criteria))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function periodTold({ named, period }: Briefing): Period[] {
  const found = period?.value === named ? periodOf(named) : undefined;
  return found ? [found] : [];
}

/** All names of a few, else the first, the last, and how many there are. */
function listed(periods: readonly Period[], locale: 'vi' | 'en'): string {
  const names = periods.map((period) => period.kind.words[locale].name(period));
  if (names.length <= 5) return names.join(', ');
  const between = { vi: `từ ${names[0]} đến ${names.at(-1)}`, en: `${names[0]} to ${names.at(-1)}` };
  return `${between[locale]} (${names.length} ${periods[0]?.kind.words[locale].kind}${locale === 'en' ? 's' : ''})`;
}
