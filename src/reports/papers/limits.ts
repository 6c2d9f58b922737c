import type { ClassifyAnswer } from '../../answers/classification.ts';
import type { Block } from '../../documents/document.ts';
import { termsOf } from '../classify/classify-terms.ts';
import { top } from '../classify/top.ts';
import { limitLines, notCountedLines } from '../limit-words.ts';
import type { Setting } from './setting.ts';

/** Up to when a period counts, and that another regulation is read than the one in force: what every page must say. */
export function limitsOf(answer: ClassifyAnswer, { locale }: Pick<Setting, 'locale'>): Block[] {
  if (!answer.limit && !answer.inForce) return [];
  // Whether it is a draft is stamped by the paper itself.
  const lines = top(termsOf({ answer: { ...answer, isDraft: false }, withParts: false, sort: undefined }, locale));
  const told = lines.filter(
    ({ kind }, i) => kind === 'stamp' || (answer.inForce !== undefined && i === lines.length - 1),
  );
  const cut = [...limitLines(answer.limit, locale), ...notCountedLines(answer.limit, locale)];
  return [...told, ...cut.filter(({ kind }) => kind !== 'stamp')];
}
