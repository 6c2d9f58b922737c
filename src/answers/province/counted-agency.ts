import type { Agency } from './agencies-read.ts';
import type { ClosedPeriod } from './agency.ts';

/** An agency whose period is closed and verified. */
export interface CountedAgency extends Agency {
  readonly now: ClosedPeriod;
}
