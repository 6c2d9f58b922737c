import { practicesOn } from '../answers/practices.ts';
import { AS_OF, AS_OF_WORDS, asOfAsked } from './as-of.ts';
import type { Command } from './command.ts';
import { tableDocument } from './handed-in.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { roundTold } from './round.ts';

/** `emul practices`: how far sáng kiến and good ways of working have come. */
export const practices: Command = {
  name: 'practices',
  takes: [],
  flags: { ...AS_OF, ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'sáng kiến, cách làm hay: công nhận, nhân rộng ở đâu',
      description:
        'Sáng kiến nào mới đề xuất, đã công nhận theo quyết định nào, nhân rộng ở đâu, từ khi nào, hiệu quả ra sao; cách làm nào của điển hình; cách làm nào công nhận một năm chưa nơi nào áp dụng.',
      parts: { ...AS_OF_WORDS.vi, ...OUTPUT_WORDS.vi },
      examples: [['emul practices --as-of 30/6/2017', 'tính đến hết tháng 6']],
    },
    en: {
      summary: 'practices: what is recognised, and where it spread',
      description:
        'Which practices are proposed, recognised by which decision, spread where, since when and to what effect; which came from advanced examples; which nobody took up in a year.',
      parts: { ...AS_OF_WORDS.en, ...OUTPUT_WORDS.en },
      examples: [['emul practices --as-of 2017-06-30', 'as of the end of June']],
    },
  },
  run(call) {
    const output = outputAsked(call);
    const asOf = asOfAsked(call);
    return roundTold(call, output, ['practices', 'exemplars'], (workspace) => {
      const answer = practicesOn(asOf, workspace);
      return {
        documents: [
          {
            name: ['practices', asOf],
            document: async () => {
              const { practicesReport } = await import('../reports/practices.ts');
              const shown = { answer, organization: workspace.organization };
              return await tableDocument(practicesReport, shown, { workspace, day: asOf }, output, call);
            },
          },
        ],
        json: async () => (await import('../reports/round-json.ts')).practicesJson(answer, call.host.home.version),
      };
    });
  },
};
