import type { Comparison } from '../../answers/comparing/compared.ts';
import { regulationsCompared } from '../../answers/comparing/compared.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import type { Delivery } from '../delivery.ts';
import { tallyTold } from '../findings-told.ts';
import { tableDocument } from '../handed-in.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, type Output, outputAsked } from '../output.ts';
import { withKnownRegulation } from '../reading-another.ts';

/** `emul regulation compare`: the same scores under two regulations, who moves and why. */
export const regulationComparing: Command = {
  name: 'regulation compare',
  takes: ['<old>', '<new>', '<period...>'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'cùng phiếu theo hai quy chế: ai đổi mức, vì sao',
      description:
        'Đọc cùng các phiếu của một kỳ theo hai quy chế: hai bên nói khác nhau điều gì, mỗi mức bao nhiêu người, ai lên, ai xuống và vì sao, ai trong tỷ lệ, ai được xét khen. Chỉ xem thử, không ghi và không đổi gì. Có tên và điểm từng người nên chỉ đưa Hội đồng, thủ trưởng.',
      parts: {
        old: 'mã quy chế cũ, ví dụ kh43-2016',
        new: 'mã quy chế mới, ví dụ nd90-2020',
        period: 'kỳ: 2016-H2, 2016, thang-10, quy-4',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul regulation compare bdt-2016 nd90-2020 2016-H2', 'sáu tháng cuối năm 2016 theo hai quy chế'],
        ['emul regulation compare bdt-2016 nd90-2020 2016 -o so-sanh.docx', 'ghi ra tệp Word trình thủ trưởng'],
      ],
    },
    en: {
      summary: 'the same sheets under two: who moves and why',
      description:
        'Reads the same sheets of a period under two regulations: what these say differently, how many at each level, who goes up or down and why, quotas, awards. A trial: nothing is written or changed. It has names with points, so it is for the Council and the head.',
      parts: {
        old: 'id of the old one, e.g. kh43-2016',
        new: 'id of the new one, e.g. nd90-2020',
        period: 'the period: 2016-H2, 2016, 2016-10',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul regulation compare bdt-2016 nd90-2020 2016-H2', 'the second half of 2016 under two'],
        ['emul regulation compare bdt-2016 nd90-2020 2016 -o so-sanh.docx', 'a Word file for the head'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const [before = '', after = '', ...words] = call.values;
    const command = `emul regulation compare ${before} ${after}`;
    const { answer, findings, isRefused } = await withKnownRegulation(() =>
      regulationsCompared(workspaceOf(call), call.host.home, {
        regulations: { before, after },
        choose: (available, bases, campaigns) =>
          askedLongerPeriod(call, words.join(' '), { command, available, bases, campaigns }),
      }),
    );
    const hasErrors = await tallyTold(call, findings);
    if (answer) await delivered(call, output, deliveryOf(answer, output, call));
    if (isRefused) return EXIT.failure;
    return hasErrors || !answer || answer.apart ? EXIT.findings : EXIT.fine;
  },
};

function deliveryOf(comparison: Comparison, output: Output, call: Call): Delivery {
  const { locale, host } = call;
  const { period, after } = comparison;
  const document = async () => {
    const { regulationCompare } = await import('../../reports/regulation-compare.ts');
    const of = { workspace: after.classified.workspace, day: period.to };
    return await tableDocument(regulationCompare, comparison, of, output, call);
  };
  return {
    documents: [{ name: ['regulation-compare', period.id], document }],
    json: async () =>
      (await import('../../reports/regulation-compare-json.ts')).regulationCompareJson(
        comparison,
        locale,
        host.home.version,
      ),
  };
}
