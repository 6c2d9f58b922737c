import { type PlanStatus, planStatus } from '../../answers/plans.ts';
import { AS_OF, AS_OF_WORDS, asOfAsked } from '../as-of.ts';
import type { Command } from '../command.ts';
import { tableDocument } from '../handed-in.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { roundTold } from '../round.ts';
import { plansAsked } from './asked.ts';

/** `emul plan status`: what is done, due and late, by whom, and how far the targets are. */
export const planStanding: Command = {
  name: 'plan status',
  takes: ['[plan]'],
  flags: { ...AS_OF, ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'việc quá hạn, sắp đến hạn, đã làm; chỉ tiêu đến đâu',
      description:
        'Từng kế hoạch: việc nào quá hạn, sắp đến hạn, đã làm, ai làm, chậm mấy ngày; chỉ tiêu đạt đến đâu; kỳ sơ kết tới cần có gì.',
      parts: {
        plan: 'mã hoặc số của kế hoạch, ví dụ kh-43-2016 (không ghi: mọi kế hoạch)',
        ...AS_OF_WORDS.vi,
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul plan status', 'mọi kế hoạch, tính đến hôm nay'],
        ['emul plan status kh-43-2016 --as-of 30/6/2017', 'một kế hoạch, tính đến hết tháng 6'],
      ],
    },
    en: {
      summary: 'what is overdue, due, done; how far the targets are',
      description:
        'Of each plan: what is overdue, due soon and done, by whom and how late; how far the targets are; what the next review wants.',
      parts: {
        plan: 'id or number of the plan, e.g. kh-43-2016 (left out: all)',
        ...AS_OF_WORDS.en,
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul plan status', 'every plan, as of today'],
        ['emul plan status kh-43-2016 --as-of 2017-06-30', 'one plan, as of the end of June'],
      ],
    },
  },
  run(call) {
    const output = outputAsked(call);
    const asOf = asOfAsked(call);
    return roundTold(call, output, ['plans'], (workspace) => {
      const statuses = plansAsked(call, workspace.plans).map((plan) => planStatus(plan, asOf));
      const document = async (status: PlanStatus | undefined) => {
        const { planStatusReport } = await import('../../reports/plan-status.ts');
        const shown = { status, organization: workspace.organization };
        return await tableDocument(planStatusReport, shown, { workspace, day: asOf }, output, call);
      };
      return {
        // Each plan is a table of its own, under its own title.
        documents:
          statuses.length === 0
            ? [{ name: ['plan-status', asOf], document: () => document(undefined) }]
            : statuses.map((status) => ({
                name: ['plan-status', status.plan.id.value, asOf],
                document: () => document(status),
              })),
        json: async () => {
          const { planStatusJson } = await import('../../reports/plan-json.ts');
          return planStatusJson(statuses, asOf, call.host.home.version);
        },
      };
    });
  },
};
