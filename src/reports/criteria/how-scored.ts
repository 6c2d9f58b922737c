import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { modeNamed } from '../../scoring/modes/index.ts';

/**
 * How a criterion becomes points, as the last column of a printed table says it, with its events and grades line by line below; on a
 * scale that comes to no points how it is judged, with its grades (rule 66).
 */
export function howScored(
  criterion: Criterion,
  { scale: { isShown } }: Pick<Criteria, 'scale'>,
  locale: Locale,
  nameOf: (level: string) => string,
): string {
  const said = modeNamed(criterion.mode.value)?.[isShown ? 'said' : 'judged'];
  const how = said?.[locale](criterion, nameOf) ?? criterion.mode.value;
  return criterion.unsaid === 'full' ? `${how}; ${(isShown ? UNSAID : UNSAID_MET)[locale]}` : how;
}

/** What an event costs or earns beside its points: “mỗi lần”, “xếp loại cao nhất Còn hạn chế”. */
export function eventTerms(event: ScoreEvent, locale: Locale, nameOf: (level: string) => string): string {
  const { per, limit, points } = event;
  const words = TERMS[locale];
  const limited = limit ? [words.limit(nameOf(limit.value))] : [];
  return [...(points.value.isZero && limit ? [] : [words.each(per?.value)]), ...limited].join('; ');
}

const UNSAID_MET: Words = { vi: 'không ghi gì là đạt', en: 'nothing noted is met' };
const UNSAID: Words = { vi: 'không ghi gì là đủ điểm', en: 'nothing noted is full points' };

const TERMS = bilingual({
  vi: {
    each: (per: string | undefined) => `mỗi ${per ?? 'lần'}`,
    limit: (level: string) => `xếp loại cao nhất là ${level}`,
  },
  en: { each: (per) => (per ? `each ${per}` : 'each time'), limit: (level) => `at most ${level}` },
});
