import { type Day, dateInWords, dayOf, daysAfter, numberOf, shortDate, weekdayOf } from '../base/day.ts';
import { quoted } from '../base/quoted.ts';
import type { Period, PeriodKind } from './period.ts';
import {
  misspelt,
  newestThat,
  numbered,
  relative,
  spelling,
  type Typed,
  type TypedText,
  type TypingContext,
} from './typing.ts';

/** ISO weeks, Monday to Sunday: `2016-W40`. People read them as number and working days. */
export const week: PeriodKind = {
  id: 'week',
  shape: /^(\d{4})-W(\d{2})$/,
  pattern: String.raw`\d{4}-W\d{2}`,
  example: '2016-W40',
  noun: { vi: 'tuan', en: 'week' },
  isScored: true,
  isUneven: true,
  isBriefed: true,
  parse(id) {
    const [, year, number] = this.shape.exec(id) ?? [];
    if (!year || !number || number === '00') return undefined;
    const period = weekFrom(daysAfter(firstMonday(year), (Number(number) - 1) * 7));
    return period.id === id ? period : undefined;
  },
  holding(day) {
    return weekFrom(daysAfter(day, -weekdayOf(day)));
  },
  inYear(year) {
    const last = numberIn(lastOf(year));
    return {
      vi: `năm ${year} có ${last} tuần, từ ${year}-W01 đến ${year}-W${last}`,
      en: `${year} has ${last} weeks, ${year}-W01 to ${year}-W${last}`,
    };
  },
  decidingDay(period, weekday) {
    return daysAfter(period.from, weekday);
  },
  typed(text, context) {
    const period = relative(text.plain, week, context.today);
    if (period) return { period };
    const said = numberTyped(text.plain, context) ?? numbered(text.plain, 'tuan|week|w');
    return said ? weekTyped(said.year, Number(said.number), context) : keyboardSlip(text, context);
  },
  meant(text) {
    const said = misspelt(text, SPELLINGS);
    return said && week.parse(`${said.year}-W${said.number.padStart(2, '0')}`)?.id;
  },
  words: {
    vi: {
      kind: 'tuần',
      name: (period) => `tuần ${numberIn(period)}`,
      title: (period) => `tuần ${numberIn(period)} (từ ngày ${shortDate(period.from)} đến ngày ${friday(period)})`,
    },
    en: {
      kind: 'week',
      name: (period) => `week ${numberIn(period)}`,
      title: (period) => `week ${numberIn(period)} (${shortDate(period.from)} to ${friday(period)})`,
    },
  },
};

/** A bare number before a year is a week; `T` and `Ư` are slips of a Vietnamese keyboard. */
const SPELLINGS = [
  /^(?<year>\d{4})[-_ /.]?(?:W|Ư|T|tuần|tuan)[-_ ]?(?<number>\d{1,2})$/i,
  /^(?:W|Ư|T|tuần|tuan)?[-_ ]?(?<number>\d{1,2})[-_ /.](?:năm )?(?<year>\d{4})$/i,
];

/** A week's number as people say it, without a leading zero. */
function numberIn(period: Period): number {
  return Number(period.id.slice(6));
}

function friday(period: Period): string {
  const day = daysAfter(period.from, 4);
  return `${shortDate(day)}/${dateInWords(day).slice(-4)}`;
}

/** 28 December always lies in the last week. */
function lastOf(year: string): Period {
  return week.holding(`${year}-12-28`);
}

/** 4 January always lies in week 1. */
function firstMonday(year: string): Day {
  const fourth = `${year}-01-04`;
  return daysAfter(fourth, -weekdayOf(fourth));
}

function weekFrom(monday: Day): Period {
  const start = numberOf(monday);
  const year = dayOf(start + 3).slice(0, 4);
  const number = (start - numberOf(firstMonday(year))) / 7 + 1;
  return { id: `${year}-W${String(number).padStart(2, '0')}`, kind: week, from: monday, to: dayOf(start + 6) };
}

/** `2016-w5`, and `45` alone where weeks are what is scored. */
function numberTyped(
  plain: string,
  { bases }: TypingContext,
): { year: string | undefined; number: string } | undefined {
  const [, year, number] = /^(?:(\d{4})-?w)?(\d{1,2})$/.exec(plain) ?? [];
  return number !== undefined && (year !== undefined || bases.newest === week) ? { year, number } : undefined;
}

function weekTyped(year: string | undefined, number: number, context: TypingContext): Typed {
  if (year === undefined) return weekOfAnyYear(number, context);
  const period = week.parse(`${year}-W${String(number).padStart(2, '0')}`);
  if (period) return { period };
  const last = numberIn(lastOf(year));
  return { complaint: { vi: `năm ${year} chỉ có ${last} tuần`, en: `${year} has only ${last} weeks` } };
}

function weekOfAnyYear(number: number, context: TypingContext): Typed {
  const period = newestThat(week, context, (period) => numberIn(period) === number);
  if (period) return { period };
  if (number < 1 || number > 53) {
    return { complaint: { vi: `không có tuần ${number}`, en: `there is no week ${number}` }, help: COUNTED };
  }
  const [newest] = context.newest;
  const way = newest && `${context.command} ${spelling(newest, context)}`;
  return {
    complaint: { vi: `chưa có tệp điểm nào của tuần ${number}`, en: `no week ${number} has a scores file` },
    ...(newest && {
      help: {
        vi: `mới nhất là ${week.words.vi.title(newest)}: ${way}`,
        en: `the newest is ${week.words.en.title(newest)}: ${way}`,
      },
    }),
  };
}

const COUNTED = { vi: 'một năm có 52 hoặc 53 tuần', en: 'a year has 52 or 53 weeks' };

/** A Vietnamese keyboard turns W into Ư. */
function keyboardSlip({ raw, plain }: TypedText, context: TypingContext): Typed | undefined {
  const [, year, number] = /^(?:(\d{4})-?)?u(\d{1,2})$/.exec(plain) ?? [];
  if (number === undefined || !/[ưƯ]/.test(raw.normalize('NFC'))) return undefined;
  const { period } = weekTyped(year, Number(number), context);
  const short = period ? spelling(period, context) : String(Number(number));
  const way = `${context.command} ${short.includes('W') ? `tuan-${Number(number)}-${year}` : short}`;
  return {
    complaint: {
      vi: `không hiểu tuần ${quoted(raw)}: bộ gõ tiếng Việt đã đổi W thành Ư. Gõ: ${way}`,
      en: `the week ${quoted(raw)} is not understood: the Vietnamese keyboard turned W into Ư. Type: ${way}`,
    },
  };
}
