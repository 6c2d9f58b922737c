import type { Words } from '../base/locale.ts';
import type { Place } from '../source/located.ts';

/** Why a result is what it is: an id for machines, words for people, and the line it was read from. */
export interface Reason {
  readonly id: string;
  readonly words: Words;
  /** The same without what belongs to one row alone, where rows are counted. */
  readonly inGeneral?: Words;
  readonly place: Place | undefined;
  /** The paper it rests on, where the office wrote one down. */
  readonly document?: string | undefined;
}
