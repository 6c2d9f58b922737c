import { type ExplainAnswer, explainedResult } from '../answers/explained.ts';
import { quoted } from '../base/quoted.ts';
import { askedLimit, askedLongerPeriod } from './asked-longer-period.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { delivered } from './delivered.ts';
import type { Delivery } from './delivery.ts';
import { tallyTold } from './findings-told.ts';
import { laterTold } from './later-told.ts';
import { workspaceOf } from './opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { withKnownRegulation } from './reading-another.ts';
import { subjectNamed } from './subject-named.ts';
import { UsageError } from './usage.ts';

/** `emul explain`: one result, from its level down to the marks. */
export const explain: Command = {
  name: 'explain',
  takes: ['<subject>', '<period...>'],
  flags: {
    depth: '--depth <n>',
    award: '--award <award>',
    regulation: '--regulation <regulation>',
    asOf: '--as-of <week>',
    ...OUTPUT_FLAGS,
  },
  words: {
    vi: {
      summary: 'vì sao một người, một phòng được mức ấy',
      description:
        'Giải thích một kết quả xếp loại: điều kiện từng mức, phép tính điểm, từng tháng, từng tuần, đến dòng ai đã ghi; vì sao chưa được mức trên và còn đạt được mức nào.',
      parts: {
        subject: 'cá nhân hoặc tập thể: cv-03, an, "Nguyễn Văn An", "Văn phòng"',
        period: 'kỳ: 2016-H2, thang-10, 2016-W45, 2016',
        depth: 'xem sâu mấy bậc: 0 chỉ dòng kết quả, 1 các tháng, 2 các tuần, 3 từng tiêu chí',
        award: 'vì sao đủ hay chưa đủ điều kiện một danh hiệu, hình thức khen: giay-khen, ldtt',
        regulation: 'xem thử theo một quy chế khác',
        asOf: 'tạm tính đến hết tuần này',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul explain an 2016-H2', 'sáu tháng cuối năm của ông An'],
        ['emul explain an 2016-12 --depth 2', 'tháng 12, đến từng tiêu chí'],
        ['emul explain "Văn phòng" 45', 'phiếu tuần 45 của Văn phòng'],
        ['emul explain hoa 2016-H2 --award giay-khen', 'vì sao ông Hòa chưa đủ điều kiện Giấy khen'],
      ],
    },
    en: {
      summary: 'why somebody stands at a level',
      description:
        'Explains one result: the conditions of each level, the sum, every part down to the line that somebody typed; what was missing for the next level, and what is still reachable.',
      parts: {
        subject: 'a member or unit: cv-03, an, "Nguyễn Văn An"',
        period: 'the period: 2016-H2, 2016-10, 2016-W45, 2016',
        depth: 'how deep: 0 the result alone, 1 its parts, 2 theirs, 3 every criterion',
        award: 'why they stand for an award, or do not: giay-khen, ldtt',
        regulation: 'read the same scores under another regulation',
        asOf: 'as if nothing came after this week',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul explain an 2016-H2', 'the second half of 2016'],
        ['emul explain an 2016-12 --depth 2', 'December, down to each criterion'],
        ['emul explain "Văn phòng" 45', 'the sheet of a division in week 45'],
        ['emul explain hoa 2016-H2 --award giay-khen', 'why somebody does not qualify for an award'],
      ],
    },
  },
  async run(call) {
    const award = textFlag(call, 'award');
    if (award !== undefined) return (await import('./explain-award.ts')).explainAward(call, award);
    const output = outputAsked(call);
    const depth = depthAsked(call);
    const [who = '', ...period] = call.values;
    const asking = { command: `emul explain ${who}` };
    const { answer, findings, isRefused } = await withKnownRegulation(() =>
      explainedResult(workspaceOf(call), call.host.home, {
        choose: (available, bases, campaigns) =>
          askedLongerPeriod(call, period.join(' '), { ...asking, available, bases, campaigns }),
        asOf: (available, bases) => askedLimit(call, { ...asking, available, bases, campaigns: [] }),
        regulation: textFlag(call, 'regulation'),
        subject: ({ organization }) => subjectNamed(who, organization),
      }),
    );
    const hasErrors = await tallyTold(call, findings);
    if (answer) await delivered(call, output, deliveryOf(answer, depth, call));
    await laterTold(call, answer?.classified.seal);
    if (isRefused) return EXIT.failure;
    return hasErrors || !answer ? EXIT.findings : EXIT.fine;
  },
};

function deliveryOf(answer: ExplainAnswer, depth: number | undefined, { locale, host }: Call): Delivery {
  return {
    documents: [
      {
        name: ['explain', answer.classified.period.id, answer.subject.id],
        document: async () => (await import('../reports/explain.ts')).explain.document({ answer, depth }, locale),
      },
    ],
    json: async () => (await import('../reports/explain-json.ts')).explainJson(answer, locale, host.home.version),
  };
}

function depthAsked(call: Call): number | undefined {
  const text = textFlag(call, 'depth');
  if (text === undefined) return undefined;
  if (/^\d$/.test(text)) return Number(text);
  throw new UsageError(
    { vi: `không có bậc ${quoted(text)}`, en: `there is no depth ${quoted(text)}` },
    { vi: 'gõ --depth 0, 1, 2 hoặc 3', en: 'type --depth 0, 1, 2 or 3' },
  );
}
