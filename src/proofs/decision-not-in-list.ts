import type { Period } from '../calendar/period.ts';
import { keyOf } from '../model/due.ts';
import { decidedIn } from './decided-in.ts';
import { defineProof } from './proof.ts';

/** The Council decided on somebody who is not in that period's list at all. */
export const decisionNotInList = defineProof<{ who: string; period: Period }>({
  id: 'decision-not-in-list',
  severity: 'error',
  message: {
    vi: ({ who, period }) =>
      `${who} không có trong danh sách xếp loại ${period.kind.words.vi.name(period)}, nên quyết định này không áp dụng cho ai`,
    en: ({ who, period }) =>
      `${who} is not in the list of ${period.kind.words.en.name(period)}, so this decision is about nobody`,
  },
  help: {
    vi: () => 'hãy xem lại mã, hoặc phân công của người ấy trong organization.yaml; nếu ghi nhầm thì bỏ dòng này',
    en: () => 'look at the id again, or at the assignments in organization.yaml; if it is a slip, take it out',
  },
  *inPeriod(rolled, { organization }) {
    for (const { decided } of decidedIn(rolled)) {
      const { kind, subject } = decided;
      const who = organization.called(kind, subject.value);
      if (who === undefined || rolled.keys.has(keyOf(kind, subject.value))) continue; // `decision-for-unknown`
      const about = { subject: subject.value, period: rolled.period.id };
      yield { at: subject.place, facts: { who, period: rolled.period }, about };
    }
  },
});
