import type { CampaignStatus } from '../answers/campaigns.ts';
import { type Day, dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { paragraph } from '../documents/document.ts';
import { aside, prose } from '../documents/prose.ts';
import type { Organization } from '../model/organization.ts';
import { named } from './person-words.ts';
import { spanInWords } from './regulation/dates.ts';
import type { TableReport } from './report.ts';

export interface CampaignsShown {
  readonly campaigns: readonly CampaignStatus[];
  readonly organization: Organization;
  readonly asOf: Day;
}

/** Every campaign: when, who, by which sheets, how much of it is scored, and what to type next. */
export const campaignsReport: TableReport<CampaignsShown> = {
  id: 'campaigns',
  document({ campaigns, organization }, locale) {
    const words = WORDS[locale];
    const [first] = campaigns;
    if (!first) return { locale, blocks: [paragraph(words.none)] };
    return {
      locale,
      blocks: [
        {
          kind: 'list',
          heading: words.heading,
          items: campaigns.map((campaign) => campaignLine(campaign, organization, locale)),
        },
        paragraph(aside(words.more(first.campaign.id.value))),
      ],
    };
  },
  heading({ asOf }, locale) {
    const { type, subject } = WORDS[locale];
    return { type, subject: subject(dateSaid(asOf, locale)) };
  },
};

function campaignLine(
  { campaign, state, hasOwnSheets, begun, scored }: CampaignStatus,
  organization: Organization,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const { id, title, theme, span, units, members } = campaign;
  const who = [
    ...units.map(({ value }) => organization.unit(value)?.name.value ?? value),
    ...members.map(({ value }) => named({ kind: 'member', id: value }, organization, locale) ?? value),
  ];
  return [
    `${id.value}: ${title.value}`,
    ...(theme && theme.value !== title.value ? [words.theme(theme.value)] : []),
    `${spanInWords(span.from?.value, span.to?.value, locale, '')}, ${words.states[state]}`,
    who.length > 0 ? who.join(', ') : words.everybody,
    hasOwnSheets ? words.ownSheets : words.usualSheets,
    words.scored(scored, begun),
  ].join('; ');
}

const WORDS = bilingual({
  vi: {
    none: prose`Chưa có đợt thi đua nào.${aside(' Cách ghi: emul help campaigns')}`,
    type: 'DANH SÁCH',
    subject: (day: string) => `Đợt thi đua, chuyên đề, tính đến ngày ${day}`,
    heading: 'Đợt thi đua, chuyên đề',
    everybody: 'mọi tập thể, cá nhân',
    ownSheets: 'chấm phiếu riêng',
    usualSheets: 'lấy phiếu thường ngày',
    states: {
      coming: 'chưa bắt đầu',
      running: 'đang diễn ra',
      over: 'đã kết thúc',
      'without-dates': 'chưa đủ ngày',
    } satisfies Readonly<Record<CampaignStatus['state'], string>>,
    theme: (theme: string) => `chủ đề: ${theme}`,
    scored: (scored: number, begun: number) => `đã chấm ${scored}/${begun} kỳ`,
    more: (id: string) =>
      `Xếp loại một đợt: emul classify ${id}; danh sách đề nghị: emul candidates ${id}; báo cáo: emul summary ${id}`,
  },
  en: {
    none: prose`There is no campaign in campaigns/ yet.${aside(' How to write one: emul help campaigns')}`,
    type: 'LIST',
    subject: (day) => `Campaigns, as of ${day}`,
    heading: 'Campaigns',
    everybody: 'everybody',
    ownSheets: 'sheets of its own',
    usualSheets: 'the usual sheets',
    states: { coming: 'not begun', running: 'running', over: 'over', 'without-dates': 'without both days' },
    theme: (theme) => `theme: ${theme}`,
    scored: (scored, begun) => `${scored} of ${begun} periods scored`,
    more: (id) =>
      `Classify one: emul classify ${id}; candidates: emul candidates ${id}; the report: emul summary ${id}`,
  },
});
