import { todayIn } from '../answers/today.ts';
import { type Command, EXIT } from './command.ts';
import { delivered } from './delivered.ts';
import { errorsTold } from './findings-told.ts';
import { workspaceOf } from './opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { keepUnread } from './unread.ts';

/** `emul today`, and `emul` alone in a workspace: what waits to be done, and the line to type for each. */
export const today: Command = {
  name: 'today',
  takes: [],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'việc đang chờ, mỗi việc kèm lệnh phải gõ',
      description:
        'Tuần này còn việc gì: phiếu còn thiếu, kỳ đã đủ để xếp loại, việc của kế hoạch và khắc phục quá hạn, sơ kết đến hạn, đăng ký còn thiếu; mỗi việc kèm lệnh phải gõ. Gõ emul không ghi gì trong thư mục sổ cũng vậy.',
      parts: OUTPUT_WORDS.vi,
      examples: [
        ['emul', 'việc đang chờ hôm nay'],
        ['emul --today 30/6/2017', 'việc đang chờ ngày 30/6/2017'],
      ],
    },
    en: {
      summary: 'what waits to be done, with the line to type',
      description:
        'What this week wants: sheets missing, periods ready to classify, work and remedies overdue, reviews due, registrations missing; each with the line to type. emul alone in a workspace says the same.',
      parts: OUTPUT_WORDS.en,
      examples: [
        ['emul', 'what waits today'],
        ['emul --today 2017-06-30', 'what waited on 30 June 2017'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const answer = await todayIn(workspaceOf(call), call.host.home, call.today());
    const hasErrors = (!answer.workspace || answer.isRefused) && (await errorsTold(call, answer.findings));
    if (answer.workspace) {
      keepUnread(call, answer.findings.errors);
      await delivered(call, output, {
        documents: [
          {
            name: ['today', answer.asOf],
            document: async () => (await import('../reports/today.ts')).todayReport.document(answer, call.locale),
          },
        ],
        json: async () => (await import('../reports/today-json.ts')).todayJson(answer, call.host.home.version),
      });
    }
    if (answer.isRefused) return EXIT.failure;
    return hasErrors || !answer.workspace ? EXIT.findings : EXIT.fine;
  },
};
