import { writesAsked } from '../answers/logged.ts';
import { quoted } from '../base/quoted.ts';
import { periodAsked } from './closed-period.ts';
import { type Call, type Command, textFlag } from './command.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { roundTold } from './round.ts';
import { UsageError } from './usage.ts';

/** `emul log`: who wrote what into the workspace, when and why. */
export const log: Command = {
  name: 'log',
  takes: [],
  flags: { period: '--period <period>', last: '--last <n>', ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'nhật ký ghi sổ: ai đã ghi gì, lúc nào',
      description:
        'Mỗi lần emul ghi vào sổ, kể cả khóa sổ và lấy lại như cũ, là một dòng: lúc nào, ai, việc gì, tệp nào, lý do nếu có. Việc sửa tay bằng phần mềm khác không có trong nhật ký.',
      parts: {
        period: 'chỉ những lần ghi trong kỳ này, theo ngày ghi: 2016-W45, 2016-11, 2016',
        last: 'chỉ chừng ấy lần gần nhất',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul log --last 10', 'mười lần ghi gần nhất'],
        ['emul log --period 2016-11 -o nhat-ky.xlsx', 'các lần ghi trong tháng 11, ra tệp Excel'],
      ],
    },
    en: {
      summary: 'who wrote what, and when',
      description:
        'Every write of emul is a line, closing and undo too: when, who, what, which files, and why where somebody said so. What is changed by hand in other programs is not in it.',
      parts: {
        period: 'only what was written in this period, by the day of writing: 2016-W45, 2016-11, 2016',
        last: 'only so many, the newest',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul log --last 10', 'the last ten writes'],
        ['emul log --period 2016-11 -o log.xlsx', 'what was written in November, for Excel'],
      ],
    },
  },
  run(call) {
    const output = outputAsked(call);
    const typed = textFlag(call, 'period');
    const period = typed === undefined ? undefined : periodAsked(call, typed, 'emul log --period');
    const last = lastAsked(call);
    return roundTold(call, output, ['log'], (workspace) => {
      const shown = { writes: writesAsked(workspace, period, last), all: workspace.log.length };
      return {
        documents: [
          {
            name: period ? ['log', period.id] : ['log'],
            document: async () => (await import('../reports/log.ts')).logReport.document(shown, call.locale),
          },
        ],
        json: async () => (await import('../reports/log.ts')).logJson(shown, call.host.home.version),
      };
    });
  },
};

function lastAsked(call: Call): number | undefined {
  const typed = textFlag(call, 'last');
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(typed.trim())) return Number(typed);
  throw new UsageError(
    { vi: `--last ${quoted(typed)} không phải số lần`, en: `--last ${quoted(typed)} is no number of writes` },
    { vi: 'gõ như --last 10', en: 'type it as --last 10' },
  );
}
