import { campaignsOn } from '../answers/campaigns.ts';
import { AS_OF, AS_OF_WORDS, asOfAsked } from './as-of.ts';
import type { Command } from './command.ts';
import { tableDocument } from './handed-in.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { roundTold } from './round.ts';

/** `emul campaigns`: every đợt and chuyên đề, and how it stands. */
export const campaigns: Command = {
  name: 'campaigns',
  takes: [],
  flags: { ...AS_OF, ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'đợt thi đua: thời gian, ai tham gia, chấm đến đâu',
      description:
        'Các đợt thi đua theo chuyên đề: thời gian, ai tham gia, chấm phiếu riêng hay lấy phiếu thường ngày, đã chấm đến đâu. Xếp loại, danh sách và báo cáo của đợt: ghi mã đợt thay cho kỳ.',
      parts: { ...AS_OF_WORDS.vi, ...OUTPUT_WORDS.vi },
      examples: [['emul campaigns', 'các đợt, đợt mới nhất trước']],
    },
    en: {
      summary: 'campaigns: when, who, and how much is scored',
      description:
        'Every campaign: when, who takes part, by which sheets, how much of it is scored. Its id stands for a period in classify, candidates and summary.',
      parts: { ...AS_OF_WORDS.en, ...OUTPUT_WORDS.en },
      examples: [['emul campaigns', 'every campaign, the latest first']],
    },
  },
  run(call) {
    const output = outputAsked(call);
    const asOf = asOfAsked(call);
    return roundTold(call, output, [], (workspace) => {
      const answer = campaignsOn(asOf, workspace);
      return {
        documents: [
          {
            name: ['campaigns'],
            document: async () => {
              const { campaignsReport } = await import('../reports/campaigns.ts');
              const shown = { campaigns: answer, organization: workspace.organization, asOf };
              return await tableDocument(campaignsReport, shown, { workspace, day: asOf }, output, call);
            },
          },
        ],
        json: async () =>
          (await import('../reports/round-json.ts')).campaignsJson(answer, asOf, call.host.home.version),
      };
    });
  },
};
