import { defineCheck } from '../../checking/check.ts';
import { isHeadOn } from '../../model/unit.ts';

/** A column of the head of division on the sheet of that very head. */
export const ownSheetApproved = defineCheck<{ who: string; unit: string }>({
  id: 'own-sheet-approved',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ who, unit }) => `${who} đứng đầu ${unit} nên mục head là tự duyệt phiếu của chính mình`,
    en: ({ who, unit }) => `${who} is the head of ${unit}, so head here approves a sheet of one’s own`,
  },
  help: {
    vi: () => 'hãy bỏ mục head; lãnh đạo cấp trên chấm thì ghi ở mục council',
    en: () => 'delete head; what the leaders gave belongs under council',
  },
  inEntry({ entry, subject, workspace, week, who }) {
    const column = entry.columns.find(({ name }) => name === 'head');
    if (!column || entry.kind !== 'member' || !subject?.unit) return;
    const isBlank = column.marks.length === 0 && column.isUnfinished && !column.keepsRest;
    const day = workspace.calendar.decidingDay(week.period);
    if (isBlank || !isHeadOn(subject.unit, subject.id, day)) return;
    return { at: column.key.place, facts: { who, unit: subject.unit.name.value } };
  },
});
