import type { ExplainAnswer } from '../../../answers/explained.ts';
import { bilingual } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import type { List } from '../../../documents/document.ts';
import { figure, type Prose, prose } from '../../../documents/prose.ts';
import { whyNot } from '../../classify/why-not.ts';
import { fullName, readerOf } from '../../explain/explain-terms.ts';
import { sheetOpened } from '../../explain/opened.ts';
import { limitLines } from '../../limit-words.ts';
import { rankOpened } from '../../workings/ranks.ts';
import { coverageOpened, sumOfParts } from '../../workings/results.ts';
import { figured } from '../../workings/sums.ts';
import { nounOf } from '../phrases.ts';
import { changedInWords } from './changed.ts';
import type { NoticeTerms } from './notice-terms.ts';

/** Level, points and rank, by which decision, up to when, and what made the level another than the points say. */
export function resultLines(terms: NoticeTerms, answer: ExplainAnswer, decided: string): List {
  const counted = limitLines(answer.classified.limit, terms.locale).map(({ text }) => prose`${text}.`);
  return { kind: 'list', items: [...resultOf(terms, answer, decided), ...counted, ...changedInWords(terms)] };
}

/** “Xếp loại: Hoàn thành tốt nhiệm vụ, theo Quyết định …”, “Điểm: 86,97, xếp thứ 11 trong 14 cá nhân được xếp loại” */
function resultOf(terms: NoticeTerms, { rated, classified }: ExplainAnswer, decided: string): Prose[] {
  const { result, locale, places } = terms;
  const words = WORDS[locale];
  if (!result.isRated || result.level === undefined) {
    const { working } = result;
    const why = whyNot(result, terms);
    return [words.notRated(working ? figured(why, () => coverageOpened(working, terms)) : why)];
  }
  const level = words.level(fullName(terms, result.level), decided);
  if (!result.points) return [prose`${level}`];
  const points = figure(pointsInWords(result.points, locale, places), () =>
    result.standing ? sheetOpened(result.standing, terms) : sumOfParts(result, readerOf(terms)),
  );
  const rank = figure(
    words.rank(result.rank ?? 0, rated, nounOf(result.subject.kind, rated, locale), result.isTied),
    () => rankOpened(result, classified.results, locale),
  );
  return [level, words.points(points, rank)];
}

const WORDS = bilingual({
  vi: {
    level: (level: string, decided: string) => `Xếp loại: ${level}${decided}.`,
    points: (points: Prose, rank: Prose) => prose`Điểm: ${points} điểm, ${rank}.`,
    notRated: (why: Prose) => prose`Không xếp loại vì ${why}.`,
    rank: (rank: number, of: number, noun: string, isTied: boolean) =>
      `xếp thứ ${rank} trong ${of} ${noun} được xếp loại${isTied ? ' (bằng điểm với người khác)' : ''}`,
  },
  en: {
    level: (level, decided) => `Level: ${level}${decided}.`,
    points: (points, rank) => prose`Points: ${points}, ${rank}.`,
    notRated: (why) => prose`Not rated: ${why}.`,
    rank: (rank, of, noun, isTied) => `rank ${rank} of ${of} ${noun} rated${isTied ? ' (tied)' : ''}`,
  },
});
