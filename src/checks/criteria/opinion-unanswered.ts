import { defineCheck } from '../../checking/check.ts';
import { isAnswered } from '../../model/life-cycle.ts';

/** An opinion that nobody answered before the scale was approved. */
export const opinionUnanswered = defineCheck<{ from: string; on: string | undefined; text: string }>({
  id: 'opinion-unanswered',
  severity: 'warning',
  counted: { vi: 'góp ý chưa trả lời', en: 'opinions without an answer' },
  message: {
    vi: ({ from, on, text }) =>
      `thang điểm đã thông qua mà góp ý của ${from}${on === undefined ? '' : ` về ${on}`} chưa được trả lời: “${text}”`,
    en: ({ from, on, text }) =>
      `approved, though nobody answered what ${from} said${on === undefined ? '' : ` on ${on}`}: “${text}”`,
  },
  help: {
    vi: () => 'ghi thêm outcome: taken, partly hoặc kept, và answer: giải trình',
    en: () => 'add outcome: taken, partly or kept, and answer: why',
  },
  *inWorkspace({ criteria, organization }) {
    for (const { status, life } of criteria) {
      if (!APPROVED.has(status.value)) continue;
      for (const opinion of life.opinions) {
        if (isAnswered(opinion)) continue;
        const unit = organization.unit(opinion.from.value);
        const from = unit ? (unit.short ?? unit.name).value : opinion.from.value;
        yield { at: opinion.text.place, facts: { from, on: opinion.on?.value, text: opinion.text.value } };
      }
    }
  },
});

const APPROVED = new Set(['approved', 'issued', 'superseded']);
