import { dateSaid } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { percent } from '../../../base/number-words.ts';
import { insideSentence, raised } from '../../../base/sentence.ts';
import { heldOf } from '../../../scoring/result.ts';
import { reasonInWords } from '../../explain/changes.ts';
import { fullName } from '../../explain/explain-terms.ts';
import type { NoticeTerms } from './notice-terms.ts';

/** “Theo điểm đạt Xuất sắc; do vượt tỷ lệ tối đa 20%, Hội đồng biểu quyết (5/5) xếp Hoàn thành tốt nhiệm vụ.” */
export function changedInWords(terms: NoticeTerms): string[] {
  const { result, names, locale } = terms;
  const words = WORDS[locale];
  const decision = heldOf(result)?.decision;
  const gates = result.isRated ? result.reasons.filter(({ id }) => id !== 'event-limit' && id !== 'decision') : [];
  const { computedLevel, level } = result;
  const said = [...gates.map((reason) => reasonInWords(reason, terms)), ...(decision ? [voted(terms)] : [])];
  if (said.length === 0) return [];
  const isOther = computedLevel !== undefined && computedLevel !== level;
  const before = isOther ? [words.byPoints(names.levelName(computedLevel)[locale])] : [];
  const after = isOther && !decision && level !== undefined ? words.rated(fullName(terms, level)) : '';
  return [`${raised([...before, ...said].join('; '))}${after}.`];
}

/** What the Council made of it, why and by how many votes. */
function voted(terms: NoticeTerms): string {
  const { result, locale, answer } = terms;
  const words = WORDS[locale];
  const { kind, id } = result.subject;
  const { held, results = [] } = answer.classified.decision ?? {};
  const own = results.find((decided) => decided.kind === kind && decided.subject.value === id);
  const { votes } = own ?? {};
  const reason = own?.reason ? insideSentence(own.reason.value.replace(/[.;]\s*$/, '')) : overQuota(terms);
  const count = votes?.for && votes.of ? ` (${votes.for.value}/${votes.of.value})` : '';
  const level = fullName(terms, result.level ?? '');
  return words.voted(reason, held && dateSaid(held.value, locale), count, level);
}

/** That more stood at the level that was proposed than may, which is what a level below it goes back on. */
function overQuota({ result, answer: { classified }, locale }: NoticeTerms): string | undefined {
  const { kind } = result.subject;
  const proposed = result.proposedLevel;
  if (proposed === undefined || proposed === result.level) return undefined;
  const there = classified.results.filter((each) => (each.proposedLevel ?? each.level) === proposed);
  const over = classified.quotas.find(
    ({ quota, scope, limit }) =>
      scope === 'agency' &&
      quota.kind === kind &&
      quota.level.value === proposed &&
      limit !== undefined &&
      there.filter(({ subject }) => subject.kind === kind).length > limit,
  );
  return over?.share && WORDS[locale].overQuota(percent(over.share, locale));
}

const WORDS = bilingual({
  vi: {
    byPoints: (level: string) => `theo điểm đạt ${level}`,
    rated: (level: string) => `; xếp ${level}`,
    overQuota: (share: string) => `vượt tỷ lệ tối đa ${share}`,
    voted: (why: string | undefined, day: string | undefined, votes: string, level: string) =>
      `${why === undefined ? '' : `do ${why}, `}Hội đồng${day === undefined ? '' : ` họp ngày ${day}`} biểu quyết${votes} xếp ${level}`,
  },
  en: {
    byPoints: (level) => `${level} by points`,
    rated: (level) => `; rated ${level}`,
    overQuota: (share) => `more than ${share} may be`,
    voted: (why, day, votes, level) =>
      `${why === undefined ? '' : `since ${why}, `}the Council${day === undefined ? '' : ` on ${day}`} voted${votes} for ${level}`,
  },
});
