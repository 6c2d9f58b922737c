import type { Organization } from '../../model/organization.ts';
import type { Awards } from './award-named.ts';

/** What is known where a table is read. */
export interface ListTerms {
  readonly organization: Organization;
  readonly awards: Awards;
  /** The id of the period that text names; nothing where it names none. */
  period(text: string): string | undefined;
}
