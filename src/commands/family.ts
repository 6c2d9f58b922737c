import type { Words } from '../base/locale.ts';
import type { Listing } from './listing.ts';

/** Commands about one thing: `emul criteria check`, `emul criteria show`; each is a file in the folder of the family's name. */
export interface Family {
  readonly name: string;
  readonly words: Words<FamilyWords>;
  /** By the word behind the family's name, in the order help lists them. */
  readonly actions: readonly Listing[];
  /** What runs where no action is named; where it is left out, the actions are listed. */
  readonly alone?: Listing;
}

interface FamilyWords {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands above the list of its actions. */
  readonly description: string;
}
