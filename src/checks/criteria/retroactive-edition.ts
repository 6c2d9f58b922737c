import { type Day, dateInWords } from '../../base/day.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { countedAs } from '../../calendar/kind-words.ts';
import type { Period } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { isIssued } from '../../model/criteria.ts';
import type { Subject } from '../../model/due.ts';
import { type GovernedWeek, governedWeeks } from '../../model/governed-weeks.ts';

interface Facts {
  readonly title: string;
  readonly date: Day;
  readonly weeks: readonly GovernedWeek[];
  readonly reason: string | undefined;
}

/** Criteria issued after briefings that they now govern: those sheets were scored by something else. */
export const retroactiveEdition = defineCheck<Facts>({
  id: 'retroactive-edition',
  severity: 'warning',
  counted: { vi: 'thang điểm áp dụng ngược về tuần đã giao ban', en: 'scales that reach back over weeks handed out' },
  message: {
    vi: ({ title, date, weeks, reason }) =>
      `“${title}” ban hành ngày ${dateInWords(date)}, sau khi đã chấm ${weeksTold(weeks, 'vi')} (của ${peopleTold(weeks, 'vi')}) mà nay cũng tính theo thang này${reason === undefined ? '' : `; lý do: ${reason}`}`,
    en: ({ title, date, weeks, reason }) =>
      `“${title}” was issued on ${date}, after ${weeksTold(weeks, 'en')} (of ${peopleTold(weeks, 'en')}), which it now governs as well, had been scored${reason === undefined ? '' : `; reason: ${reason}`}`,
  },
  help: {
    vi: ({ reason }) =>
      reason === undefined
        ? 'nếu không áp dụng lùi thì ở mục effective hãy ghi from là ngày bắt đầu áp dụng'
        : undefined,
    en: ({ reason }) =>
      reason === undefined ? 'unless that is meant, let from of effective be the day it began to apply' : undefined,
  },
  *inWorkspace(workspace) {
    for (const criteria of workspace.criteria) {
      const { date, retroactive } = criteria.issued ?? {};
      if (!date || !isIssued(criteria)) continue;
      const weeks = governedWeeks(criteria, workspace).filter(({ held }) => held !== undefined && held < date.value);
      const facts = { title: criteria.title.value, date: date.value, weeks, reason: retroactive?.value };
      if (weeks.length > 0) yield { at: date.place, facts };
    }
  },
});

/** All names of a few, else the first, the last, and how many there are. */
export function weeksTold(weeks: readonly { readonly period: Period }[], locale: Locale): string {
  const names = weeks.map(({ period }) => period.kind.words[locale].name(period));
  if (names.length <= MOST_NAMED) return names.join(', ');
  const between = { vi: `từ ${names[0]} đến ${names.at(-1)}`, en: `${names[0]} to ${names.at(-1)}` };
  const [first] = weeks;
  const kind = first && countedAs(first.period.kind)[locale];
  return `${between[locale]} (${names.length} ${kind}${locale === 'en' ? 's' : ''})`;
}

/** Everybody of a few, else how many people and units. */
export function peopleTold(weeks: readonly GovernedWeek[], locale: Locale): string {
  const all = new Map<string, Subject>();
  for (const { subjects } of weeks) for (const subject of subjects) all.set(`${subject.kind} ${subject.id}`, subject);
  const subjects = [...all.values()];
  if (subjects.length <= MOST_NAMED) return subjects.map(({ name }) => name).join(', ');
  const units = subjects.filter(({ kind }) => kind === 'unit').length;
  const counts = [
    [units, UNITS[locale]],
    [subjects.length - units, PEOPLE[locale]],
  ].filter(([count]) => count !== 0);
  return counts.map((count) => count.join(' ')).join(', ');
}

const MOST_NAMED = 5;
const UNITS: Words = { vi: 'tập thể', en: 'units' };
const PEOPLE: Words = { vi: 'cá nhân', en: 'people' };
