import { type Day, dayOf, numberOf } from '../base/day.ts';
import { MONTHS } from '../base/months.ts';
import type { Period, PeriodKind } from './period.ts';
import { misspelt, type Numbered, newestThat, numbered, relative, type Typed, type TypingContext } from './typing.ts';

/** Calendar months: `2016-10`. */
export const month: PeriodKind = {
  id: 'month',
  shape: /^(\d{4})-(\d{2})$/,
  pattern: String.raw`\d{4}-\d{2}`,
  example: '2016-10',
  noun: { vi: 'thang', en: 'month' },
  isScored: true,
  parse(id) {
    const [, , number = ''] = this.shape.exec(id) ?? [];
    return number >= '01' && number <= '12' ? this.holding(`${id}-01`) : undefined;
  },
  holding(day) {
    const id = day.slice(0, 7);
    return { id, kind: month, from: `${id}-01`, to: lastDayOf(id) };
  },
  inYear: (of) => ({ vi: `tháng viết từ ${of}-01 đến ${of}-12`, en: `months are ${of}-01 to ${of}-12` }),
  decidingDay: (period) => period.to,
  typed({ plain }, context) {
    const period = relative(plain, month, context.today);
    if (period) return { period };
    const said = numbered(plain, 'thang|month') ?? numberTyped(plain, context);
    return said && monthTyped(said, context);
  },
  meant(text) {
    const said = misspelt(text, [/^tháng (?<number>\d{1,2})[-_ /.](?:năm )?(?<year>\d{4})$/i]);
    return said && `${said.year}-${said.number.padStart(2, '0')}`;
  },
  words: {
    vi: { kind: 'tháng', every: 'hằng tháng', name: inVietnamese, title: inVietnamese },
    en: { kind: 'month', every: 'every month', name: inEnglish, title: inEnglish },
  },
};

function inVietnamese({ id }: Period): string {
  return `tháng ${Number(id.slice(5))}/${id.slice(0, 4)}`;
}

function inEnglish({ id }: Period): string {
  return `${MONTHS[Number(id.slice(5)) - 1]} ${id.slice(0, 4)}`;
}

/** The last day of a month written `2016-10`. */
export function lastDayOf(id: string): Day {
  const [year = '', number = ''] = id.split('-');
  const next =
    number === '12'
      ? `${String(Number(year) + 1).padStart(4, '0')}-01`
      : `${year}-${String(Number(number) + 1).padStart(2, '0')}`;
  return dayOf(numberOf(`${next}-01`) - 1);
}

/** `10/2016`, `10-2016`, `2016-9`, and `10` alone where months are what is scored. */
function numberTyped(plain: string, { bases }: TypingContext): Numbered | undefined {
  const [, before, number, behind] = /^(?:(\d{4})[-/])?(\d{1,2})(?:[-/](\d{4}))?$/.exec(plain) ?? [];
  const year = before ?? behind;
  if (number === undefined || (before && behind)) return undefined;
  return year !== undefined || bases.newest === month ? { number, year } : undefined;
}

function monthTyped({ number, year }: Numbered, context: TypingContext): Typed {
  const two = number.padStart(2, '0');
  const period = year ? month.parse(`${year}-${two}`) : newestThat(month, context, ({ id }) => id.endsWith(`-${two}`));
  if (period) return { period };
  if (two > '12' || two === '00') {
    return {
      complaint: { vi: `không có tháng ${number}`, en: `there is no month ${number}` },
      ...(Number(number) <= 53 && { help: week(number, context) }),
    };
  }
  return {
    complaint: { vi: `chưa có tệp điểm nào của tháng ${number}`, en: `no month ${number} has a scores file` },
    help: { vi: `gõ kèm năm, ví dụ thang-${number}-2016`, en: `type its year as well, e.g. month-${number}-2016` },
  };
}

function week(number: string, { command }: TypingContext): { vi: string; en: string } {
  return { vi: `tuần ${number} thì gõ ${command} ${number}`, en: `week ${number} is ${command} ${number}` };
}
