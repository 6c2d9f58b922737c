import { lastDayOf } from './month.ts';
import type { Period, PeriodKind } from './period.ts';
import { misspelt, type Numbered, newestThat, numbered, relative, type Typed, type TypingContext } from './typing.ts';

/** Quarters of a calendar year: `2016-Q4`. */
export const quarter: PeriodKind = {
  id: 'quarter',
  shape: /^(\d{4})-Q(\d)$/,
  pattern: String.raw`\d{4}-Q[1-4]`,
  example: '2016-Q4',
  noun: { vi: 'quy', en: 'quarter' },
  isScored: true,
  parse(id) {
    const [, year, number = ''] = this.shape.exec(id) ?? [];
    return number >= '1' && number <= '4' ? quarterOf(year ?? '', Number(number)) : undefined;
  },
  holding(day) {
    return quarterOf(day.slice(0, 4), Math.ceil(Number(day.slice(5, 7)) / 3));
  },
  decidingDay: (period) => period.to,
  typed({ plain }, context) {
    const period = relative(plain, quarter, context.today);
    if (period) return { period };
    const [, year, after] = /^(\d{4})-?q(\d)$/.exec(plain) ?? [];
    const said = after ? { number: after, year } : numbered(plain, 'quy|quarter|q', '[1-9]|i{1,3}|iv');
    return said && quarterTyped(said, context);
  },
  meant(text) {
    const said = misspelt(text, SPELLINGS);
    return said && `${said.year}-Q${said.number}`;
  },
  words: {
    vi: { kind: 'quý', every: 'hằng quý', name: inVietnamese, title: inVietnamese },
    en: { kind: 'quarter', every: 'every quarter', name: inEnglish, title: inEnglish },
  },
};

const SPELLINGS = [
  /^(?<year>\d{4})[-_ /.]?(?:Q|quý|quy)[-_ ]?(?<number>[1-4])$/i,
  /^(?:quý|quy)[-_ ]?(?<number>[1-4])[-_ /.](?:năm )?(?<year>\d{4})$/i,
];

const ROMAN = ['I', 'II', 'III', 'IV'];

function inVietnamese({ id }: Period): string {
  return `quý ${ROMAN[Number(id.slice(6)) - 1]}/${id.slice(0, 4)}`;
}

function inEnglish({ id }: Period): string {
  return `quarter ${id.slice(6)}/${id.slice(0, 4)}`;
}

function quarterOf(year: string, number: number): Period {
  const month = (of: number) => `${year}-${String(of).padStart(2, '0')}`;
  return {
    id: `${year}-Q${number}`,
    kind: quarter,
    from: `${month(number * 3 - 2)}-01`,
    to: lastDayOf(month(number * 3)),
  };
}

function quarterTyped({ number: written, year }: Numbered, context: TypingContext): Typed {
  const roman = ROMAN.indexOf(written.toUpperCase()) + 1;
  const number = roman || Number(written);
  if (number < 1 || number > 4) {
    return { complaint: { vi: `không có quý ${number}`, en: `there is no quarter ${number}` } };
  }
  const period = year ? quarterOf(year, number) : newestThat(quarter, context, ({ id }) => id.endsWith(`Q${number}`));
  if (period) return { period };
  return {
    complaint: {
      vi: `chưa có tệp điểm nào của quý ${ROMAN[number - 1]}`,
      en: `no quarter ${number} has a scores file`,
    },
    help: { vi: `gõ kèm năm, ví dụ quy-${number}-2016`, en: `type its year as well, e.g. 2016-Q${number}` },
  };
}
