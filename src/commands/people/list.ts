import { roundRead } from '../../answers/round.ts';
import { askedDay } from '../asked-day.ts';
import { type Command, EXIT } from '../command.ts';
import { drawn } from '../drawn.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';

/** `emul people list`: who is in which division on a day, with post, headship and leave. */
export const peopleListing: Command = {
  name: 'people list',
  takes: [],
  flags: { on: '--on <date>' },
  words: {
    vi: {
      summary: 'ai đang ở phòng nào',
      description:
        'In từng phòng: ai, chức vụ gì, từ ngày nào, ai đứng đầu, ai đang nghỉ dài ngày. Bảng Excel để sửa: emul form export people -o nguoi.xlsx.',
      parts: { on: 'vào ngày nào (không ghi: hôm nay)' },
      examples: [
        ['emul people list', 'hôm nay'],
        ['emul people list --on 1/7/2016', 'vào ngày 01/7/2016'],
      ],
    },
    en: {
      summary: 'who is in which division',
      description:
        'By division: who, which post, since when, who heads it, who is on leave. As a table to correct: emul form export people -o people.xlsx.',
      parts: { on: 'on which day (left out: today)' },
      examples: [
        ['emul people list', 'today'],
        ['emul people list --on 2016-07-01', 'on that day'],
      ],
    },
  },
  async run(call) {
    const day = askedDay(call) ?? call.today();
    const { workspace, diagnostics, isRefused } = await roundRead(workspaceOf(call), call.host.home, []);
    const hasErrors = await findingsTold(call, diagnostics);
    if (workspace) {
      const { peopleReport } = await import('../../reports/people-list.ts');
      const view = { organization: workspace.organization, day };
      await drawn(peopleReport.document(view, call.locale), call);
    }
    if (isRefused) return EXIT.failure;
    return hasErrors || !workspace ? EXIT.findings : EXIT.fine;
  },
};
