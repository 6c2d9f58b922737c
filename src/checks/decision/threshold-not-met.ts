import { Exact } from '../../base/exact.ts';
import type { Locale } from '../../base/locale.ts';
import { boundInPercent, percent } from '../../base/number-words.ts';
import { aboutVotes, flawed } from '../../checking/ballot-flaw.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import type { VotingRule } from '../../model/ballot.ts';

/** Decided although fewer voted for it than the regulation asks for. */
export const thresholdNotMet = defineCheck<{ who: string; inFavour: number; of: number; rule: VotingRule }>({
  id: 'threshold-not-met',
  severity: 'error',
  message: {
    vi: ({ who, inFavour, of, rule }) =>
      `${who} được ${inFavour}/${of} phiếu đồng ý, ${share(inFavour, of, 'vi')}, chưa đủ tỷ lệ của quy chế: ${asked(rule, 'vi')}`,
    en: ({ who, inFavour, of, rule }) =>
      `${inFavour} of ${of} voted for ${who}, ${share(inFavour, of, 'en')}, fewer than the regulation asks for: ${asked(rule, 'en')}`,
  },
  help: {
    vi: () =>
      'xem lại biên bản; ghi nhầm số phiếu thì nhập lại dòng ấy: emul decide KỲ --enter --again TÊN; đúng như vậy thì Hội đồng chưa thông qua',
    en: () =>
      'look at the minutes; where the numbers are wrong enter that row again: emul decide PERIOD --enter --again NAME; if they are right, the Council has not passed it',
  },
  *inWorkspace(workspace) {
    for (const { flaw, result, meeting } of flawed('threshold', workspace)) {
      const { at, inFavour, of } = flaw;
      const { rule } = meeting;
      if (!rule) continue;
      yield { at, facts: { who: calledIn(workspace, result), inFavour, of, rule }, about: aboutVotes(result, meeting) };
    }
  },
});

function share(inFavour: number, of: number, locale: Locale): string {
  return percent(of === 0 ? Exact.zero : Exact.whole(inFavour).over(Exact.whole(of)), locale);
}

function asked({ atLeast, above }: VotingRule, locale: Locale): string {
  const parts = [
    atLeast &&
      `${locale === 'vi' ? 'từ' : 'at least'} ${boundInPercent(atLeast.value, locale)}${locale === 'vi' ? ' trở lên' : ''}`,
    above && `${locale === 'vi' ? 'trên' : 'more than'} ${boundInPercent(above.value, locale)}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
