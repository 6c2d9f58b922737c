import type { Locale } from '../../base/locale.ts';
import type { ConditionWorking } from '../../candidates/conditions/condition-kind.ts';
import { figure, type Prose } from '../../documents/prose.ts';
import type { TextCell } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import { lineOf } from '../../source/line-of.ts';
import { pointsOpened } from '../candidates/candidates-terms.ts';
import { hasNumber } from '../workings/sums.ts';
import { type CandidacyView, foundIn } from './candidacy-view.ts';

/** What there is for a condition; a number in it opens what was asked, the line, and the points of the period. */
export function foundCell(condition: ConditionWorking, view: CandidacyView, locale: Locale): TextCell {
  const text = condition.found[locale];
  const source = lineOf(condition.place ?? condition.condition.kind.place);
  const asked = () => ({ text: `${condition.asked[locale]}: ${text}`, source, steps: madeOf(view, locale) });
  return { kind: 'text', text, ...(hasNumber(text) && { opens: asked }) };
}

/** What is lacking; a number in it opens the points of the period. */
export function missingFigure(said: string, view: CandidacyView, locale: Locale): Prose {
  return hasNumber(said) ? figure(said, () => ({ text: said, steps: madeOf(view, locale) })) : said;
}

function madeOf(view: CandidacyView, locale: Locale): Working[] {
  const { candidacy } = foundIn(view);
  return candidacy?.result ? [pointsOpened(candidacy.result, { answer: view.answer, locale })] : [];
}
