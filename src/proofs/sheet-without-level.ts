import type { Words } from '../base/locale.ts';
import { defineProof } from './proof.ts';

/** A sheet that is scored and still gets no level: its points are nobody's or two levels', or a condition shuts it out of all. */
export const sheetWithoutLevel = defineProof<{ who: string; why: Words }>({
  id: 'sheet-without-level',
  severity: 'error',
  message: {
    vi: ({ who, why }) => `phiếu của ${who} đã chấm đủ mà không xếp được vào mức nào: ${why.vi}`,
    en: ({ who, why }) => `the sheet of ${who} is complete and gets no level: ${why.en}`,
  },
  help: {
    vi: () => 'hãy sửa mục levels của thang điểm để điểm nào cũng có đúng một mức, mức cuối cùng không kèm điều kiện',
    en: () => 'mend levels of the scale so that every total has exactly one, the last without conditions',
  },
  inStanding({ isRated, reasons, sheet, subject }, { organization }) {
    if (isRated) return undefined;
    const reason = reasons.find(({ id }) => WITHOUT.includes(id));
    const at = sheet?.entries[0]?.subject.place;
    return (
      reason &&
      at && { at, facts: { who: organization.called(subject.kind, subject.id) ?? subject.name, why: reason.words } }
    );
  },
});

const WITHOUT = ['levels-hole', 'levels-overlap'];
