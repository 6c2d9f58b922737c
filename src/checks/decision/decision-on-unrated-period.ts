import type { Words } from '../../base/locale.ts';
import { kindOf } from '../../calendar/index.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import type { Decision } from '../../model/decision.ts';
import { baseOf, blocksOf, isComplete } from '../../model/regulation.ts';
import { regulationFor } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Levels are decided for a period that nobody is classified in: one there is not, or one that is neither scored nor summed up. */
export const decisionOnUnratedPeriod = defineCheck<{ period: string; why: Words; way: Words }>({
  id: 'decision-on-unrated-period',
  severity: 'error',
  message: {
    vi: ({ period, why }) => `quyết định cho kỳ “${period}” không có tác dụng: ${why.vi}`,
    en: ({ period, why }) => `the decision on “${period}” has no effect: ${why.en}`,
  },
  help: { vi: ({ way }) => way.vi, en: ({ way }) => way.en },
  *inWorkspace(workspace) {
    for (const decision of workspace.decisions) {
      const { value, place } = decision.period;
      const found = decision.award
        ? unknown(decision, workspace)
        : (unknown(decision, workspace) ?? why(decision, workspace));
      if (found) yield { at: place, facts: { period: value, ...found }, about: { period: value } };
    }
  },
});

interface Why {
  readonly why: Words;
  readonly way: Words;
}

/** A period that neither the calendar nor a campaign has. */
function unknown(decision: Decision, { campaigns, unsound }: Workspace): Why | undefined {
  const id = decision.period.value;
  if (decidedPeriod(decision, campaigns)) return undefined;
  if (kindOf(id)) return NOT_IN_CALENDAR;
  const isKnown = campaigns.some((campaign) => campaign.id.value === id) || unsound.has('campaign');
  return isKnown || !/^[a-z]/.test(id) ? undefined : NO_CAMPAIGN; // else `malformed-period`
}

const NOT_IN_CALENDAR: Why = {
  why: { vi: 'lịch không có kỳ này', en: 'the calendar has no such period' },
  way: {
    vi: 'hãy viết lại mục period, ví dụ 2016-H2 (sáu tháng cuối năm 2016) hoặc 2016',
    en: 'mend period, such as 2016-H2 or 2016',
  },
};

const NO_CAMPAIGN: Why = {
  why: { vi: 'không có đợt thi đua nào mang mã này', en: 'no campaign has this id' },
  way: {
    vi: 'hãy viết mã của đợt như trong thư mục campaigns, hoặc một kỳ như 2016-H2',
    en: 'write the id of a campaign as in campaigns/, or a period such as 2016-H2',
  },
};

/** A period of a kind that the regulation neither scores nor sums up. */
function why(decision: Decision, workspace: Workspace): Why | undefined {
  const period = decidedPeriod(decision, workspace.campaigns);
  const regulation = period && regulationFor(period, workspace);
  if (!period || !regulation || workspace.unsound.has('regulation')) return undefined; // `unknown-regulation`
  if (!isComplete(regulation, workspace.regulations)) return undefined; // `extends-unknown`, `extends-cycle`
  const kind = kindInWords(period.kind.id);
  if (period.kind.id === baseOf(regulation, workspace.regulations)) return undefined;
  if (blocksOf(regulation, workspace.regulations).has(period.kind.id)) return undefined;
  return {
    why: {
      vi: `quy chế “${regulation.id.value}” không tổng hợp ${kind.vi}`,
      en: `the regulation “${regulation.id.value}” sums up no ${kind.en}`,
    },
    way: {
      vi: `hãy ghi một kỳ mà quy chế có xếp loại, hoặc thêm mục ${period.kind.id} vào rollup`,
      en: `write a period that it classifies, or add ${period.kind.id} to rollup`,
    },
  };
}
