import { dateInWords } from '../../base/day.ts';
import { question } from '../../base/listed.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { nearest } from '../../base/nearest.ts';
import { SPELT } from '../../calendar/kind-words.ts';
import { lastDayOf } from '../../calendar/month.ts';
import { place } from '../../checking/key-in-words.ts';
import { clipped, inQuotes } from '../../checking/text-as-typed.ts';
import { meantAlone, worded } from '../../checking/worded.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Faults = Pick<
  SchemaFaults,
  | 'comma-in-text'
  | 'value-not-allowed'
  | 'malformed-id'
  | 'malformed-date'
  | 'malformed-period'
  | 'boolean-spelling'
  | 'smart-quotes'
  | 'id-too-long'
>;

/** What can be wrong with how a value is written. */
export const valueWords = worded<Faults>({
  /** A text with a comma inside braces, which ends it there. */
  'comma-in-text': {
    message: {
      vi: ({ written }) => `“${clipped(written)}” nằm trong { } mà có dấu phẩy, phải đặt trong dấu ngoặc kép`,
      en: ({ written }) => `“${clipped(written)}” holds a comma inside { } and must stand in quotes`,
    },
    help: {
      vi: ({ written }) => `hãy viết ${inQuotes(written) ?? '"…"'}`,
      en: ({ written }) => `write ${inQuotes(written) ?? '"…"'}`,
    },
  },
  /** A value outside the few that may stand there. */
  'value-not-allowed': {
    message: {
      vi: (facts) => `${place(facts, 'vi')} không nhận giá trị “${facts.value}”`,
      en: (facts) => `${place(facts, 'en')} does not take “${facts.value}”`,
    },
    help: valueNotAllowedHelp,
    suggestions: ({ value, allowed }) => nearest(value, allowed),
  },
  /** An id in other letters than ids have. */
  'malformed-id': {
    message: {
      vi: (facts) => `${place(facts, 'vi')} ghi “${facts.value}”, không đúng cách viết mã`,
      en: (facts) => `${place(facts, 'en')} is “${facts.value}”, which is no id`,
    },
    help: malformedIdHelp,
    suggestions: meantAlone,
  },
  /** A date in another spelling than `YYYY-MM-DD`, or one that the calendar does not have. */
  'malformed-date': {
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
    help: malformedDateHelp,
    suggestions: meantAlone,
  },
  /** A period in another spelling, or a date where a period is wanted. */
  'malformed-period': {
    message: {
      vi: (facts) =>
        facts.day === undefined
          ? `${place(facts, 'vi')} ghi “${facts.value}”, không đúng cách viết kỳ`
          : `${place(facts, 'vi')} ghi ngày “${facts.value}”, mà ở đây phải ghi kỳ`,
      en: (facts) =>
        facts.day === undefined
          ? `${place(facts, 'en')} is “${facts.value}”, which is no period`
          : `${place(facts, 'en')} is the date “${facts.value}”, but a period belongs here`,
    },
    help: malformedPeriodHelp,
    suggestions: meantAlone,
  },
  /** Yes or no in another word than `true` and `false`. */
  'boolean-spelling': {
    message: {
      vi: (facts) => `${place(facts, 'vi')} chỉ nhận true (có) hoặc false (không), không nhận ${quoted(facts.written)}`,
      en: (facts) => `${place(facts, 'en')} takes true or false, not ${quoted(facts.written)}`,
    },
    help: {
      vi: ({ meant }) => `hãy viết ${meant ?? 'true hoặc false'}`,
      en: ({ meant }) => `write ${meant ?? 'true or false'}`,
    },
    suggestions: meantAlone,
  },
  /** A value in the curved quotes that Word and Excel make. */
  'smart-quotes': {
    message: {
      vi: ({ written }) => `dấu ngoặc kép cong của Word dính vào giá trị: ${written}`,
      en: ({ written }) => `the curved quotes of Word became part of the value: ${written}`,
    },
    help: {
      vi: ({ meant }) => `bỏ dấu ngoặc, hãy viết ${meant}`,
      en: ({ meant }) => `leave the quotes out, write ${meant}`,
    },
    suggestions: ({ meant }) => [meant],
  },
  /** An id with more characters than an id may have (rule 38). */
  'id-too-long': {
    message: {
      vi: ({ limit }) => `mã này dài quá ${limit} ký tự`,
      en: ({ limit }) => `this id has more than ${limit} characters`,
    },
    help: {
      vi: 'hãy đặt mã ngắn, ví dụ nguyen-van-an; tên đầy đủ ghi ở mục khác',
      en: 'use a short one, like nguyen-van-an; the full name has its own place',
    },
  },
});

function valueNotAllowedHelp({ value, allowed }: Faults['value-not-allowed'], locale: Locale): string {
  const near = nearest(value, allowed);
  const [only] = allowed;
  if (allowed.length === 1 && only) return locale === 'vi' ? `chỉ ghi được ${only}` : `only ${only} may stand there`;
  const list = `${locale === 'vi' ? 'chọn một trong' : 'choose one of'}: ${allowed.join(', ')}`;
  const asked = question(near, locale);
  return asked ? `${asked} (${list})` : list;
}

const SMALL: Words = {
  vi: 'mã viết thường, không dấu, nối bằng gạch ngang',
  en: 'ids have small letters a–z, digits and hyphens',
};
const CAPITAL: Words = { vi: 'mã viết chữ in hoa rồi đến số', en: 'such ids have capitals, then digits' };

function malformedIdHelp({ meant, isOfCriterion, example }: Faults['malformed-id'], locale: Locale): string {
  if (meant !== undefined) return locale === 'vi' ? `hãy viết ${meant}` : `write ${meant}`;
  const rule = (isOfCriterion ? CAPITAL : SMALL)[locale];
  const shown = example ?? (isOfCriterion ? 'A1' : 'nguyen-van-an');
  return `${rule}, ${locale === 'vi' ? 'ví dụ' : 'for instance'} ${shown}`;
}

/** Whether it is spelled right, or like a date, and there is no such day. */
function isNoDay({ month, value, meant }: Faults['malformed-date']): boolean {
  return month !== undefined || (meant === undefined && /^\d{4}-\d{2}-\d{2}$/.test(value));
}

function malformedDateHelp({ meant, month, value }: Faults['malformed-date'], locale: Locale): string {
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

function malformedPeriodHelp({ meant, day }: Faults['malformed-period'], locale: Locale): string {
  if (meant === undefined) return SPELT[locale];
  if (day === undefined) return locale === 'vi' ? `hãy viết ${meant}` : `write ${meant}`;
  return locale === 'vi'
    ? `tuần có ngày ${dateInWords(day)} viết là ${meant}`
    : `the week of ${day} is written ${meant}`;
}

function quoted(text: string): string {
  return /^["']/.test(text) ? text : `“${text}”`;
}
