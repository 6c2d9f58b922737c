import { scoredPeriod } from '../answers/scored.ts';
import { inOrder } from '../diagnostics/diagnostic.ts';
import { countsOf } from '../diagnostics/findings.ts';
import { scoreJson } from '../reports/score-json.ts';
import { askedPeriod } from './asked-period.ts';
import { type Command, EXIT } from './command.ts';
import { workspaceOf } from './opened.ts';

/** `emul score`: the table of a week at the Friday briefing. */
export const score: Command = {
  name: 'score',
  takes: ['[period]'],
  flags: {
    unit: '--unit <id...>',
    member: '--member <id...>',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'bảng điểm thi đua của một tuần',
      description: 'In bảng điểm thi đua của một tuần: tự chấm, trưởng phòng, lãnh đạo, cộng, trừ, tổng, xếp loại.',
      parts: {
        period: 'tuần: 45, 7/10/2016 hoặc 2016-W45 (mặc định: tuần mới nhất có tệp điểm)',
        unit: 'chỉ các phòng này (mã hoặc tên)',
        member: 'chỉ các cá nhân này (mã hoặc tên)',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul score', 'tuần mới nhất'],
        ['emul score 45', 'tuần 45'],
        ['emul score 7/10/2016 --unit cs-dt', 'tuần có ngày 07/10/2016, một phòng'],
      ],
    },
    en: {
      summary: 'the emulation score table of a week',
      description: 'Prints the score table of a week: self, head, council, bonus, penalty, total, level.',
      parts: {
        period: 'the week: 45, 7/10/2016 or 2016-W45 (default: the newest with a scores file)',
        unit: 'only these divisions (id or name)',
        member: 'only these people (id or name)',
        json: 'print for machines',
      },
      examples: [
        ['emul score', 'the newest week'],
        ['emul score 45', 'week 45'],
        ['emul score 7/10/2016 --unit cs-dt', 'the week of 7 October 2016, one division'],
      ],
    },
  },
  async run(call) {
    const root = workspaceOf(call);
    const isJson = call.flags['json'] === true;
    const { answer, diagnostics, isRefused } = await scoredPeriod(root, call.host.home, {
      choose: (available, base) => askedPeriod(call, available, base),
      earlier: isJson ? 0 : 8,
    });
    const sorted = inOrder(diagnostics);
    if (sorted.length > 0) call.host.err.write(`${sorted.length}\n`);
    if (answer) call.host.out.write(scoreJson(answer, call.locale, call.host.home.version));
    if (isRefused) return EXIT.failure;
    return !answer || countsOf(sorted).errors > 0 ? EXIT.findings : EXIT.fine;
  },
};
