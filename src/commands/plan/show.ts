import type { Command } from '../command.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { roundTold } from '../round.ts';
import { plansAsked } from './asked.ts';

/** `emul plan show`: a plan clause by clause, with the line of the file in which each stands. */
export const planShowing: Command = {
  name: 'plan show',
  takes: ['<plan>'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'in kế hoạch theo từng mục, mỗi mục ở dòng nào của tệp',
      description: 'In một kế hoạch theo từng phần, từng mục của văn bản, mỗi mục ghi ở dòng nào của tệp.',
      parts: { plan: 'mã hoặc số của kế hoạch, ví dụ kh-43-2016', ...OUTPUT_WORDS.vi },
      examples: [['emul plan show kh-43-2016', 'Kế hoạch số 43/KH-BDT, từng mục']],
    },
    en: {
      summary: 'a plan clause by clause, and where each stands',
      description: 'Prints a plan part by part and clause by clause, each with the line of its file.',
      parts: { plan: 'id or number of the plan, e.g. kh-43-2016', ...OUTPUT_WORDS.en },
      examples: [['emul plan show kh-43-2016', 'plan 43/KH-BDT, clause by clause']],
    },
  },
  run(call) {
    return roundTold(call, outputAsked(call), ['plans'], ({ plans, organization }) => {
      const [plan] = plansAsked(call, plans);
      return (
        plan && {
          documents: [
            {
              name: ['plan', plan.id.value],
              document: async () => {
                const { planShow } = await import('../../reports/plan-show.ts');
                return planShow.document({ plan, organization }, call.locale);
              },
            },
          ],
          json: async () => {
            const { planShowJson } = await import('../../reports/plan-json.ts');
            return planShowJson(plan, call.host.home.version);
          },
        }
      );
    });
  },
};
