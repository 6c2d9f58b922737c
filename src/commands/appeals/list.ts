import { appealsOn } from '../../answers/petitions/appeals.ts';
import { AS_OF, AS_OF_WORDS, asOfAsked } from '../as-of.ts';
import type { Command } from '../command.ts';
import { tableDocument } from '../handed-in.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { roundTold } from '../round.ts';

/** `emul appeals list`: what waits for an answer, and what was answered. */
export const appealsListing: Command = {
  name: 'appeals list',
  takes: [],
  flags: { ...AS_OF, ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'kiến nghị chưa trả lời, còn mấy ngày; đã trả lời',
      description:
        'Kiến nghị chưa trả lời trước, gần hạn trước: ai gửi, về kết quả nào, đề nghị gì, ai xem xét, hạn trả lời, còn mấy ngày. Rồi những kiến nghị đã trả lời.',
      parts: { ...AS_OF_WORDS.vi, ...OUTPUT_WORDS.vi },
      examples: [
        ['emul appeals', 'hôm nay còn kiến nghị nào'],
        ['emul appeals list -o kien-nghi.docx', 'ghi ra Word'],
      ],
    },
    en: {
      summary: 'what waits for an answer, days left; what is done',
      description:
        'Open ones first, by the day they are due: whose, about what, what is asked, who looks into it, due when, days left. Then those answered.',
      parts: { ...AS_OF_WORDS.en, ...OUTPUT_WORDS.en },
      examples: [
        ['emul appeals', 'what is open today'],
        ['emul appeals list -o petitions.docx', 'as a Word file'],
      ],
    },
  },
  run(call) {
    const output = outputAsked(call);
    const asOf = asOfAsked(call);
    return roundTold(call, output, ['appeals', 'campaigns'], (workspace) => {
      const answer = appealsOn(asOf, workspace);
      return {
        documents: [
          {
            name: ['appeals', asOf],
            document: async () => {
              const { appealsReport } = await import('../../reports/appeals-list.ts');
              return await tableDocument(appealsReport, { answer, workspace }, { workspace, day: asOf }, output, call);
            },
          },
        ],
        json: async () => (await import('../../reports/appeals-json.ts')).appealsJson(answer, call.host.home.version),
      };
    });
  },
};
