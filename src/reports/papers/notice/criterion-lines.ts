import type { Exact } from '../../../base/exact.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import { raised } from '../../../base/sentence.ts';
import type { Working } from '../../../documents/working.ts';
import { nameOf } from '../../explain/explain-terms.ts';
import { causesInWords } from './causes.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { costOf, type Lost, totalOf } from './sheets.ts';

/** A line of the table of losses before it is drawn. */
export interface Line {
  readonly title: string;
  /** In all sheets together. */
  readonly points: Exact | undefined;
  readonly said: string;
  readonly working?: () => Working;
  /** The same for a reader alone. */
  readonly opens?: () => Working;
}

/** A criterion with all that it lost, why, how often and when. */
export function criterionLine(lost: Lost, terms: NoticeTerms): Line {
  return {
    title: nameOfCriterion(lost),
    points: totalOf(lost),
    said: raised(causesInWords(lost, terms)),
    working: () => lossOpened(lost, terms),
  };
}

/** “A2. Chất lượng tham mưu” */
export function nameOfCriterion({ criterion: { id, title } }: Lost): string {
  return `${id.value}. ${title.value}`;
}

/** What a criterion lost each time. */
export function lossOpened(lost: Lost, terms: NoticeTerms): Working {
  const { locale, places } = terms;
  const points = (value: Exact) => pointsInWords(value, locale, places);
  return {
    text: `${lost.criterion.id.value}: ${points(totalOf(lost))}${terms.isBase ? '' : ` : ${terms.sheets.length}`}`,
    steps: lost.sheets.map((sheet) => {
      const cause = causesInWords({ criterion: lost.criterion, sheets: [sheet] }, { ...terms, isBase: true });
      return { text: `${raised(nameOf(sheet.period, terms))}: ${points(costOf(sheet.working))} (${cause})` };
    }),
  };
}
