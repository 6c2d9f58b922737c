import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import { Due } from '../../model/due.ts';

/** A result brought along for a period in which the member is scored here as well: what is scored here counts. */
export const broughtAndScored = defineCheck<{ who: string; period: Period; scored: Period }>({
  id: 'brought-and-scored',
  severity: 'error',
  message: {
    vi: ({ who, period, scored }) =>
      `${who} mang theo kết quả ${period.kind.words.vi.name(period)}, nhưng trong kỳ ấy vẫn thuộc diện chấm điểm ở đây (${scored.kind.words.vi.title(scored)}), nên kết quả mang theo không được tính`,
    en: ({ who, period, scored }) =>
      `${who} brought a result of ${period.kind.words.en.name(period)} but is due here in ${scored.kind.words.en.title(scored)}, so what was brought does not count`,
  },
  help: {
    vi: () => 'hãy bỏ dòng này, hoặc sửa from của phân công cho đúng ngày về cơ quan',
    en: () => 'take it out, or mend from of the assignment to the day of coming here',
  },
  *inWorkspace(workspace) {
    if (workspace.unsound.has('criteria')) return; // whoever seems not to be due may be
    for (const member of workspace.organization.members) {
      const id = member.id.value;
      for (const { period } of member.brought) {
        const whole = periodOf(period.value);
        const scored =
          whole && basePeriodsIn(whole, workspace).find((one) => Due.in(one, workspace).subject('member', id));
        if (!whole || !scored) continue; // `brought-of-unknown-period`
        yield {
          at: period.place,
          facts: {
            who: workspace.organization.called('member', member.id.value) ?? member.name.value,
            period: whole,
            scored,
          },
          about: { subject: id, period: period.value },
        };
      }
    }
  },
});
