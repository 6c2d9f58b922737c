import { dateSaid } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { blank, type Prose, prose } from '../../../documents/prose.ts';
import { notifiedOn } from '../../../model/appeal.ts';
import { appealTermsOn, lastDayAfter } from '../../../model/appeal-terms.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import { termIn } from '../../appeal-words.ts';
import { ownWords, type Setting } from '../setting.ts';

/** What the office says of reviews; the last of it closes the paper. */
export function reviewOf(
  { subject }: RankedResult,
  period: string,
  setting: Setting,
  current: Workspace,
): readonly Prose[] {
  const words = WORDS[setting.locale];
  const own = ownWords('review', setting);
  if (own && own.length > 0) return own;
  return [
    prose`${words.ask}${[blank(words.whereHint)]}${untilOf(subject, period, { ...setting, workspace: current })}`,
  ];
}

/** As the regulation says, to the day where it is known when the notice was signed for. */
function untilOf(subject: RankedResult['subject'], period: string, { workspace, about, locale }: Setting): Prose {
  const words = WORDS[locale];
  const within = appealTermsOn(about, workspace)?.within;
  if (!within) return [words.until, blank(words.untilHint)];
  const notified = notifiedOn(subject, period, workspace.notified);
  const term = termIn(within, locale);
  const last = notified && lastDayAfter(within, notified.value, workspace);
  return last ? words.lastDay(dateSaid(last, locale), term, dateSaid(notified.value, locale)) : words.within(term);
}

const WORDS = bilingual({
  vi: {
    ask: 'Nếu thấy kết quả chưa đúng, đề nghị gửi ý kiến bằng văn bản đến ',
    whereHint: 'nơi nhận đề nghị xem xét lại',
    until: ', chậm nhất là ngày ',
    untilHint: 'hạn gửi đề nghị theo quy chế của cơ quan',
    within: (term: string) => `, trong thời hạn ${term}, tính từ ngày sau ngày nhận thông báo này`,
    lastDay: (day: string, term: string, notified: string) =>
      `, chậm nhất là ngày ${day} (${term}, tính từ ngày sau ngày nhận thông báo ${notified})`,
  },
  en: {
    ask: 'Anyone who disputes this result may write to ',
    whereHint: 'who receives requests for review',
    until: ', no later than ',
    untilHint: 'the term that the agency’s regulation sets',
    within: (term) => `, within ${term}, counted from the day after this notice is received`,
    lastDay: (day, term, notified) =>
      `, no later than ${day} (${term}, counted from the day after the notice of ${notified})`,
  },
});
