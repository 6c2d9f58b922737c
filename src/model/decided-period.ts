import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Campaign } from './campaign.ts';
import type { Decision } from './decision.ts';

/** The period that a decision, or another file of a period, is about, which may be a campaign; nothing where the calendar has none of that id. */
export function decidedPeriod(
  { period }: Pick<Decision, 'period'>,
  campaigns: readonly Campaign[],
): Period | undefined {
  return campaigns.find(({ id }) => id.value === period.value)?.period ?? periodOf(period.value);
}
