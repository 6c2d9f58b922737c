import { bilingual } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { BLANK, type Cell, type Column, count, left, right, type Tone, text } from '../../documents/table.ts';
import { boundsIn, havePoints, placesTogether } from '../../scoring/printed.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { resultOpened } from '../explain/opened.ts';
import { nameColumn } from '../name-column.ts';
import type { Noted } from '../score/noted.ts';
import { rankOpened } from '../workings/ranks.ts';
import { coverageOpened } from '../workings/results.ts';
import type { ClassifyTerms } from './classify-terms.ts';
import { factsOf } from './facts/index.ts';
import { nameCell } from './name-cell.ts';
import { partLanes } from './part-lanes.ts';

/** One column of the table and what stands in it for a row. */
export interface Lane {
  readonly column: Column;
  cell(result: RankedResult): Cell;
}

/** The columns of the table, in their order; `noted` takes the notes that the level refers to. */
export function lanesOf(terms: ClassifyTerms, noted: Noted): Lane[] {
  const places = placesOf(terms);
  return [
    { column: nameColumn(terms.locale), cell: (result) => nameCell(result, terms) },
    ...partLanes(places, terms),
    ...coverageLane(terms),
    ...(havePoints(terms.answer.results) ? [pointsLane(places, terms), rankLane(terms)] : []),
    ...computedLane(terms),
    levelLane(terms, noted),
  ];
}

/** Rated parts of the base: 24/26; what is scored by itself has none. */
function coverageLane({ locale, names, answer }: ClassifyTerms): Lane[] {
  if (answer.period.kind.id === answer.rules.base) return [];
  const part = names.part[locale];
  const { coverage, coverageLegend, coverageApart } = WORDS[locale];
  const apart = coverageApart(part).map((heading) => ({ heading, align: 'right' }) as const);
  return [
    {
      column: right(coverage(part), { weight: 3, legend: coverageLegend(part), apart }),
      cell({ working }) {
        if (!working) return BLANK;
        const { rated, base } = working.coverage;
        const opens = () => coverageOpened(working, { locale, names });
        return { kind: 'text', text: `${rated}/${base}`, apart: [count(rated), count(base)], opens };
      },
    },
  ];
}

/**
 * The places that print all points of the table, the parts' beside the whole's: they are read across (rule 24). Parts keep no
 * working, so they are held to the levels of their kind.
 */
function placesOf({ answer: { results, rules, workspace }, block }: ClassifyTerms): number {
  const rungs =
    rules.blocks.get(block?.from.value ?? '')?.rungs ?? workspace.criteria.flatMap((criterion) => criterion.rungs);
  const parts = results.flatMap(({ working }) => working?.parts.flatMap(({ result }) => result ?? []) ?? []);
  return placesTogether(parts, placesTogether(results), boundsIn(rungs));
}

function pointsLane(places: number, { answer, locale, names }: ClassifyTerms): Lane {
  const reader = { locale, names, period: answer.period };
  return {
    column: right(WORDS[locale].points, { means: WORDS[locale].pointsMean }),
    cell: (result) =>
      result.points
        ? { kind: 'number', value: result.points, places, working: () => resultOpened(result, reader) }
        : BLANK,
  };
}

/** A tie is marked, for a rank that several hold decides nothing. */
function rankLane({ locale, rows, answer }: ClassifyTerms): Lane {
  const { rank, tied } = WORDS[locale];
  const hasTies = rows.some(({ isTied }) => isTied);
  return {
    column: right(rank, { weight: 2, ...(hasTies && { legend: tied }) }),
    cell(result) {
      if (result.rank === undefined) return BLANK;
      const opens = () => rankOpened(result, answer.results, locale);
      return { kind: 'count', count: result.rank, isTied: result.isTied, opens };
    },
  };
}

/** The level before gates and decisions, where one of the rows has lost or won by them. */
function computedLane({ locale, rows, names, answer }: ClassifyTerms): Lane[] {
  const differs = ({ level, computedLevel }: RankedResult) => level !== computedLevel;
  if (!rows.some(differs)) return [];
  const heading = WORDS[locale][havePoints(answer.results) ? 'computed' : 'computedByLevels'];
  return [
    {
      column: left(heading, { weight: 4, means: WORDS[locale].computedMeans }),
      cell: (result) =>
        differs(result) && result.computedLevel ? text(names.levelName(result.computedLevel)[locale]) : BLANK,
    },
  ];
}

function levelLane(terms: ClassifyTerms, noted: Noted): Lane {
  return {
    column: left(WORDS[terms.locale].level),
    cell(result) {
      if (result.level === undefined) return BLANK;
      const tone = toneOf(result.level, terms);
      const notes = noted.numbersOf(factsOf(result, terms));
      return { kind: 'text', text: terms.names.levelName(result.level)[terms.locale], ...(tone && { tone }), notes };
    },
  };
}

/** The best level is good, the last is bad, the one before it poor where there are more than three. */
function toneOf(level: string, { answer: { rules } }: ClassifyTerms): Tone | undefined {
  const place = rules.levels.findIndex(({ id }) => id.value === level);
  if (place === 0) return 'good';
  if (place === rules.levels.length - 1) return 'bad';
  return rules.levels.length > 3 && place === rules.levels.length - 2 ? 'poor' : undefined;
}

const WORDS = bilingual({
  vi: {
    points: 'Điểm',
    pointsMean: 'điểm của cả kỳ',
    rank: 'Hạng',
    tied: 'Hạng có dấu “=”: bằng điểm với người khác.',
    computed: 'Theo điểm',
    computedByLevels: 'Tính ra',
    computedMeans: 'mức tính ra, trước điều kiện khống chế và quyết định của Hội đồng; ghi khi khác mức xếp loại',
    level: 'Xếp loại',
    coverage: (part: string) => `Số ${part.split(' ')[0] ?? part}`,
    coverageLegend: (part: string) =>
      `Số ${part.split(' ')[0] ?? part}: số ${part} được xếp loại trên số ${part} phải tính.`,
    coverageApart: (part: string) => [`Số ${part} xếp loại`, `Số ${part} phải tính`],
  },
  en: {
    points: 'Points',
    pointsMean: 'points of the whole period',
    rank: 'Rank',
    tied: 'A rank with “=” is shared with somebody of equal points.',
    computed: 'By\u00a0points',
    computedByLevels: 'Computed',
    computedMeans: 'the level before gates and the Council; only where it is another',
    level: 'Level',
    coverage: (part) => `${raised(part)}s`,
    coverageLegend: (part) => `${raised(part)}s: rated ones out of those that count.`,
    coverageApart: (part) => [`Rated ${part}s`, `${raised(part)}s that count`],
  },
});
