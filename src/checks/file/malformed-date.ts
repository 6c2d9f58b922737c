import type { Locale } from '../../base/locale.ts';
import { lastDayOf } from '../../calendar/month.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['malformed-date'];

/** A date in another spelling than `YYYY-MM-DD`, or one that the calendar does not have. */
export const malformedDate = defineCheck<Facts>({
  id: 'malformed-date',
  severity: 'error',
  message: {
    vi: (facts) =>
      isNoDay(facts)
        ? `${place(facts, 'vi')} ghi “${facts.value}”, mà lịch không có ngày ấy`
        : `${place(facts, 'vi')} ghi “${facts.value}”, không đúng cách viết ngày`,
    en: (facts) =>
      isNoDay(facts)
        ? `${place(facts, 'en')} is “${facts.value}”, a day that the calendar does not have`
        : `${place(facts, 'en')} is “${facts.value}”, which is no date`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ meant }) => (meant === undefined ? [] : [meant]),
});

/** Whether it is spelled right, or like a date, and there is no such day. */
function isNoDay({ month, value, meant }: Facts): boolean {
  return month !== undefined || (meant === undefined && /^\d{4}-\d{2}-\d{2}$/.test(value));
}

function wayOut({ meant, month, value }: Facts, locale: Locale): string {
  if (meant !== undefined) return locale === 'vi' ? `hãy viết ${meant}` : `write ${meant}`;
  if (/^\d{4}-(?:1[3-9]|[2-9]\d|00)-\d{2}$/.test(value))
    return locale === 'vi' ? 'tháng chỉ từ 01 đến 12' : 'months go from 01 to 12';
  if (month === undefined) {
    return locale === 'vi' ? 'hãy viết năm-tháng-ngày, ví dụ 2016-10-07' : 'write year-month-day, like 2016-10-07';
  }
  const [year, number] = month.split('-');
  const days = lastDayOf(month).slice(8);
  return locale === 'vi' ? `tháng ${number}/${year} chỉ có ${days} ngày` : `${month} has only ${days} days`;
}
