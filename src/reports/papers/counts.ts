import { type Tally, tallyOf } from '../../answers/course.ts';
import type { ScoreAnswer } from '../../answers/scored.ts';
import type { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import type { Block } from '../../documents/document.ts';
import type { Level } from '../../model/regulation.ts';
import { afterRated, counted, type Kind, listed, shareOf } from './phrases.ts';

type Counted = Parameters<typeof tallyOf>[0];

/** A sentence for each kind: how many there are, how many at each level, how many without one; it adds up. */
export function levelCounts(results: Counted, levels: readonly Level[], locale: Locale): Block[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const tally = tallyOf(results, kind);
    if (tally.all === 0) return [];
    return { kind: 'paragraph', text: levelSentence(tally, kind, levels, locale) };
  });
}

/** “Trong 13 cá nhân có 03 cá nhân xếp loại Hoàn thành xuất sắc nhiệm vụ (23,08%), … và 02 cá nhân không xếp loại (15,38%).” */
export function levelSentence(tally: Tally, kind: Kind, levels: readonly Level[], locale: Locale): string {
  const words = WORDS[locale];
  const said = levels.flatMap(({ id, name }) => {
    const count = tally.levels.get(id.value) ?? 0;
    if (count === 0) return [];
    return [words.at(counted(count, kind, locale), name.value, shareOf(count, tally.all, locale))];
  });
  const whole = levels.find(({ id }) => tally.levels.get(id.value) === tally.all);
  if (whole && tally.all > 1) return words.everybody(counted(tally.all, kind, locale), whole.name.value);
  const none =
    tally.notRated > 0
      ? [words.none(counted(tally.notRated, kind, locale), shareOf(tally.notRated, tally.all, locale))]
      : [];
  return words.all(counted(tally.all, kind, locale), listed([...said, ...none], locale));
}

/** The mean of individuals, beside that of the period before where there is one. */
export function meanSentence({ standings, earlier, period }: ScoreAnswer, locale: Locale): Block[] {
  const now = tallyOf(standings, 'member').mean;
  const [last] = earlier;
  const before = last && tallyOf(last.standings, 'member').mean;
  if (!now) return [];
  const { name } = period.kind.words[locale];
  const text = before
    ? WORDS[locale].meanAgainst(...againstInWords(now, before, locale), name(last.period))
    : WORDS[locale].mean(pointsInWords(now, locale));
  return [{ kind: 'paragraph', text }];
}

/** Two values and how the first differs, said with as many places as the values are printed with. */
export function againstInWords(
  now: Exact,
  before: Exact,
  locale: Locale,
): [now: string, before: string, change: string] {
  const words = WORDS[locale];
  const gap = now.minus(before);
  const said = pointsInWords(gap.isNegative ? gap.negated() : gap, locale, 2);
  const change = gap.isZero ? words.same : gap.isNegative ? words.less(said) : words.more(said);
  return [pointsInWords(now, locale, 2), pointsInWords(before, locale, 2), change];
}

interface CountWords {
  readonly same: string;
  at(counted: string, level: string, share: string): string;
  none(counted: string, share: string): string;
  all(counted: string, said: string): string;
  everybody(counted: string, level: string): string;
  mean(points: string): string;
  meanAgainst(now: string, before: string, change: string, name: string): string;
  less(by: string): string;
  more(by: string): string;
}

const WORDS: Words<CountWords> = {
  vi: {
    same: 'không thay đổi',
    at: (count, level, share) => `${count} xếp loại ${afterRated(level)} (${share})`,
    none: (count, share) => `${count} không xếp loại (${share})`,
    all: (all, said) => `Trong ${all} có ${said}.`,
    everybody: (all, level) => `Cả ${all} đều xếp loại ${afterRated(level)}.`,
    mean: (points) => `Điểm bình quân của cá nhân: ${points} điểm.`,
    meanAgainst: (now, before, change, name) =>
      `Điểm bình quân của cá nhân: ${now} điểm; ${name}: ${before} điểm (${change}).`,
    less: (by) => `giảm ${by}`,
    more: (by) => `tăng ${by}`,
  },
  en: {
    same: 'no change',
    at: (count, level, share) => `${count} rated ${level} (${share})`,
    none: (count, share) => `${count} not rated (${share})`,
    all: (all, said) => `Of ${all}: ${said}.`,
    everybody: (all, level) => `All ${all} are rated ${level}.`,
    mean: (points) => `Mean of individuals: ${points} points.`,
    meanAgainst: (now, before, change, name) => `Mean of individuals: ${now} points; ${name}: ${before} (${change}).`,
    less: (by) => `${by} less`,
    more: (by) => `${by} more`,
  },
};
