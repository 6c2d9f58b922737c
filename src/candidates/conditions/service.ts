import { type Day, dateInWords, daysAfter, isDay } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { needed } from '../../model/key.ts';
import type { Member } from '../../model/organization.ts';
import type { Located } from '../../source/located.ts';
import type { AwardConditionKind } from './condition-kind.ts';

/** So many months in public service by the period's last day, from `joined`; without it the first assignment proves only that somebody was here. */
export const service: AwardConditionKind = {
  id: 'service',
  written: {
    words: {
      vi: ['Thời gian công tác', 'Tính đến hết kỳ đã công tác ít nhất bao nhiêu tháng'],
      en: ['Service', 'Months in service by the end of the period'],
    },
    example: '{months: 10}',
    keys: [
      needed({
        name: 'months',
        words: { vi: ['Số tháng', 'Số tháng ít nhất'], en: ['Months', 'The least number'] },
        example: '10',
        shape: { type: 'integer', minimum: 1, maximum: 600 },
      }),
    ],
  },
  only: 'member',
  asked({ bounds }) {
    const months = bounds.get('months')?.value.floor ?? 0;
    return { vi: `đã công tác từ ${months} tháng trở lên`, en: `in service for ${months} months or more` };
  },
  finding({ bounds }, { id }, { organization, lastDay }) {
    const months = bounds.get('months')?.value.floor ?? 0;
    const member = organization.member(id);
    const open = member?.joined ? undefined : member?.assignments.find(({ span }) => !span.from);
    if (open) return { verdict: 'met', found: ALWAYS, place: open.unit.place };
    const since = member && (member.joined ?? firstDay(member));
    if (!since) return { verdict: 'unknown', found: NOT_WRITTEN, wanted: NOT_WRITTEN, place: member?.id.place };
    const found = { vi: `từ ngày ${dateInWords(since.value)}`, en: `since ${since.value}` };
    // A month is full on the day before the one of its number: from 01/3 ten months are full on 31/12.
    if (monthsAfter(since.value, months) <= daysAfter(lastDay, 1)) return { verdict: 'met', found, place: since.place };
    if (member?.joined) return { verdict: 'unmet', found, lacking: found, place: since.place };
    const wanted = {
      vi: `về cơ quan ngày ${dateInWords(since.value)}, chưa ghi ngày vào ngành (joined)`,
      en: `here since ${since.value}; when they joined is not written`,
    };
    return { verdict: 'unknown', found, wanted, place: since.place };
  },
};

/** Without a first day somebody has been here since before the files begin, long enough for whatever is asked (rule 4). */
const ALWAYS: Words = {
  vi: 'ở cơ quan từ trước khi lập hồ sơ (phân công không ghi from)',
  en: 'here since before the files begin (an assignment without from)',
};
const NOT_WRITTEN: Words = { vi: 'chưa ghi ngày vào ngành (joined)', en: 'when they joined is not written' };

function firstDay({ assignments }: Member): Located<Day> | undefined {
  const days = assignments.flatMap(({ span }) => span.from ?? []);
  return days.toSorted((a, b) => (a.value < b.value ? -1 : 1))[0];
}

/** The same day so many months later; the last of a month that has no such day. */
function monthsAfter(day: Day, months: number): Day {
  const month = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
  const head = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  for (let date = Number(day.slice(8)); date > 27; date -= 1) {
    const later = `${head}-${date}`;
    if (isDay(later)) return later;
  }
  return `${head}-${day.slice(8)}`;
}
