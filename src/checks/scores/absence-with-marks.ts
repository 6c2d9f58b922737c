import { defineCheck } from '../../checking/check.ts';

/** A sheet that says why there is none, and has marks. */
export const absenceWithMarks = defineCheck<{ who: string; columns: readonly string[] }>({
  id: 'absence-with-marks',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ who, columns }) => `phiếu của ${who} vừa ghi nghỉ, vừa có điểm ở mục ${columns.join(', ')}`,
    en: ({ who, columns }) => `the sheet of ${who} says absent and has marks under ${columns.join(', ')}`,
  },
  help: {
    vi: () => 'nếu có chấm, hãy bỏ mục absence; nếu nghỉ, hãy bỏ điểm',
    en: () => 'delete absence if the week is scored, or the marks if it is not',
  },
  inEntry({ entry, sheet, standing, who }) {
    const { absence } = entry;
    if (!absence || absence !== sheet?.absence || standing.length === 0) return; // `duplicate-entry`
    return { at: absence.kind.place, facts: { who, columns: standing.map(({ name }) => name) } };
  },
});
