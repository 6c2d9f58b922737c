import type { Period, PeriodKind } from './period.ts';
import { misspelt, newestThat, relative, type Typed, type TypingContext } from './typing.ts';

/** The two halves of a calendar year, which the plan reviews: `2016-H2`. */
export const halfYear: PeriodKind = {
  id: 'half-year',
  shape: /^(\d{4})-H(\d)$/,
  pattern: String.raw`\d{4}-H[12]`,
  example: '2016-H2',
  noun: { vi: '6-thang', en: 'half-year' },
  isScored: true,
  parse(id) {
    const [, year, number] = this.shape.exec(id) ?? [];
    return number === '1' || number === '2' ? half(year ?? '', number) : undefined;
  },
  holding(day) {
    return half(day.slice(0, 4), Number(day.slice(5, 7)) <= 6 ? '1' : '2');
  },
  decidingDay: (period) => period.to,
  typed({ plain }, context) {
    const period = relative(plain, halfYear, context.today);
    if (period) return { period };
    for (const shape of SHAPES) {
      const { which, year, before } = shape.exec(plain)?.groups ?? {};
      if (which !== undefined) return halfTyped(which, year ?? before, context);
    }
    return undefined;
  },
  meant(text) {
    const said = misspelt(text, [/^(?<year>\d{4})[-_ /.]H(?<number>[12])$/i]);
    return said && `${said.year}-H${said.number}`;
  },
  words: {
    vi: {
      kind: 'sáu tháng',
      part: 'kỳ sáu tháng', // “2 sáu tháng” nobody says
      every: '6 tháng một lần',
      review: 'Sơ kết',
      name: inVietnamese,
      title: inVietnamese,
      heading: ({ id }) => `${id.endsWith('1') ? 'Đầu' : 'Cuối'} ${id.slice(0, 4)}`,
    },
    en: {
      kind: 'half-year',
      every: 'every six months',
      review: 'Interim review',
      name: inEnglish,
      title: inEnglish,
      heading: ({ id }) => `${id.slice(5)} ${id.slice(0, 4)}`,
    },
  },
};

function half(year: string, number: '1' | '2'): Period {
  const [from, to] = number === '1' ? ['01-01', '06-30'] : ['07-01', '12-31'];
  return { id: `${year}-H${number}`, kind: halfYear, from: `${year}-${from}`, to: `${year}-${to}` };
}

function inVietnamese({ id }: Period): string {
  return `sáu tháng ${id.endsWith('1') ? 'đầu' : 'cuối'} năm ${id.slice(0, 4)}`;
}

function inEnglish({ id }: Period): string {
  return `${id.endsWith('1') ? 'first' : 'second'} half of ${id.slice(0, 4)}`;
}

const SHAPES = [
  /^(?:6|sau)-thang-(?<which>dau|cuoi)(?:-nam)?(?:[-/](?<year>\d{4}))?$/,
  /^(?<which>first|second)-half(?:-year)?(?:-of)?(?:-(?<year>\d{4}))?$/,
  // A year on both sides is no period but two: 2016-H2 and 2016.
  /^(?<before>\d{4})-?h(?<which>\d)$/,
  /^h(?<which>\d)(?:[-/](?<year>\d{4}))?$/,
];
const FIRST = ['dau', 'first', '1'];
const SECOND = ['cuoi', 'second', '2'];

function halfTyped(which: string, year: string | undefined, context: TypingContext): Typed {
  const number = FIRST.includes(which) ? '1' : '2';
  if (number === '2' && !SECOND.includes(which)) {
    return { complaint: { vi: `một năm chỉ có hai kỳ sáu tháng`, en: `a year has two halves` } };
  }
  const period = year ? half(year, number) : newestThat(halfYear, context, ({ id }) => id.endsWith(`H${number}`));
  if (period) return { period };
  const name = number === '1' ? 'đầu' : 'cuối';
  return {
    complaint: { vi: `chưa có tệp điểm nào của sáu tháng ${name} năm`, en: 'that half-year has no scores file' },
    help: { vi: `gõ kèm năm, ví dụ 2016-H${number}`, en: `type its year as well, e.g. 2016-H${number}` },
  };
}
