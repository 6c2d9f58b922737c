import type { Sides } from '../../answers/comparing/causes.ts';
import type { Comparison } from '../../answers/comparing/compared.ts';
import type { Locale } from '../../base/locale.ts';
import { placesTogether } from '../../scoring/printed.ts';
import { type ClassifyTerms, termsOf as classifyTerms } from '../classify/classify-terms.ts';

/** What every part of the paper is written from. */
export interface CompareTerms {
  readonly comparison: Comparison;
  readonly locale: Locale;
  /** Each side as its own classification is told. */
  readonly sides: Sides<ClassifyTerms>;
  /** In how many places points stand, so that none seems to be on the other side of a bound. */
  readonly places: number;
}

export function termsOf(comparison: Comparison, locale: Locale): CompareTerms {
  const side = ({ classified: answer }: Comparison['before']) =>
    classifyTerms({ answer, withParts: false, sort: undefined }, locale);
  const sides = { before: side(comparison.before), after: side(comparison.after) };
  const places = placesTogether(sides.after.rows, placesTogether(sides.before.rows));
  return { comparison, locale, sides, places };
}

/** Rows of one kind. */
export function ofKind<R extends { readonly subject: { readonly kind: 'unit' | 'member' } }>(
  rows: readonly R[],
  kind: 'unit' | 'member',
): R[] {
  return rows.filter(({ subject }) => subject.kind === kind);
}
