import { type Day, dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';

interface Facts {
  day: Day;
  inspected: Day;
}

/** A remedy due or done before the inspection that asked for it. */
export const remedyBeforeInspection = defineCheck<Facts>({
  id: 'remedy-before-inspection',
  severity: 'error',
  message: {
    vi: ({ day, inspected }) => `ngày ${dateInWords(day)} đứng trước ngày kiểm tra ${dateInWords(inspected)}`,
    en: ({ day, inspected }) => `${day} lies before the inspection on ${inspected}`,
  },
  help: {
    vi: () => 'xem lại ngày này, hoặc mục date của lần kiểm tra',
    en: () => 'look at this day, or at date of the inspection',
  },
  *inWorkspace({ inspections }) {
    for (const { date, findings } of inspections) {
      for (const { value, place } of findings.flatMap(({ by, done }) => [by ?? [], done?.date ?? []].flat()))
        if (value < date.value) yield { at: place, facts: { day: value, inspected: date.value } };
    }
  },
});
