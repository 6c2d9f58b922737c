import type { Words } from '../base/locale.ts';
import { calledIn } from '../checking/whom.ts';
import { decidedIn } from './decided-in.ts';
import { defineProof } from './proof.ts';

/** The Council decided on somebody who is not rated in that period: there is no level to decide over. */
export const decisionNotRated = defineProof<{ who: string; why: Words }>({
  id: 'decision-not-rated',
  severity: 'warning',
  counted: { vi: 'quyết định cho người không xếp loại', en: 'decisions on people not rated' },
  message: {
    vi: ({ who, why }) => `${who} không được xếp loại trong kỳ (${why.vi}), nên quyết định này không áp dụng`,
    en: ({ who, why }) => `${who} is not rated in this period (${why.en}), so this decision is ignored`,
  },
  help: {
    vi: () => 'hãy bỏ dòng này, hoặc bổ sung phiếu còn thiếu',
    en: () => 'take it out, or add the sheets that are missing',
  },
  *inPeriod(rolled, workspace) {
    for (const { decided, result } of decidedIn(rolled)) {
      if (!result || result.isRated) continue; // `decision-not-in-list`
      const why = { vi: saying(result.reasons, 'vi'), en: saying(result.reasons, 'en') };
      const about = { subject: result.subject.id, period: rolled.period.id };
      yield { at: decided.subject.place, facts: { who: calledIn(workspace, decided), why }, about };
    }
  },
});

function saying(reasons: readonly { readonly words: Words }[], locale: 'vi' | 'en'): string {
  return reasons.map(({ words }) => words[locale]).join('; ');
}
