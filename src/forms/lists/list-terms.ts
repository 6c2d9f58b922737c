import type { Organization } from '../../model/organization.ts';
import type { Level } from '../../model/regulation.ts';
import type { Awards } from './award-named.ts';

/** What is known where a table is read. */
export interface ListTerms {
  readonly organization: Organization;
  readonly awards: Awards;
  /** The levels of every regulation in use, those of one code and name once. */
  readonly levels: readonly Level[];
  /** Forms of discipline that a regulation or somebody's record names. */
  readonly disciplines: ReadonlySet<string>;
  /** The id of the period that text names; nothing where it names none. */
  period(text: string): string | undefined;
}
