import type { Campaign } from '../model/campaign.ts';
import type { Week } from '../model/week.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Located } from '../source/located.ts';

/** An entry that says it is of a campaign, and the campaign if there is one of that id. */
export interface CampaignEntry {
  readonly id: Located<string>;
  readonly subject: string;
  readonly campaign: Campaign | undefined;
}

/** Every entry in the files of a period that names a campaign. */
export function* campaignEntries({ period }: Week, { briefings, campaigns }: Workspace): Generator<CampaignEntry> {
  for (const { named, period: told, entries } of briefings) {
    if (named !== period.id || told?.value !== period.id) continue;
    for (const { campaign: id, subject, broken } of entries) {
      if (!id || broken.length > 0) continue;
      yield { id, subject: subject.value, campaign: campaigns.find((campaign) => campaign.id.value === id.value) };
    }
  }
}
