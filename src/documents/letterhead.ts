import type { Day } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { blank, type Prose } from './prose.ts';

/** The head of a paper: who writes, under which number, where and when, beside the nation's name. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** As papers print it: “UBND TỈNH NINH THUẬN”. */
  readonly parent?: string;
  readonly own: string;
  /** Left out where a paper carries none: a score sheet. */
  readonly number?: PaperNumber;
  /** Of a letter, which names no type, what it is about: “V/v trả lời kiến nghị …”, under the number. */
  readonly about?: Prose;
  /** Left out where the head carries none: minutes. */
  readonly dated?: PlaceAndDay;
}

/** “Số: 05/BC-BDT”; without `number` a blank for the clerk. */
export interface PaperNumber {
  readonly number?: string;
  readonly symbol: string;
}

/** Without `day` blanks; `year` (and `month`) stand where they are known without it. */
export interface PlaceAndDay {
  readonly place: string;
  readonly day?: Day;
  readonly year?: string;
  readonly month?: string;
}

/** The national name and motto (Quốc hiệu, Tiêu ngữ). */
export const NATION = bilingual({
  vi: { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
  en: { name: 'SOCIALIST REPUBLIC OF VIET NAM', motto: 'Independence - Freedom - Happiness' },
});

/** “Số: 05/BC-BDT”: below ten with a zero. */
export function numberLine({ number, symbol }: PaperNumber, locale: Locale): Prose {
  const { no, numberHint } = WORDS[locale];
  if (number === undefined) return [`${no}: `, blank(numberHint), `/${symbol}`];
  return `${no}: ${/^\d$/.test(number) ? `0${number}` : number}/${symbol}`;
}

/** “Ninh Thuận, ngày 05 tháng 01 năm 2017”: zeros for days below 10, for months 1 and 2. */
export function placeAndDate({ place, day, year, month }: PlaceAndDay, locale: Locale): Prose {
  const words = WORDS[locale];
  const [y, m, d] = day?.split('-') ?? [year, month, undefined];
  const monthText = m === undefined ? undefined : Number(m) < 3 ? `0${Number(m)}` : String(Number(m));
  return words.dated(place, d ?? blank(words.dayHint), monthText ?? blank(words.monthHint), y ?? blank(words.yearHint));
}

/** A line of a head for paper: it breaks before “THI ĐUA - KHEN THƯỞNG” or “TỈNH NINH THUẬN”, not within. */
export function headLine(line: string): string {
  return line.length < LONG ? line : line.replace(TOGETHER, (words) => words.replaceAll(' ', '\u00a0'));
}

/** So many capitals are half as wide as a page. */
const LONG = 25;
const TOGETHER = /THI ĐUA,? ?[-–]? ?KHEN THƯỞNG|(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|PHƯỜNG|XÃ) [^,]{2,16}$/u;

type Part = string | ReturnType<typeof blank>;

const WORDS = bilingual({
  vi: {
    no: 'Số',
    numberHint: 'số văn bản, văn thư cấp khi ký',
    dayHint: 'ngày ký',
    monthHint: 'tháng ký',
    yearHint: 'năm ký',
    dated: (place: string, day: Part, month: Part, year: Part) => [
      `${place}, ngày `,
      day,
      ' tháng ',
      month,
      ' năm ',
      year,
    ],
  },
  en: {
    no: 'No',
    numberHint: 'number of the paper, given by the clerk on signing',
    dayHint: 'day of signing',
    monthHint: 'month of signing',
    yearHint: 'year of signing',
    dated: (place, day, month, year) => [`${place}, day `, day, ' month ', month, ' year ', year],
  },
});
