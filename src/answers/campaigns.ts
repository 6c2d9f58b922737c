import type { Day } from '../base/day.ts';
import { basePeriodsIn } from '../model/base-periods.ts';
import { type Campaign, hasOwnSheets } from '../model/campaign.ts';
import type { Workspace } from '../model/workspace.ts';

/** How a campaign stands on a day. */
export interface CampaignStatus {
  readonly campaign: Campaign;
  readonly state: 'coming' | 'running' | 'over' | 'without-dates';
  /** Whether its sheets are its own, by criteria of its own. */
  readonly hasOwnSheets: boolean;
  /** Base periods whose deciding day lies inside, up to the day. */
  readonly begun: number;
  /** Of these, how many have a scores file. */
  readonly scored: number;
}

/** Every campaign, the latest to begin first. */
export function campaignsOn(asOf: Day, workspace: Workspace): CampaignStatus[] {
  const latestFirst = workspace.campaigns.toSorted((a, b) =>
    (a.span.from?.value ?? '') > (b.span.from?.value ?? '') ? -1 : 1,
  );
  return latestFirst.map((campaign) => ({
    campaign,
    state: stateOn(asOf, campaign),
    hasOwnSheets: hasOwnSheets(campaign),
    ...partsCounted(campaign, asOf, workspace),
  }));
}

function stateOn(asOf: Day, { period }: Campaign): CampaignStatus['state'] {
  if (!period) return 'without-dates';
  if (asOf < period.from) return 'coming';
  return asOf <= period.to ? 'running' : 'over';
}

function partsCounted({ period }: Campaign, asOf: Day, workspace: Workspace): Pick<CampaignStatus, 'begun' | 'scored'> {
  const all = period ? basePeriodsIn(period, workspace) : [];
  const begun = all.filter(({ from }) => from <= asOf);
  return { begun: begun.length, scored: begun.filter(({ id }) => workspace.briefingFiles.has(id)).length };
}
