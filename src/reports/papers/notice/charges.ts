import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { paperCount } from '../../../base/number-words.ts';
import { insideSentence, raised } from '../../../base/sentence.ts';
import type { Working } from '../../../documents/working.ts';
import { failing } from '../../../scoring/conditions/index.ts';
import { hasPoints, unreached } from '../../../scoring/level.ts';
import type { Standing } from '../../../scoring/standing.ts';
import type { HappeningWorking } from '../../../scoring/working.ts';
import { nameOf } from '../../explain/explain-terms.ts';
import { deductions, happenedOn, occurrences } from './deductions.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { told } from './told.ts';

/** What was deducted, what capped a level, what kept one from a level whose points were there. */
export interface Charge {
  readonly title: string;
  /** What was deducted in all; nothing where it cost a level alone. */
  readonly points: Exact | undefined;
  readonly said: string;
  /** On which sheet what of it was. */
  readonly opens: () => Working;
}

/** Deductions, caps and knock-outs of all sheets, each kind one row: every occurrence, or how often and when. */
export function chargesIn(terms: NoticeTerms, isEach: boolean): Charge[] {
  const { locale, sheets } = terms;
  const words = WORDS[locale];
  const deducted = sheets.flatMap(({ standing }) => happenedOn(standing));
  const rows = [
    {
      title: words.penalty,
      said: deductions(isEach, terms),
      points: sumOf(deducted),
      opens: () => onSheets(words.penalty, occurrences, terms),
    },
    {
      title: words.limit,
      said: repeated(limits, isEach, terms),
      points: undefined,
      opens: () => onSheets(words.limit, limits, terms),
    },
    ...(terms.isBase
      ? []
      : [
          {
            title: words.held,
            said: repeated(held, isEach, terms),
            points: undefined,
            opens: () => onSheets(words.held, held, terms),
          },
        ]),
  ];
  return rows.filter((row) => row.said !== '');
}

/** Each sheet of which it is said, with what is said. */
function onSheets(text: string, of: Of, terms: NoticeTerms): Working {
  const steps = terms.sheets.flatMap(({ period, standing }) =>
    of(standing, terms).map((said) => ({ text: `${raised(nameOf(period, terms))}: ${said}` })),
  );
  return { text, steps };
}

function sumOf(deducted: readonly HappeningWorking[]): Exact | undefined {
  const sum = Exact.sum(deducted.map(({ points }) => points));
  return sum.isZero ? undefined : sum;
}

type Of = (standing: Standing, terms: NoticeTerms) => readonly string[];

/** What is said of sheets, the same words once; where it is said in many words, on how many sheets. */
function repeated(of: Of, isEach: boolean, terms: NoticeTerms): string {
  const found = terms.sheets.map(({ period, standing }) => ({ period, texts: of(standing, terms) }));
  const some = found.filter(({ texts }) => texts.length > 0);
  const texts = new Set(some.flatMap((each) => each.texts));
  if (isEach || texts.size <= FEW) return told(of, terms);
  const when = terms.isBase ? '' : ` (${terms.together(some.map(({ period }) => period))})`;
  return `${WORDS[terms.locale].sheets(some.length)}${when}`;
}

const FEW = 2;

/** “khống chế …”: an event that lets a sheet be no better. */
export function limits({ reasons }: Standing, { locale }: NoticeTerms): string[] {
  return reasons.filter(({ id }) => id === 'event-limit').map(({ words }) => insideSentence(words[locale]));
}

/** A better level whose points were there, and what kept it away. */
export function held({ working, subject }: Standing, { names, locale }: NoticeTerms): string[] {
  const { criteria } = subject.choice;
  if (!working || !criteria) return [];
  const better = unreached(criteria.rungs, working).find(hasPoints);
  if (!better) return [];
  const lacks = better.failed.map((condition) => failing(condition, working, criteria)[locale]).join(', ');
  return [WORDS[locale].but(names.levelName(better.rung.level.value)[locale], lacks)];
}

const WORDS = bilingual({
  vi: {
    penalty: 'Điểm trừ',
    limit: 'Khống chế mức',
    held: 'Đủ điểm nhưng chưa đạt mức',
    but: (level: string, why: string) => `chưa ${level} vì ${why}`,
    sheets: (count: number) => `${paperCount(count)} phiếu`,
  },
  en: {
    penalty: 'Penalties',
    limit: 'Caps on the level',
    held: 'Points enough, level missed',
    but: (level, why) => `not ${level}: ${why}`,
    sheets: (count) => `on ${count} ${count === 1 ? 'sheet' : 'sheets'}`,
  },
});
