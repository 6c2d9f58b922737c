import type { Words } from '../../base/locale.ts';
import type { ScoreEvent } from '../../model/criterion.ts';

/**
 * One value of a mark, as sheets, forms and questions ask for it: points in steps of the scale up to the maximum, a number
 * from 0, how often an event happened, one of several names. Without a name the mark is this value alone.
 */
export type MarkPart =
  | { readonly takes: 'points'; readonly name?: undefined }
  | { readonly takes: 'choice'; readonly name?: undefined; readonly choices: readonly string[] }
  | Amount
  | { readonly takes: 'count'; readonly name: string; readonly event: ScoreEvent };

/** A number from 0. */
interface Amount {
  readonly takes: 'amount';
  readonly name?: string;
  /** “số việc được giao”, and where several are typed at once, “được giao”. */
  readonly title: Words;
  readonly inShort?: Words;
  /** Words by which people head it, without accents. */
  readonly said: RegExp;
}

/** What a mark of points is made of. */
export const POINTS: readonly MarkPart[] = [{ takes: 'points' }];
