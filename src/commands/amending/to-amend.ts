import type { OpenSeal } from '../../answers/closing/open-seal.ts';
import type { SealBook } from '../../answers/closing/seal-book.ts';
import type { Period } from '../../calendar/period.ts';

/** A closed period, and its newest edition. */
export interface ToAmend {
  readonly period: Period;
  readonly newest: OpenSeal;
  readonly book: SealBook;
}
