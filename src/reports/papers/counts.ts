import { type Tally, tallyOf } from '../../answers/criteria/course.ts';
import type { ScoreAnswer } from '../../answers/scored.ts';
import type { Exact } from '../../base/exact.ts';
import { bilingual } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { figure, type Prose, prose } from '../../documents/prose.ts';
import { levelInSentence } from '../../model/level-names.ts';
import type { Level } from '../../model/regulation.ts';
import type { Naming } from '../workings/names.ts';
import { differenceOpened, figured, meanOpened } from '../workings/sums.ts';
import { afterRated, counted, type Kind, listed, shareOf } from './phrases.ts';

type Counted = Parameters<typeof tallyOf>[0];

/** A sentence for each kind: how many there are, how many at each level, how many without one; it adds up. */
export function levelCounts(results: Counted, levels: readonly Level[], naming: Naming): Block[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const tally = tallyOf(results, kind);
    if (tally.all === 0) return [];
    return paragraph(levelSentence(tally, kind, levels, naming));
  });
}

/** “Trong 13 cá nhân có 03 cá nhân xếp loại Hoàn thành xuất sắc nhiệm vụ (23,08%), … và 02 cá nhân không xếp loại (15,38%).” */
export function levelSentence({ all, who }: Tally, kind: Kind, levels: readonly Level[], naming: Naming): Prose {
  const { locale } = naming;
  const words = WORDS[locale];
  const at = (level: string | undefined) => who.filter((tallied) => tallied.level === level);
  const said = levels.flatMap((level) => {
    const own = at(level.id.value);
    if (own.length === 0) return [];
    return [words.at(counted(own, kind, naming), levelInSentence(level)[locale], shareOf(own, all, naming))];
  });
  const whole = levels.find(({ id }) => at(id.value).length === all);
  if (whole && all > 1) return words.everybody(counted(who, kind, naming), levelInSentence(whole)[locale]);
  const left = at(undefined);
  if (left.length === all && all > 1) return words.nobody(counted(who, kind, naming));
  const none = left.length > 0 ? [words.none(counted(left, kind, naming), shareOf(left, all, naming))] : [];
  return words.all(counted(who, kind, naming), listed([...said, ...none], locale));
}

/** The mean of individuals, beside that of the period before where there is one. */
export function meanSentence({ standings, earlier, period }: ScoreAnswer, naming: Naming): Block[] {
  const { locale } = naming;
  const now = tallyOf(standings, 'member');
  const [last] = earlier;
  const before = last && tallyOf(last.standings, 'member');
  if (!now.mean) return [];
  const { name } = period.kind.words[locale];
  const against = before && againstInWords(now, before, naming);
  const text = against
    ? WORDS[locale].meanAgainst(...against, last ? name(last.period) : '')
    : WORDS[locale].mean(meanFigure(now, now.mean, naming));
  return [paragraph(text)];
}

/** A mean that opens the points it is made of. */
export function meanFigure({ who }: Tally, mean: Exact, naming: Naming, places?: number): Prose {
  return figure(pointsInWords(mean, naming.locale, places), () => meanOpened(withPoints(who), naming));
}

/** Those of a tally who are rated. */
export function withPoints(who: Tally['who']) {
  return who.flatMap(({ kind, id, points }) => (points ? [{ kind, id, points }] : []));
}

/** Two means and how the first differs, said with two places; nothing where one of them has none. */
export function againstInWords(
  now: Tally,
  before: Tally,
  naming: Naming,
): [now: Prose, before: Prose, change: Prose] | undefined {
  const { locale } = naming;
  if (!now.mean || !before.mean) return undefined;
  const words = WORDS[locale];
  const [a, b] = [now.mean, before.mean];
  const gap = a.minus(b);
  const said = pointsInWords(gap.isNegative ? gap.negated() : gap, locale, 2);
  const change = gap.isZero ? words.same : gap.isNegative ? words.less(said) : words.more(said);
  const below = [
    { name: words.now, working: meanOpened(withPoints(now.who), naming) },
    { name: words.before, working: meanOpened(withPoints(before.who), naming) },
  ];
  return [
    meanFigure(now, a, naming, 2),
    meanFigure(before, b, naming, 2),
    figured(change, () => differenceOpened(a, b, locale, below)),
  ];
}

const WORDS = bilingual({
  vi: {
    same: 'không thay đổi',
    now: 'Kỳ này',
    before: 'Kỳ trước',
    at: (count: Prose, level: string, share: Prose) => prose`${count} xếp loại ${afterRated(level)} (${share})`,
    none: (count: Prose, share: Prose) => prose`${count} không xếp loại (${share})`,
    all: (all: Prose, said: Prose) => prose`Trong ${all} có ${said}.`,
    nobody: (all: Prose) => prose`Cả ${all} đều không xếp loại.`,
    everybody: (all: Prose, level: string) => prose`Cả ${all} đều xếp loại ${afterRated(level)}.`,
    mean: (points: Prose) => prose`Điểm bình quân của cá nhân: ${points} điểm.`,
    meanAgainst: (now: Prose, before: Prose, change: Prose, name: string) =>
      prose`Điểm bình quân của cá nhân: ${now} điểm; ${name}: ${before} điểm (${change}).`,
    less: (by: string) => `giảm ${by}`,
    more: (by: string) => `tăng ${by}`,
  },
  en: {
    same: 'no change',
    now: 'Now',
    before: 'Before',
    at: (count, level, share) => prose`${count} rated ${level} (${share})`,
    none: (count, share) => prose`${count} not rated (${share})`,
    all: (all, said) => prose`Of ${all}: ${said}.`,
    nobody: (all) => prose`None of ${all} is rated.`,
    everybody: (all, level) => prose`All ${all} are rated ${level}.`,
    mean: (points) => prose`Mean of individuals: ${points} points.`,
    meanAgainst: (now, before, change, name) =>
      prose`Mean of individuals: ${now} points; ${name}: ${before} (${change}).`,
    less: (by) => `${by} less`,
    more: (by) => `${by} more`,
  },
});
