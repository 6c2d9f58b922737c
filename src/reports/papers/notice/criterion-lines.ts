import { Exact } from '../../../base/exact.ts';
import type { Words } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import type { Working } from '../../../documents/working.ts';
import { nameOf } from '../../explain/explain-terms.ts';
import { raised } from '../phrases.ts';
import { causesInWords, sheetsInWords } from './causes.ts';
import { type Closeness, LADDER } from './closeness.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { LETTERS, rowLines, shortened } from './room.ts';
import { costOf, type Lost, totalOf } from './sheets.ts';

/** A line of the table of losses before it is drawn. */
export interface Line {
  readonly title: string;
  readonly points: Exact | undefined;
  readonly said: string;
  readonly working?: () => Working;
  /** The same for a reader alone. */
  readonly opens?: () => Working;
}

export function linesOf(lines: readonly Omit<Line, 'working' | 'opens'>[]): number {
  return lines.reduce((sum, { title, said }) => sum + rowLines([title, LETTERS.criterion], [said, LETTERS.cause]), 0);
}

/** The criteria, the dearest first; those that find no room are one line. Nothing where fewer fit than are to be told. */
export function criterionLines(room: number, closeness: Closeness, terms: NoticeTerms): Line[] | undefined {
  const { lost } = terms;
  const { told, criteria } = closeness;
  const all = lost.map((each) => criterionLine(each, criteria, terms));
  if (linesOf(all) <= room) return all;
  for (let count = lost.length - 2; count >= Math.min(told, lost.length); count -= 1) {
    const lines = [...all.slice(0, count), others(lost.slice(count), count > 0, terms)];
    if (linesOf(lines) <= room) return lines;
  }
  if (closeness !== LADDER.at(-1)) return undefined;
  return lost.length > 1 ? [others(lost, false, terms)] : all;
}

function criterionLine(lost: Lost, closeness: Closeness['criteria'], terms: NoticeTerms): Line {
  const { id, title } = lost.criterion;
  const name = `${id.value}. ${title.value}`;
  const isBrief = closeness !== 'causes';
  return {
    title: shortened(name, closeness === 'causes' ? undefined : SHORT[closeness]),
    points: totalOf(lost),
    said: raised(isBrief && !terms.isBase ? sheetsInWords(lost.sheets, terms.locale) : causesInWords(lost, terms)),
    working: () => opened(lost, terms),
  };
}

/** Two lines, or one. */
const SHORT = { times: 2 * LETTERS.criterion - 4, short: LETTERS.criterion } as const;

function others(lost: readonly Lost[], areOthers: boolean, terms: NoticeTerms): Line {
  const ids = lost.map(({ criterion }) => criterion.id.value);
  return {
    title: WORDS[terms.locale](lost.length, areOthers, ids.length <= FEW ? ` (${ids.join(', ')})` : ''),
    points: Exact.sum(lost.map(totalOf)),
    said: raised(terms.readAll),
    working: () => ({ text: ids.join(', '), steps: lost.map((each) => opened(each, terms)) }),
  };
}

/** What a criterion lost each time. */
function opened(lost: Lost, terms: NoticeTerms): Working {
  const { locale, places } = terms;
  const points = (value: Exact) => pointsInWords(value, locale, places);
  return {
    text: `${lost.criterion.id.value}: ${points(totalOf(lost))}`,
    steps: lost.sheets.map((sheet) => {
      const cause = causesInWords({ criterion: lost.criterion, sheets: [sheet] }, { ...terms, isBase: true });
      return { text: `${raised(nameOf(sheet.period, terms))}: ${points(costOf(sheet.working))} (${cause})` };
    }),
  };
}

/** More ids than that take more room than they tell. */
const FEW = 10;

const WORDS: Words<(count: number, areOthers: boolean, ids: string) => string> = {
  vi: (count, areOthers, ids) => `${count} tiêu chí${areOthers ? ' khác' : ''}${ids}`,
  en: (count, areOthers, ids) => `${count} ${areOthers ? 'other ' : ''}criteria${ids}`,
};
