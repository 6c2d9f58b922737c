import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Campaign } from './campaign.ts';
import type { Decision } from './decision.ts';

/** The period that a decision is about, which may be a campaign; nothing where the calendar has none of that id. */
export function decidedPeriod({ period }: Decision, campaigns: readonly Campaign[]): Period | undefined {
  return campaigns.find(({ id }) => id.value === period.value)?.period ?? periodOf(period.value);
}
