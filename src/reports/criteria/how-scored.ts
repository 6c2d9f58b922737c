import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { asWritten, percent } from '../../base/number-words.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';

/** How a criterion becomes points, as the last column of a printed table says it; its events and grades follow line by line. */
export function howScored(criterion: Criterion, locale: Locale, nameOf: (level: string) => string): string {
  const how = HOW[criterion.mode.value]?.[locale](criterion, nameOf) ?? criterion.mode.value;
  return criterion.unsaid === 'full' ? `${how}; ${UNSAID[locale]}` : how;
}

/** What an event costs or earns beside its points: “mỗi lần”, “xếp loại cao nhất Còn hạn chế”. */
export function eventTerms(event: ScoreEvent, locale: Locale, nameOf: (level: string) => string): string {
  const { per, limit, points } = event;
  const words = TERMS[locale];
  const limited = limit ? [words.limit(nameOf(limit.value))] : [];
  return [...(points.value.isZero && limit ? [] : [words.each(per?.value)]), ...limited].join('; ');
}

/** “không trừ quá điểm của mục”, “còn ít nhất 5 điểm”: where a deduction ends. */
export function floorInWords({ floor, max }: Criterion, locale: Locale): string {
  const words = FLOOR[locale];
  if (floor === 'none') return words.none;
  return floor.value.isZero && !max.value.isNegative ? words.zero : words.least(asWritten(floor.value, locale));
}

/** What nothing assigned is worth. */
export function whenNoneInWords(whenNone: 'full' | 'zero', locale: Locale): string {
  return WHEN_NONE[locale][whenNone];
}

type How = Words<(criterion: Criterion, nameOf: (level: string) => string) => string>;

const HOW: Readonly<Record<string, How>> = {
  mark: {
    vi: ({ max }) => `chấm từ 0 đến ${asWritten(max.value, 'vi')} điểm`,
    en: ({ max }) => `a mark from 0 to ${asWritten(max.value, 'en')}`,
  },
  deduct: {
    vi: (one) => `trừ theo từng việc, ${floorInWords(one, 'vi')}`,
    en: (one) => `minus what happened, ${floorInWords(one, 'en')}`,
  },
  count: {
    vi: ({ max }) => `cộng theo từng việc, nhiều nhất ${asWritten(max.value, 'vi')} điểm`,
    en: ({ max }) => `what happened adds up, to at most ${asWritten(max.value, 'en')}`,
  },
  grade: { vi: () => 'theo mức', en: () => 'by grade' },
  ratio: {
    vi: (one) => `${asWritten(one.max.value, 'vi')} × số việc xong : số việc được giao${none(one, 'vi')}`,
    en: (one) => `${asWritten(one.max.value, 'en')} × done ÷ assigned${none(one, 'en')}`,
  },
  members: {
    vi: ({ level, full }, nameOf) =>
      `tự tính theo tỷ lệ cá nhân xếp loại ${nameOf(level?.value ?? '')} trở lên${fullFrom(full?.value, 'vi')}`,
    en: ({ level, full }, nameOf) =>
      `computed: the share of members at ${nameOf(level?.value ?? '')} or better${fullFrom(full?.value, 'en')}`,
  },
};

function none({ whenNone }: Criterion, locale: Locale): string {
  return whenNone ? `; ${whenNoneInWords(whenNone, locale)}` : '';
}

function fullFrom(full: Exact | undefined, locale: Locale): string {
  return `; ${FULL[locale](percent(full ?? Exact.one, locale))}`;
}

const FULL: Words<(share: string) => string> = {
  vi: (share) => `từ ${share} được điểm tối đa`,
  en: (share) => `${share} is full points`,
};
const UNSAID: Words = { vi: 'không ghi gì là đủ điểm', en: 'nothing noted is full points' };
const WHEN_NONE: Words<Readonly<Record<'full' | 'zero', string>>> = {
  vi: { full: 'không được giao việc nào thì đủ điểm', zero: 'không được giao việc nào thì 0 điểm' },
  en: { full: 'full points where nothing was assigned', zero: 'no points where nothing was assigned' },
};

const FLOOR = bilingual({
  vi: {
    none: 'có thể trừ quá điểm của mục',
    zero: 'không trừ quá điểm của mục',
    least: (points: string) => `còn ít nhất ${points} điểm`,
  },
  en: {
    none: 'even below zero',
    zero: 'not below zero',
    least: (points) => `at least ${points} is left`,
  },
});

const TERMS = bilingual({
  vi: {
    each: (per: string | undefined) => `mỗi ${per ?? 'lần'}`,
    limit: (level: string) => `xếp loại cao nhất là ${level}`,
  },
  en: { each: (per) => (per ? `each ${per}` : 'each time'), limit: (level) => `at most ${level}` },
});
