import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { modeNamed } from '../../scoring/modes/index.ts';

/** How a criterion becomes points, as the last column of a printed table says it; its events and grades follow line by line. */
export function howScored(criterion: Criterion, locale: Locale, nameOf: (level: string) => string): string {
  const how = modeNamed(criterion.mode.value)?.said[locale](criterion, nameOf) ?? criterion.mode.value;
  return criterion.unsaid === 'full' ? `${how}; ${UNSAID[locale]}` : how;
}

/** What an event costs or earns beside its points: “mỗi lần”, “xếp loại cao nhất Còn hạn chế”. */
export function eventTerms(event: ScoreEvent, locale: Locale, nameOf: (level: string) => string): string {
  const { per, limit, points } = event;
  const words = TERMS[locale];
  const limited = limit ? [words.limit(nameOf(limit.value))] : [];
  return [...(points.value.isZero && limit ? [] : [words.each(per?.value)]), ...limited].join('; ');
}

const UNSAID: Words = { vi: 'không ghi gì là đủ điểm', en: 'nothing noted is full points' };

const TERMS = bilingual({
  vi: {
    each: (per: string | undefined) => `mỗi ${per ?? 'lần'}`,
    limit: (level: string) => `xếp loại cao nhất là ${level}`,
  },
  en: { each: (per) => (per ? `each ${per}` : 'each time'), limit: (level) => `at most ${level}` },
});
