import { defineCheck } from '../../checking/check.ts';

/** A remedy without a day by which it must be done, or without anybody to do it. */
export const remedyWithoutDeadline = defineCheck<{ remedy: string; lacks: 'by' | 'who' }>({
  id: 'remedy-without-deadline',
  severity: 'warning',
  counted: { vi: 'biện pháp khắc phục chưa có hạn, người làm', en: 'remedies without a deadline' },
  message: {
    vi: ({ remedy, lacks }) => `biện pháp “${remedy}” chưa ghi ${lacks === 'by' ? 'hạn' : 'ai làm'}`,
    en: ({ remedy, lacks }) => `the remedy “${remedy}” has ${lacks === 'by' ? 'no deadline' : 'nobody in charge'}`,
  },
  help: {
    vi: ({ lacks }) => (lacks === 'by' ? 'ghi by, ví dụ by: 2017-01-15' : 'ghi who: [{head: MÃ-PHÒNG}]'),
    en: ({ lacks }) => (lacks === 'by' ? 'add by, e.g. by: 2017-01-15' : 'add who: [{head: UNIT}]'),
  },
  *inWorkspace({ inspections }) {
    for (const { remedy, by, who, done } of inspections.flatMap(({ findings }) => findings)) {
      if (!remedy || done) continue;
      if (!by) yield { at: remedy.place, facts: { remedy: remedy.value, lacks: 'by' } };
      if (who.length === 0) yield { at: remedy.place, facts: { remedy: remedy.value, lacks: 'who' } };
    }
  },
});
