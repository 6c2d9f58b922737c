import type { Day } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { MONTHS } from '../base/months.ts';
import { blank, joined, type Prose } from './prose.ts';

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
  /** What stands in the place of its date: a place of a template. */
  readonly words?: Prose;
}

/** The national name and motto (Quốc hiệu, Tiêu ngữ). */
export const NATION = bilingual({
  vi: { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
  en: { name: 'SOCIALIST REPUBLIC OF VIET NAM', motto: 'Independence - Freedom - Happiness' },
});

/** “Số: 05/BC-BDT”: below ten with a zero. */
export function numberLine(number: PaperNumber, locale: Locale): Prose {
  return joined(`${WORDS[locale].no}: `, numberText(number, locale), `/${number.symbol}`);
}

/** The number alone: “05”. */
export function numberText({ number }: PaperNumber, locale: Locale): Prose {
  if (number === undefined) return blank(WORDS[locale].numberHint);
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** “Ninh Thuận, ngày 05 tháng 01 năm 2017”: zeros for days below 10, for months 1 and 2. */
export function placeAndDate(dated: PlaceAndDay, locale: Locale): Prose {
  return joined(`${dated.place}, `, dayText(dated, locale));
}

/** The date alone: “ngày 05 tháng 01 năm 2017”. */
export function dayText({ day, year, month, words }: PlaceAndDay, locale: Locale): Prose {
  if (words !== undefined) return words;
  const { dayHint, monthHint, yearHint, monthName, dated } = WORDS[locale];
  const [y, m, d] = day?.split('-') ?? [year, month, undefined];
  return dated(d ?? blank(dayHint), m === undefined ? blank(monthHint) : monthName(Number(m)), y ?? blank(yearHint));
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
    monthName: (month: number) => (month < 3 ? `0${month}` : String(month)),
    dated: (day: Part, month: Part, year: Part) => joined('ngày ', day, ' tháng ', month, ' năm ', year),
  },
  en: {
    no: 'No',
    numberHint: 'number of the paper, given by the clerk on signing',
    dayHint: 'day of signing',
    monthHint: 'month of signing',
    yearHint: 'year of signing',
    monthName: (month) => MONTHS[month - 1] ?? '',
    dated: (day, month, year) => joined(typeof day === 'string' ? String(Number(day)) : day, ' ', month, ' ', year),
  },
});
