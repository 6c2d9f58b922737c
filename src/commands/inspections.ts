import { inspectionsOn } from '../answers/inspections.ts';
import { AS_OF, AS_OF_WORDS, asOfAsked } from './as-of.ts';
import type { Command } from './command.ts';
import { tableDocument } from './handed-in.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { roundTold } from './round.ts';

/** `emul inspections`: what was found wanting, what is being done about it, and what is overdue. */
export const inspections: Command = {
  name: 'inspections',
  takes: [],
  flags: { ...AS_OF, ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'kiểm tra, đôn đốc: tồn tại chưa khắc phục, lặp lại',
      description:
        'Tồn tại nào quá hạn khắc phục, đang khắc phục, đã khắc phục và kết quả; tồn tại nào lặp lại ở một phòng; các lần tự kiểm tra và kiểm tra.',
      parts: { ...AS_OF_WORDS.vi, ...OUTPUT_WORDS.vi },
      examples: [['emul inspections --as-of 30/6/2017', 'tính đến hết tháng 6']],
    },
    en: {
      summary: 'inspections: remedies open, overdue, found again',
      description:
        'Which remedies are overdue, open or carried out and what came of them; what a division was found wanting in again; every self-check and inspection.',
      parts: { ...AS_OF_WORDS.en, ...OUTPUT_WORDS.en },
      examples: [['emul inspections --as-of 2017-06-30', 'as of the end of June']],
    },
  },
  run(call) {
    const output = outputAsked(call);
    const asOf = asOfAsked(call);
    return roundTold(call, output, ['inspections'], (workspace) => {
      const answer = inspectionsOn(asOf, workspace);
      return {
        documents: [
          {
            name: ['inspections', asOf],
            document: async () => {
              const { inspectionsReport } = await import('../reports/inspections.ts');
              const shown = { answer, organization: workspace.organization };
              return await tableDocument(inspectionsReport, shown, { workspace, day: asOf }, output, call);
            },
          },
        ],
        json: async () => {
          const { inspectionsJson } = await import('../reports/inspections-json.ts');
          return inspectionsJson(answer, call.host.home.version);
        },
      };
    });
  },
};
