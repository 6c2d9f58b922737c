import { awardBook } from '../../answers/award-book.ts';
import { type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { findingsTold } from '../findings-told.ts';
import { tableDocument } from '../handed-in.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';

/** `emul awards list`: everything won so far, titles and commendations apart. */
export const awardsListing: Command = {
  name: 'awards list',
  takes: [],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'danh hiệu, hình thức khen đã có của mọi người',
      description:
        'Danh hiệu thi đua và hình thức khen thưởng đã có, tập thể trước cá nhân; năm nào chưa tra cứu được.',
      parts: OUTPUT_WORDS.vi,
      examples: [
        ['emul awards list', 'cả sổ khen thưởng'],
        ['emul awards list -o khen-thuong.xlsx', 'ghi ra Excel'],
      ],
    },
    en: {
      summary: 'what everybody has won',
      description: 'Titles and commendations won, collectives before individuals; years nobody could look up.',
      parts: OUTPUT_WORDS.en,
      examples: [
        ['emul awards list', 'everything'],
        ['emul awards list -o awards.xlsx', 'as a workbook'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const { answer, diagnostics, isRefused } = await awardBook(workspaceOf(call), call.host.home);
    const hasErrors = await findingsTold(call, diagnostics);
    if (answer) {
      await delivered(call, output, {
        documents: [
          {
            name: ['awards'],
            document: async () => {
              const { awards } = await import('../../reports/awards.ts');
              const of = { workspace: answer.workspace, day: call.today() };
              return await tableDocument(awards, answer, of, output, call);
            },
          },
        ],
        json: async () =>
          (await import('../../reports/awards-json.ts')).awardsJson(answer, answer.subjects, call.host.home.version),
      });
    }
    if (isRefused) return EXIT.failure;
    return hasErrors || !answer ? EXIT.findings : EXIT.fine;
  },
};
