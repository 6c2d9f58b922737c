import { awardBook, pageOf } from '../../answers/award-book.ts';
import { type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { findingsTold } from '../findings-told.ts';
import { tableDocument } from '../handed-in.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { subjectNamed } from '../subject-named.ts';

/** `emul awards show`: what one has won, decision by decision. */
export const awardsShowing: Command = {
  name: 'awards show',
  takes: ['<subject...>'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'danh hiệu, hình thức khen của một người, một phòng',
      description: 'Từng danh hiệu, hình thức khen với số và ngày quyết định; danh hiệu nào được mấy năm liền.',
      parts: { subject: 'cá nhân hoặc tập thể', ...OUTPUT_WORDS.vi },
      examples: [['emul awards show chi', 'bà Chi đã có những gì']],
    },
    en: {
      summary: 'what one person or division has won',
      description: 'Each title and commendation with its decision; which titles were held in a row.',
      parts: { subject: 'a person or a division', ...OUTPUT_WORDS.en },
      examples: [['emul awards show chi', 'what she has won']],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const { answer: book, diagnostics, isRefused } = await awardBook(workspaceOf(call), call.host.home);
    const hasErrors = await findingsTold(call, diagnostics);
    const asked = book && subjectNamed(call.values.join(' '), book.workspace.organization);
    if (book && asked) {
      const { organization } = book.workspace;
      const found = asked.kind === 'unit' ? organization.unit(asked.id) : organization.member(asked.id);
      const subject = pageOf(asked.kind, asked.id, found?.name.value ?? asked.id, book.history);
      await delivered(call, output, {
        documents: [
          {
            name: ['awards', asked.id],
            document: async () => {
              const { awardsShow } = await import('../../reports/awards-show.ts');
              const of = { workspace: book.workspace, day: call.today() };
              return await tableDocument(awardsShow, { book, subject }, of, output, call);
            },
          },
        ],
        json: async () =>
          (await import('../../reports/awards-json.ts')).awardsJson(book, [subject], call.host.home.version),
      });
    }
    if (isRefused) return EXIT.failure;
    return hasErrors || !book ? EXIT.findings : EXIT.fine;
  },
};
