import type { Barrier } from '../../answers/criteria/backtest/barriers.ts';
import type { Mover } from '../../answers/criteria/backtest/contributions.ts';
import type { BacktestRow } from '../../answers/criteria/backtest/rows.ts';
import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { decimals, paperCount, pointsInWords } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { List } from '../../documents/document.ts';
import { askedBy } from '../../scoring/conditions/index.ts';
import { partNoun } from '../../scoring/rollup/part-names.ts';
import type { BacktestTerms } from './backtest-terms.ts';

/** So many parts of a total are named; the rest is small beside them. */
const MOST_MOVERS = 3;

/** The ten largest moves, each with what caused it, read off the workings of the weeks. */
export function moves(terms: BacktestTerms): List[] {
  const { backtest, locale } = terms;
  if (backtest.largest.length === 0) return [];
  const items = backtest.largest.map((row) => moveInWords(row, terms));
  return [{ kind: 'list', heading: WORDS[locale].heading(backtest.largest.length), items }];
}

/** “Ông Nguyễn Văn An: Tốt → Còn hạn chế, 89,3 → 66,1 điểm (-23,2); bình quân mỗi tuần A2 -12,0, B1 -3,5”. */
function moveInWords(row: BacktestRow, terms: BacktestTerms): string {
  const { locale, levelName, places } = terms;
  const { before, after, change } = row;
  const points = (value: Exact | undefined) => (value ? decimals(value.toFixed(places), locale) : '');
  const levels = [before, after].map((result) => levelName(result?.level ?? ''));
  const level = levels[0] === levels[1] ? levels[0] : levels.join(' → ');
  const moved = `${points(before?.points)} → ${points(after?.points)} (${signed(change, places, locale)})`;
  const causes = [...moversIn(row, terms), ...barriersIn(row, terms)];
  return [`${terms.nameOf(row)}: ${level}, ${moved}`, ...causes].join('; ');
}

function signed(value: Exact | undefined, places: number, locale: Locale): string {
  if (!value) return '';
  const text = decimals(value.toFixed(places), locale);
  return value.isNegative || value.isZero ? text : `+${text}`;
}

/** What moved the total in a week on average, the most first. */
function moversIn({ seen }: BacktestRow, terms: BacktestTerms): string[] {
  const { locale } = terms;
  if (seen.compared === 0) return [];
  const weeks = Exact.whole(seen.compared);
  const size = (value: Exact) => (value.isNegative ? value.negated() : value);
  const largest = [...seen.moved].toSorted(([, a], [, b]) => size(b).compare(size(a))).slice(0, MOST_MOVERS);
  const said = largest.map(([mover, points]) => {
    const mean = points.over(weeks);
    const text = pointsInWords(mean, locale);
    return `${moverName(mover, locale)} ${mean.isNegative ? text : `+${text}`}`;
  });
  if (said.length === 0) return [];
  const all = said.join(', ');
  return [isOneWeek(terms) ? all : WORDS[locale].movers(partNoun(terms.backtest.rules.base)[locale], all)];
}

export function moverName(mover: Mover, locale: Locale): string {
  return typeof mover === 'string' ? MOVERS[locale][mover] : mover.id.value;
}

/** In how many weeks the level fell or rose, and on what besides points. */
function barriersIn({ seen }: BacktestRow, terms: BacktestTerms): string[] {
  const { locale } = terms;
  const words = WORDS[locale];
  const base = partNoun(terms.backtest.rules.base)[locale];
  return (['down', 'up'] as const).flatMap((direction) => {
    const count = seen.levels[direction];
    if (count === 0) return [];
    const why = seen.barriers
      .filter((barrier) => barrier.direction === direction)
      .map(({ barrier, weeks }) => {
        const what = words.on[direction](barrierInWords(barrier, terms));
        return isOneWeek(terms) ? what : words.times(what, weeks, base);
      });
    if (isOneWeek(terms)) return why;
    return [`${words[direction](count, seen.compared, base)}${why.length > 0 ? ` (${why.join(', ')})` : ''}`];
  });
}

/** Of a base period by itself nothing need be counted. */
function isOneWeek({ backtest }: BacktestTerms): boolean {
  return backtest.period.kind.id === backtest.rules.base;
}

function barrierInWords(barrier: Barrier, { locale, levelName }: BacktestTerms): string {
  if (barrier.by === 'condition') return askedBy(barrier.condition, barrier.criteria)[locale];
  const { title, limit } = barrier.event;
  return WORDS[locale].limit(insideSentence(title.value), levelName(limit?.value ?? ''));
}

const WORDS = bilingual({
  vi: {
    heading: (count: number) => `${paperCount(count)} thay đổi lớn nhất và vì sao`,
    movers: (base: string, said: string) => `bình quân mỗi ${base} ${said}`,
    down: (count: number, weeks: number, base: string) => `${count}/${weeks} ${base} xuống mức`,
    up: (count: number, weeks: number, base: string) => `${count}/${weeks} ${base} lên mức`,
    on: {
      down: (what) => `không đạt “${what}”`,
      up: (what) => `không còn vướng “${what}”`,
    } satisfies Readonly<Record<'down' | 'up', (what: string) => string>>,
    times: (what: string, weeks: number, base: string) => `${what} ${paperCount(weeks)} ${base}`,
    limit: (event: string, level: string) => `${event}: cao nhất là ${level}`,
  },
  en: {
    heading: (count) => `The ${count === 1 ? 'largest move' : `${count} largest moves`}, and why`,
    movers: (base, said) => `each ${base} on average ${said}`,
    down: (count, weeks, base) => `down in ${count} of ${weeks} ${base}s`,
    up: (count, weeks, base) => `up in ${count} of ${weeks} ${base}s`,
    on: {
      down: (what) => `“${what}” not met`,
      up: (what) => `“${what}” no longer in the way`,
    },
    times: (what, weeks, base) => `${what} in ${weeks} ${base}${weeks === 1 ? '' : 's'}`,
    limit: (event, level) => `${event}: at most ${level}`,
  },
});

const MOVERS: Words<Readonly<Record<Extract<Mover, string>, string>>> = {
  vi: { bonus: 'điểm cộng', penalty: 'điểm trừ', groups: 'giới hạn của nhóm', ends: 'giới hạn của thang điểm' },
  en: { bonus: 'bonus', penalty: 'penalty', groups: 'maxima of groups', ends: 'ends of the scale' },
};
