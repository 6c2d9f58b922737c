import type { ScoreAnswer } from '../../answers/scored.ts';
import type { Exact } from '../../base/exact.ts';
import { bilingual } from '../../base/locale.ts';
import { BLANK, type Cell, left, right, SAME, type Tone } from '../../documents/table.ts';
import type { ColumnName } from '../../model/briefing.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import { sheetOpened } from '../explain/opened.ts';
import { happeningsOpened } from '../workings/happenings.ts';
import { rankOpened } from '../workings/ranks.ts';
import { groupsOpened } from '../workings/results.ts';
import { factsOf } from './facts/index.ts';
import { groupsLane } from './groups-lane.ts';
import type { Lane } from './lane.ts';
import { nameLane } from './name-lane.ts';
import type { Noted } from './noted.ts';
import { changeLane, changesIn, trendLane } from './past-lanes.ts';
import { columnsIn, comesToPoints, criteriaIn, type ScoreTerms } from './score-terms.ts';
import { placesOfGroups, placesOfPoints } from './thresholds.ts';

/** The columns of the table, in their order; `noted` takes the notes that the level refers to. */
export function lanesOf(terms: ScoreTerms, noted: Noted): Lane[] {
  const criteria = criteriaIn(terms.answer);
  if (!comesToPoints(terms.answer)) return [nameLane(terms), levelLane(terms, noted)];
  const hasBonus = criteria.some(({ bonus }) => bonus);
  const hasPenalty = criteria.some(({ penalties }) => penalties.length > 0);
  const places = Math.max(placesOfPoints(pointsIn(terms.answer), terms.answer), placesOfGroups(terms.answer));
  return [
    nameLane(terms),
    ...columnsIn(terms.answer).map((name) => columnLane(name, places, terms)),
    ...(hasBonus ? [happeningLane('bonus', places, terms)] : []),
    ...(hasPenalty ? [happeningLane('penalty', places, terms)] : []),
    totalLane(places, terms),
    rankLane(terms),
    levelLane(terms, noted),
    ...changeLane(places, terms),
    groupsLane(places, terms),
    ...trendLane(terms),
  ];
}

/** All points that stand in the table beside each other. */
function pointsIn(answer: ScoreAnswer): Exact[] {
  const said = answer.standings.flatMap(({ columns, working, points }) => [
    ...[...columns.values()].flatMap((total) => total.points ?? []),
    ...(working ? [working.bonus, working.penalty] : []),
    ...(points ? [points] : []),
  ]);
  return [...said, ...changesIn(answer)];
}

function columnLane(name: ColumnName, places: number, terms: ScoreTerms): Lane {
  return {
    column: right(terms.columnName(name), { weight: name === 'self' ? 4 : 3, means: WORDS[terms.locale].means.column }),
    cell({ columns, subject }) {
      const total = columns.get(name);
      if (!total || subject.choice.criteria?.scale.isShown === false) return BLANK;
      const { points, groups } = total;
      const opens = () => groupsOpened(groups, terms.locale);
      const number = points && ({ kind: 'number', value: points, places, opens } as const);
      if (!total.changes) return points ? { ...SAME, number: { kind: 'number', value: points, places } } : SAME;
      return number ?? UNFINISHED;
    },
  };
}

/** Criteria were still open after that column. */
const UNFINISHED: Cell = { kind: 'text', text: '…', apart: [BLANK] };

/** Blank where nothing was added or deducted. */
function happeningLane(which: 'bonus' | 'penalty', places: number, { locale }: ScoreTerms): Lane {
  return {
    column: right(WORDS[locale][which], { weight: 2, means: WORDS[locale].means[which] }),
    cell(standing) {
      const { working } = standing;
      const value = working?.[which];
      if (!value || value.isZero) return BLANK;
      const all = which === 'bonus' ? working.bonuses : working.penalties;
      return { kind: 'number', value, places, opens: () => happeningsOpened(all, locale) };
    },
  };
}

function totalLane(places: number, { answer, locale }: ScoreTerms): Lane {
  const names = partNames(answer, answer.period.kind.id);
  return {
    column: right(WORDS[locale].total, { means: WORDS[locale].means.total }),
    cell: (standing) =>
      standing.points
        ? { kind: 'number', value: standing.points, places, working: () => sheetOpened(standing, { locale, names }) }
        : BLANK,
  };
}

function rankLane({ locale, answer }: ScoreTerms): Lane {
  const { rank, rankLegend } = WORDS[locale];
  return {
    column: right(rank, { weight: 6, isExtra: true, legend: rankLegend }),
    cell: (standing) =>
      standing.rank === undefined
        ? BLANK
        : {
            kind: 'count',
            count: standing.rank,
            ...(!answer.only && { opens: () => rankOpened(standing, answer.standings, locale) }),
          },
  };
}

function levelLane(terms: ScoreTerms, noted: Noted): Lane {
  return {
    column: left(WORDS[terms.locale].level),
    cell(standing) {
      const { level } = standing;
      if (level === undefined) return BLANK;
      const tone = toneOf(level, terms);
      const notes = noted.numbersOf(factsOf(standing, terms));
      return { kind: 'text', text: terms.levelName(level), ...(tone && { tone }), notes };
    },
  };
}

/** The best level is good, the last is bad, the one before it poor where there are more than three. */
function toneOf(level: string, { answer: { levels } }: ScoreTerms): Tone | undefined {
  const place = levels.findIndex(({ id }) => id.value === level);
  if (place === 0) return 'good';
  if (place === levels.length - 1) return 'bad';
  return levels.length > 3 && place === levels.length - 2 ? 'poor' : undefined;
}

const WORDS = bilingual({
  vi: {
    bonus: 'Cộng',
    penalty: 'Trừ',
    total: 'Tổng điểm',
    rank: 'Hạng',
    rankLegend: 'Hạng: xếp theo điểm trong toàn cơ quan, bằng điểm thì cùng hạng.',
    level: 'Xếp loại',
    means: {
      column:
        'điểm các nhóm tiêu chí sau khi cột này chấm; giữ nguyên thì bằng cột trước, để trống là cột này không chấm',
      bonus: 'điểm cộng',
      penalty: 'điểm trừ, ghi số dương',
      total: 'điểm của kỳ: các nhóm tiêu chí, thêm điểm cộng, bớt điểm trừ',
    },
  },
  en: {
    bonus: 'Bonus',
    penalty: 'Penalty',
    total: 'Total',
    rank: 'Rank',
    rankLegend: 'Rank: by points over the whole agency; equal points share a rank.',
    level: 'Level',
    means: {
      column:
        'points of the groups after this column; as in the column before where it left them, blank where it gave none',
      bonus: 'points added',
      penalty: 'points deducted, as a positive number',
      total: 'the points of the period: its groups, with bonus and without penalty',
    },
  },
});
