import { type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { findingsTold } from '../findings-told.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { plansAsked, plansFor } from './asked.ts';

/** `emul plan show`: a plan clause by clause, with the line of the file in which each stands. */
export const planShowing: Command = {
  name: 'plan show',
  takes: ['<id>'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'in kế hoạch theo từng mục, mỗi mục ở dòng nào của tệp',
      description: 'In một kế hoạch theo từng phần, từng mục của văn bản, mỗi mục ghi ở dòng nào của tệp.',
      parts: { id: 'mã hoặc số của kế hoạch, ví dụ kh-43-2016', ...OUTPUT_WORDS.vi },
      examples: [['emul plan show kh-43-2016', 'Kế hoạch số 43/KH-BDT, từng mục']],
    },
    en: {
      summary: 'a plan clause by clause, and where each stands',
      description: 'Prints a plan part by part and clause by clause, each with the line of its file.',
      parts: { id: 'id or number of the plan, e.g. kh-43-2016', ...OUTPUT_WORDS.en },
      examples: [['emul plan show kh-43-2016', 'plan 43/KH-BDT, clause by clause']],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const read = await plansFor(call);
    const [plan] = plansAsked(call, read);
    const hasErrors = await findingsTold(call, read.diagnostics);
    const { workspace } = read;
    if (workspace && plan) {
      const shown = { plan, organization: workspace.organization };
      await delivered(call, output, {
        documents: [
          {
            name: `plan-${plan.id.value}`,
            document: async () => (await import('../../reports/plan-show.ts')).planShow.document(shown, call.locale),
          },
        ],
        json: async () => (await import('../../reports/plan-json.ts')).planShowJson(plan, call.host.home.version),
      });
    }
    if (read.isRefused) return EXIT.failure;
    return hasErrors || !plan ? EXIT.findings : EXIT.fine;
  },
};
