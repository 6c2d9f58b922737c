import type { Organization } from '../../model/organization.ts';
import type { Level, Regulation } from '../../model/regulation.ts';
import type { Awards } from './award-named.ts';
import type { Everybody } from './everybody.ts';
import type { Newcomers } from './newcomers.ts';

/** What is known where a table is read. */
export interface ListTerms {
  readonly organization: Organization;
  /** Who is new in tables that are read together. */
  readonly newcomers: Newcomers;
  /** Ids of those of them who are not taken, so that nothing may name them. */
  readonly without: ReadonlySet<string>;
  /** Everybody who may be named, each person and each division; newcomers, too. */
  readonly people: Everybody;
  readonly units: Everybody;
  /** The regulations that there are, by id. */
  readonly regulations: ReadonlyMap<string, Regulation>;
  readonly awards: Awards;
  /** The levels of every regulation in use, those of one code and name once. */
  readonly levels: readonly Level[];
  /** Forms of discipline that a regulation or somebody's record names. */
  readonly disciplines: ReadonlySet<string>;
  /** The id of the period that text names; nothing where it names none. */
  period(text: string): string | undefined;
}
