import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { bringers } from '../../checking/bringers.ts';
import { defineCheck } from '../../checking/check.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import { Due } from '../../model/due.ts';

/** A result brought along for a period in which its member or unit is scored here as well: what is scored here counts. */
export const broughtAndScored = defineCheck<{ kind: 'member' | 'unit'; who: string; period: Period; scored: Period }>({
  id: 'brought-and-scored',
  severity: 'error',
  message: {
    vi: ({ who, period, scored }) =>
      `${who} mang theo kết quả ${period.kind.words.vi.name(period)}, nhưng trong kỳ ấy vẫn thuộc diện chấm điểm ở đây (${scored.kind.words.vi.title(scored)}), nên kết quả mang theo không được tính`,
    en: ({ who, period, scored }) =>
      `${who} brought a result of ${period.kind.words.en.name(period)} but is due here in ${scored.kind.words.en.title(scored)}, so what was brought does not count`,
  },
  help: {
    vi: ({ kind }) =>
      `hãy bỏ dòng này, hoặc sửa from của ${kind === 'unit' ? 'tập thể' : 'phân công'} cho đúng ngày về cơ quan`,
    en: ({ kind }) =>
      `take it out, or mend from of the ${kind === 'unit' ? 'unit' : 'assignment'} to the day of coming here`,
  },
  *inWorkspace(workspace) {
    if (workspace.unsound.has('criteria')) return; // whoever seems not to be due may be
    for (const { kind, id, who, brought } of bringers(workspace.organization)) {
      for (const { period } of brought) {
        const whole = periodOf(period.value);
        const scored =
          whole && basePeriodsIn(whole, workspace).find((base) => Due.in(base, workspace).subject(kind, id));
        if (!whole || !scored) continue; // `brought-of-unknown-period`
        const facts = { kind, who, period: whole, scored };
        yield { at: period.place, facts, about: { subject: id, period: period.value } };
      }
    }
  },
});
