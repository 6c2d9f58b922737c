import type { Words } from '../base/locale.ts';
import { calledIn } from '../checking/whom.ts';
import { levelIn } from './decided-in.ts';
import { defineProof } from './proof.ts';

/** A decision file says what level was proposed to the Council, and another one is computed today: marks, leave or rules were changed since. */
export const proposalChanged = defineProof<{ who: string; before: Words; now: Words }>({
  id: 'proposal-changed',
  severity: 'warning',
  counted: { vi: 'mức đã trình Hội đồng nay tính khác', en: 'proposals that changed since' },
  message: {
    vi: ({ who, before, now }) =>
      `tệp ghi mức trình Hội đồng của ${who} là ${before.vi}, nay tính ra ${now.vi}: từ khi lập tệp đã có thay đổi (điểm, ngày nghỉ, kỷ luật, quy chế, hoặc mức của tập thể)`,
    en: ({ who, before, now }) =>
      `${who} was proposed for ${before.en}, but ${now.en} is computed now: something changed since the file was begun (marks, leave, discipline, rules, or the level of the unit)`,
  },
  help: {
    vi: () =>
      'Hội đồng chưa họp thì sửa proposed theo mức mới; đã họp thì giữ nguyên, xem ai sửa điểm nào và báo Hội đồng (biên bản in mức đã trình)',
    en: () =>
      'before the meeting write the new level under proposed; after it leave it, and tell the Council what was changed (minutes print what it was shown)',
  },
  *inPeriod(rolled, workspace) {
    for (const decided of rolled.decision?.results ?? []) {
      const { proposed, kind, subject } = decided;
      const result = rolled.notable.find(
        (result) => result.subject.kind === kind && result.subject.id === subject.value,
      );
      if (!proposed || !result) continue; // `decision-not-in-list`
      if (!rolled.rules.levels.some(({ id }) => id.value === proposed.value)) continue; // `decision-unknown-level`
      const now = result.proposedLevel ?? result.level;
      if (now === proposed.value) continue;
      const about = { subject: subject.value, period: rolled.period.id };
      const facts = {
        who: calledIn(workspace, decided),
        before: levelIn(rolled, proposed.value),
        now: now === undefined ? NOT_RATED : levelIn(rolled, now),
      };
      yield { at: proposed.place, facts, about };
    }
  },
});

const NOT_RATED: Words = { vi: 'không xếp loại', en: 'no level' };
