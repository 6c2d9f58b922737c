export { campaignOfUnknownCriteria } from './campaign-of-unknown-criteria.ts';
export { campaignOfUnknownMember } from './campaign-of-unknown-member.ts';
export { campaignOfUnknownUnit } from './campaign-of-unknown-unit.ts';
export { campaignOutsideCalendar } from './campaign-outside-calendar.ts';
export { campaignReversed } from './campaign-reversed.ts';
export { duplicateCampaign } from './duplicate-campaign.ts';
