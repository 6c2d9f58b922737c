import { planStatus } from '../../answers/plans.ts';
import { type Command, EXIT } from '../command.ts';
import { drawn } from '../drawn.ts';
import { findingsTold } from '../findings-told.ts';
import { plansAsked, plansFor } from './asked.ts';

/** `emul plan`: the plans there are, each in a line. */
export const planListing: Command = {
  name: 'plan',
  takes: [],
  flags: {},
  words: {
    vi: {
      summary: 'các kế hoạch, mỗi kế hoạch một dòng',
      description: 'Liệt kê các kế hoạch: số, tên, thời hạn, bao nhiêu việc quá hạn.',
      parts: {},
      examples: [['emul plan', 'các kế hoạch của cơ quan']],
    },
    en: {
      summary: 'the plans, a line each',
      description: 'Lists the plans: number, title, term, and how much is overdue.',
      parts: {},
      examples: [['emul plan', 'the plans of the agency']],
    },
  },
  async run(call) {
    const read = await plansFor(call);
    const statuses = plansAsked(call, read).map((one) => planStatus(one, call.today()));
    const hasErrors = await findingsTold(call, read.diagnostics);
    const { planList } = await import('../../reports/plan-list.ts');
    if (read.workspace) await drawn(planList.document(statuses, call.locale), call);
    if (read.isRefused) return EXIT.failure;
    return hasErrors || !read.workspace ? EXIT.findings : EXIT.fine;
  },
};
