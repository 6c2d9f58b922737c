import { planStatus } from '../../answers/plans.ts';
import type { Command } from '../command.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { roundTold } from '../round.ts';

/** `emul plan`: the plans there are, each in a line. */
export const planListing: Command = {
  name: 'plan',
  takes: [],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'các kế hoạch, mỗi kế hoạch một dòng',
      description: 'Liệt kê các kế hoạch: số, tên, thời hạn, bao nhiêu việc quá hạn.',
      parts: OUTPUT_WORDS.vi,
      examples: [['emul plan', 'các kế hoạch của cơ quan']],
    },
    en: {
      summary: 'the plans, a line each',
      description: 'Lists the plans: number, title, term, and how much is overdue.',
      parts: OUTPUT_WORDS.en,
      examples: [['emul plan', 'the plans of the agency']],
    },
  },
  run(call) {
    return roundTold(call, outputAsked(call), ['plans'], ({ plans }) => {
      const statuses = plans.map((plan) => planStatus(plan, call.today()));
      return {
        documents: [
          {
            name: ['plans'],
            document: async () => (await import('../../reports/plan.ts')).planReport.document(statuses, call.locale),
          },
        ],
        json: async () => {
          const { planStatusJson } = await import('../../reports/plan-json.ts');
          return planStatusJson(statuses, call.today(), call.host.home.version);
        },
      };
    });
  },
};
