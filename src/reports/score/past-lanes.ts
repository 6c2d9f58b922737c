import type { ScoreAnswer } from '../../answers/scored.ts';
import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { BLANK, right } from '../../documents/table.ts';
import { keyOf } from '../../model/due.ts';
import type { RankedStanding } from '../../scoring/standing.ts';
import { differenceOpened } from '../workings/sums.ts';
import type { Lane } from './lane.ts';
import type { ScoreTerms } from './score-terms.ts';

/** What each row has won or lost against the period before. */
export function changesIn(answer: ScoreAnswer): Exact[] {
  const points = pointsIn(answer.earlier[0]?.standings ?? []);
  return answer.standings.flatMap((standing) => changeOf(standing, points) ?? []);
}

function changeOf({ subject, points: now }: RankedStanding, before: ReadonlyMap<string, Exact>): Exact | undefined {
  const then = before.get(keyOf(subject.kind, subject.id));
  return now && then && now.minus(then);
}

/** The change against the period before; no column where nobody was rated in it. */
export function changeLane(places: number, { answer, locale }: ScoreTerms): Lane[] {
  const [before] = answer.earlier;
  const points = pointsIn(before?.standings ?? []);
  if (!before || points.size === 0) return [];
  const { kind } = before.period;
  const name = kind.words[locale].name(before.period).replaceAll(' ', '\u00a0');
  return [
    {
      column: right(`${COMPARED[locale]} ${name}`, { weight: 5, means: MEANS[locale] }),
      cell(standing) {
        const change = changeOf(standing, points);
        if (!change || !standing.points) return BLANK;
        const [now, then] = [standing.points, standing.points.minus(change)];
        return {
          kind: 'number',
          value: change,
          places,
          isChange: true,
          opens: () => differenceOpened(now, then, locale),
        };
      },
    },
  ];
}

/** A range narrower than this would make mountains of molehills. */
const LEAST_RANGE = Exact.whole(10);

/** The periods up to this one as a line, all rows between the same ends. */
export function trendLane({ answer, locale }: ScoreTerms): Lane[] {
  const past = answer.earlier.map(({ standings }) => pointsIn(standings)).reverse();
  const weeks = [...past, pointsIn(answer.standings)];
  const valuesOf = ({ subject }: RankedStanding) => weeks.map((week) => week.get(keyOf(subject.kind, subject.id)));
  const all = answer.standings.flatMap((standing) => valuesOf(standing).flatMap((value) => value ?? []));
  const [first] = all;
  const oldest = answer.earlier.at(-1);
  if (!first || !oldest) return [];
  const least = all.reduce(Exact.min, first);
  const high = all.reduce(Exact.max, first);
  const low = Exact.min(least, high.minus(LEAST_RANGE));
  const { kind, name } = { kind: answer.period.kind.words[locale].kind, name: answer.period.kind.words[locale].name };
  const ends = [pointsInWords(least, locale), pointsInWords(high, locale)] as const;
  const legend = LEGEND[locale](kind, [name(oldest.period), name(answer.period)], ends);
  return [
    {
      column: right(HEADING[locale](kind, weeks.length), { weight: 8, isExtra: true, legend }),
      cell: (standing) => ({ kind: 'trend', values: valuesOf(standing), low, high }),
    },
  ];
}

function pointsIn(standings: readonly RankedStanding[]): Map<string, Exact> {
  return new Map(
    standings.flatMap(({ subject, points }) => (points ? [[keyOf(subject.kind, subject.id), points] as const] : [])),
  );
}

const MEANS: Words = { vi: 'tổng điểm kỳ này trừ tổng điểm kỳ trước', en: 'the total less that of the period before' };
const COMPARED: Words = { vi: 'So\u00a0với', en: 'Change\u00a0on' };
const HEADING: Words<(kind: string, count: number) => string> = {
  vi: (kind, count) => `${count}\u00a0${kind} qua`,
  en: (kind, count) => `Last\u00a0${count} ${kind}s`,
};
type Pair = readonly [string, string];
const LEGEND: Words<(kind: string, span: Pair, ends: Pair) => string> = {
  vi: (kind, [from, to], [low, high]) =>
    `Diễn biến từ ${from} đến ${to}: thấp nhất ${low}, cao nhất ${high} điểm; để trống là ${kind} không có điểm.`,
  en: (kind, [from, to], [low, high]) =>
    `The line runs from ${from} to ${to}, lowest ${low}, highest ${high}; blank: no points in that ${kind}.`,
};
