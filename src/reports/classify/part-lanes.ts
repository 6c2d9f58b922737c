import type { Words } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { raised } from '../../base/sentence.ts';
import type { Period } from '../../calendar/period.ts';
import { BLANK, type Cell, text } from '../../documents/table.ts';
import type { Part } from '../../scoring/rollup/rollup-working.ts';
import { resultInShort } from '../workings/results.ts';
import type { ClassifyTerms } from './classify-terms.ts';
import type { Lane } from './lanes.ts';

/** A column for each part: its points and level; only where there is room, unless somebody asked for them. */
export function partLanes(places: number, terms: ClassifyTerms): Lane[] {
  const parts = new Map<string, Period>();
  for (const { working } of terms.rows)
    for (const { period, result } of working?.parts ?? []) if (result) parts.set(period.id, period);
  const inOrder = [...parts.values()].sort((a, b) => (a.from < b.from ? -1 : 1)); // not everybody has all of them
  return inOrder.map((period) => partLane(period, parts.size, places, terms));
}

/** So many have room beside the rest on a usual screen, where somebody asked for them. */
const FEW = 3;

/** So many parts, and levels of so many letters, have points and level beside each other on paper laid across. */
const ON_ONE_LINE = { parts: 6, letters: 11 };

/** Of more parts a page has room for points alone; the grid of the period shows their levels. */
const MOST_WITH_LEVELS = 6;

function partLane(period: Period, count: number, places: number, terms: ClassifyTerms): Lane {
  const { locale, rows, withParts, names } = terms;
  const partIn = (parts: readonly Part[] = []) => parts.find((part) => part.period.id === period.id);
  const values = rows.flatMap(({ working }) => partIn(working?.parts)?.result?.points ?? []);
  const notRated = text(NOT_RATED_IN_WORDS[locale]);
  const longest = Math.max(0, ...values.map((value) => pointsInWords(value, locale, places).length));
  const levels = rows.flatMap(({ working }) => partIn(working?.parts)?.result?.level ?? []);
  const widest = Math.max(0, ...levels.map((level) => names.levelName(level)[locale].length));
  // Where there is room for all, no row has its level below its points while the next has it behind them.
  const between = count <= ON_ONE_LINE.parts && widest <= ON_ONE_LINE.letters ? '\u00a0' : ' ';
  const isCrowded = count > MOST_WITH_LEVELS;
  const name = shortNameOf(period, terms);
  return {
    column: {
      // “Tháng 12/2025” beside “Tháng 1”: in one line it would take the room of names.
      heading: isCrowded && /\d{4}/.test(name) ? name.replaceAll('\u00a0', ' ') : name,
      align: 'left',
      apart: [
        { heading: name, align: 'right' },
        { heading: `${name}: ${LEVEL[locale]}`, align: 'left' },
      ],
      weight: withParts ? 0 : count <= FEW ? 1 : 6,
      together: 'parts',
      ...(withParts ? { isContinued: true } : { isExtra: true }),
    },
    cell({ working }) {
      const result = partIn(working?.parts)?.result;
      if (!result) return BLANK;
      if (result.level === undefined) return { kind: 'text', text: NOT_RATED, apart: [BLANK, notRated] };
      if (!result.points) return byLevel(names.levelName(result.level)[locale]);
      const points = pointsInWords(result.points, locale, places).padStart(longest, '\u00a0');
      const level = names.levelName(result.level)[locale].replaceAll(' ', '\u00a0');
      const number = { kind: 'number', value: result.points, places } as const;
      const apart = [number, { kind: 'text', text: names.levelName(result.level)[locale] } as const];
      const text = isCrowded ? points : `${points}${between}${level}`;
      return { kind: 'text', text, number, apart, opens: () => resultInShort(result, locale) };
    },
  };
}

/** A part that came to a level alone (rule 66). */
function byLevel(level: string): Cell {
  return { kind: 'text', text: level.replaceAll(' ', '\u00a0'), apart: [BLANK, text(level)] };
}

/** What stands for a part that is not rated. */
const NOT_RATED = '–';

const NOT_RATED_IN_WORDS: Words = { vi: 'không xếp loại', en: 'not rated' };
const LEVEL: Words = { vi: 'xếp loại', en: 'level' };

/** “Tháng 10” where the head says the year already. */
export function shortNameOf(period: Period, { locale, answer }: Pick<ClassifyTerms, 'locale' | 'answer'>): string {
  const name = period.kind.words[locale].name(period);
  const year = answer.period.id.slice(0, 4);
  const short = locale === 'vi' ? name.replace(`/${year}`, '').replace(` năm ${year}`, '') : name;
  return raised(short).replaceAll(' ', '\u00a0');
}

/** What the dash in a column of a part says. */
export const PART_LEGEND: Words<(part: string) => string> = {
  vi: (part) => `“–”: ${part} không xếp loại.`,
  en: (part) => `“–”: that ${part} is not rated.`,
};
