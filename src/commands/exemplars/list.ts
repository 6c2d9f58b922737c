import { striving } from '../../answers/striving.ts';
import { type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { errorsTold } from '../findings-told.ts';
import { tableDocument } from '../handed-in.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';

/** `emul exemplars list`: how it stands with those chosen, and levels and titles of everybody. */
export const exemplarsListing: Command = {
  name: 'exemplars list',
  takes: [],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'điển hình đã chọn, và danh sách để lựa chọn',
      description:
        'Điển hình đã chọn: quyết định, phụ trách, chương trình, sơ kết đã họp và đến hạn (tính đến hôm nay), sáng kiến rút ra. Rồi mức xếp loại các kỳ, điểm kỳ gần nhất và danh hiệu của mọi người, để lựa chọn.',
      parts: OUTPUT_WORDS.vi,
      examples: [
        ['emul exemplars list', 'cả hai phần'],
        ['emul exemplars list -o dien-hinh.docx', 'ghi ra Word'],
      ],
    },
    en: {
      summary: 'who is chosen, and whom to choose from',
      description:
        'Those chosen: decision, who is in charge, programme, reviews held and due today, practices. Then levels of the periods, points and titles of everybody, to choose from.',
      parts: OUTPUT_WORDS.en,
      examples: [
        ['emul exemplars list', 'both parts'],
        ['emul exemplars list -o exemplars.docx', 'as a Word file'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const { answer, findings, isRefused } = await striving(workspaceOf(call), call.host.home);
    const hasErrors = await errorsTold(call, findings);
    if (answer) {
      const view = { striving: answer, today: call.today() };
      await delivered(call, output, {
        documents: [
          {
            name: ['exemplars'],
            document: async () => {
              const { exemplars } = await import('../../reports/exemplars.ts');
              const of = { workspace: answer.workspace, day: view.today };
              return await tableDocument(exemplars, view, of, output, call);
            },
          },
        ],
        json: async () =>
          (await import('../../reports/exemplars-json.ts')).exemplarsJson(view, answer.rows, call.host.home.version),
      });
    }
    if (isRefused) return EXIT.failure;
    return hasErrors || !answer ? EXIT.findings : EXIT.fine;
  },
};
