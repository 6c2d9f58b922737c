import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { bilingual } from '../../../base/locale.ts';
import { type Block, heading, paragraph } from '../../../documents/document.ts';
import { type Prose, prose } from '../../../documents/prose.ts';
import type { PlaceOf } from '../../../model/paper.ts';
import { cited } from '../../cited.ts';
import { ofAnotherAgency } from '../../of-another-agency.ts';
import { quotaFigures } from '../../workings/quotas.ts';
import { levelCounts } from '../counts.ts';
import { paperNumber, thePeriod } from '../phrases.ts';
import { namingIn, paragraphsIn, type Setting } from '../setting.ts';
import { petitions } from '../summary/petitions.ts';
import { mattersOf } from '../votes/matters.ts';
import { resultTable } from '../votes/tables.ts';

/** What the meeting went through: standards, results, discussion, votes, conclusion. */
export function agenda(answer: CandidatesAnswer, title: string, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const { classified, evidence } = answer;
  const matters = mattersOf(answer, setting);
  const { regulation } = classified.rules;
  const { source } = regulation;
  const another = ofAnotherAgency(regulation, classified.workspace.settings.agencies)[locale];
  const over = classified.quotas.filter((quota) => quota.over > 0 && quota.scope === 'agency');
  return [
    heading(2, words.standards),
    ...(source ? [paragraph(words.by(`${cited(source.document.value, source.date?.value, locale)}${another}`))] : []),
    ...place('standards', words.standardsHint, setting),
    heading(2, words.results(title)),
    ...levelCounts(classified.results, classified.rules.levels, namingIn(setting)),
    ...over.map((result) => {
      const level = evidence.names.levelName(result.quota.level.value)[locale];
      return paragraph(
        words.over(level, ...quotaFigures(result, (count) => paperNumber(count, locale), namingIn(setting))),
      );
    }),
    ...petitions({ classified, locale, period: thePeriod(title) }),
    heading(2, words.discussion),
    ...place('discussion', words.discussionHint, setting),
    heading(2, words.voting),
    ...place('ballot', words.ballotHint, setting),
    ...matters.map((matter) => resultTable(matter, (id) => evidence.names.levelName(id)[locale], locale)),
    heading(2, words.conclusion),
    ...place('conclusion', words.conclusionHint, setting),
  ];
}

function place(name: PlaceOf<'minutes'>, hint: string, setting: Setting): Block[] {
  return paragraphsIn('minutes', name, hint, setting).map(paragraph);
}

const WORDS = bilingual({
  vi: {
    standards: 'Tiêu chuẩn, điều kiện',
    standardsHint: 'những tiêu chuẩn, điều kiện người chủ trì nêu',
    discussion: 'Thảo luận',
    discussionHint: 'ai phát biểu, ý kiến gì',
    voting: 'Bỏ phiếu, biểu quyết',
    ballotHint: 'bỏ phiếu kín hay biểu quyết, người trong tổ kiểm phiếu',
    conclusion: 'Kết luận của người chủ trì',
    conclusionHint: 'kết luận của người chủ trì',
    by: (paper: string) => `Việc xét thi đua, khen thưởng được thực hiện theo ${paper}.`,
    results: (period: string) => `Kết quả xếp loại ${period}`,
    over: (level: string, count: Prose, limit: Prose) =>
      prose`Số cá nhân đủ điều kiện xếp loại ${level} là ${count}, vượt mức tối đa ${limit}; đề nghị Hội đồng xem xét, quyết định.`,
  },
  en: {
    standards: 'Standards and conditions',
    standardsHint: 'the standards and conditions that the chair named',
    discussion: 'Discussion',
    discussionHint: 'who said what',
    voting: 'Votes',
    ballotHint: 'secret ballot or show of hands; who counted',
    conclusion: 'Conclusion of the chair',
    conclusionHint: 'what the chair concluded',
    by: (paper) => `By ${paper}.`,
    results: (period) => `Levels of ${thePeriod(period)}`,
    over: (level, count, limit) =>
      prose`${count} individuals meet the conditions of ${level}, at most ${limit} may; the Council decides.`,
  },
});
