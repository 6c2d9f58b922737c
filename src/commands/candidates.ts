import { type CandidatesAnswer, candidatesIn } from '../answers/candidates.ts';
import { askedLimit, askedLongerPeriod } from './asked-longer-period.ts';
import { supposedAsked, touchedBy } from './asked-supposed.ts';
import { awardNamed } from './award-named.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { delivered } from './delivered.ts';
import type { Delivery } from './delivery.ts';
import { tallyTold } from './findings-told.ts';
import { laterTold } from './later-told.ts';
import { workspaceOf } from './opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { withKnownRegulation } from './reading-another.ts';
import { textsIn, unitsAsked } from './rows-asked.ts';
import { subjectNamed } from './subject-named.ts';

/** `emul candidates`: whom to propose for what in a period. */
export const candidates: Command = {
  name: 'candidates',
  takes: ['<period...>'],
  flags: {
    award: '--award <award...>',
    unit: '--unit <unit...>',
    all: '--all',
    without: '--without <subject...>',
    suppose: '--suppose <file>',
    regulation: '--regulation <regulation>',
    asOf: '--as-of <week>',
    ...OUTPUT_FLAGS,
  },
  words: {
    vi: {
      summary: 'ai đủ điều kiện khen thưởng, ai chưa và vì sao',
      description:
        'Nêu từng danh hiệu, hình thức khen của kỳ: ai đủ điều kiện, ai cần bổ sung minh chứng, ai sát điều kiện và thiếu gì, ai chưa đăng ký, giới hạn tỷ lệ cắt ở đâu, ai bằng điểm. Không tự quyết định thay Hội đồng.',
      parts: {
        period: 'kỳ: 2016-H2, 2016, 2016-W45, thang-10',
        award: 'chỉ danh hiệu, hình thức này: giay-khen, ldtt',
        unit: 'chỉ phòng này và người của phòng; nhiều phòng thì cách nhau dấu phẩy',
        all: 'kể cả người chưa đủ điều kiện, từng người vì sao',
        without: 'giả sử người này, phòng này xin rút; cùng --award thì chỉ rút khỏi danh hiệu ấy',
        suppose: 'giả sử có quyết định như tệp này',
        regulation: 'xem thử theo một quy chế khác',
        asOf: 'tạm tính đến hết tuần này',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul candidates 2016-H2', 'danh sách trình Hội đồng sáu tháng cuối năm'],
        ['emul candidates 2016 --award cstdcs --all', 'Chiến sĩ thi đua cơ sở năm 2016, cả người chưa đủ'],
        ['emul candidates 2016-H2 --without chi', 'nếu bà Chi xin rút thì ai thay đổi'],
      ],
    },
    en: {
      summary: 'who stands for which award, who does not and why',
      description:
        'Says of each award of the period who qualifies, who needs a person because proof is missing, who just missed it and by what, who did not register, where the quota cuts, who is tied. It never decides for the Council.',
      parts: {
        period: 'the period: 2016-H2, 2016, 2016-W45',
        award: 'only this award',
        unit: 'only this division and its people; commas part several',
        all: 'also who does not qualify, each with why',
        without: 'suppose that this one withdraws; with --award, from that award alone',
        suppose: 'suppose a decision as in this file',
        regulation: 'read the same scores under another regulation',
        asOf: 'as if nothing came after this week',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul candidates 2016-H2', 'the list for the Council'],
        ['emul candidates 2016 --award cstdcs --all', 'one title, with everybody who does not qualify'],
        ['emul candidates 2016-H2 --without chi', 'who moves if one withdraws'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const root = workspaceOf(call);
    const text = call.values.join(' ');
    const asking = { command: 'emul candidates' };
    const supposed = await supposedAsked(call, root);
    if (supposed === 'broken') return EXIT.findings;
    const named = textsIn(call, 'award').flatMap((text) => text.split(','));
    const { answer, findings, isRefused } = await withKnownRegulation(() =>
      candidatesIn(root, call.host.home, {
        choose: (available, bases, campaigns) =>
          touchedBy(supposed, askedLongerPeriod(call, text, { ...asking, available, bases, campaigns })),
        asOf: (available, bases) => askedLimit(call, { ...asking, available, bases, campaigns: [] }),
        regulation: textFlag(call, 'regulation'),
        supposed,
        without: ({ organization }) =>
          textsIn(call, 'without').flatMap((text) => {
            const subject = subjectNamed(text, organization);
            return named.length === 0 ? [subject] : named.map((award) => ({ ...subject, award }));
          }),
      }),
    );
    const view = answer && viewOf(call, answer, named);
    const hasErrors = await tallyTold(call, findings);
    if (view) await delivered(call, output, deliveryOf(view, call));
    await laterTold(call, view?.answer.classified.seal);
    if (isRefused) return EXIT.failure;
    return hasErrors || !view ? EXIT.findings : EXIT.fine;
  },
};

type View = Parameters<typeof import('../reports/candidates-json.ts')['candidatesJson']>[0];

function deliveryOf(view: View, { locale, host }: Call): Delivery {
  const { period } = view.answer.classified;
  return {
    documents: [
      {
        name: ['candidates', period.id],
        document: async () => (await import('../reports/candidates.ts')).candidates.document(view, locale),
      },
    ],
    json: async () => (await import('../reports/candidates-json.ts')).candidatesJson(view, locale, host.home.version),
  };
}

function viewOf(call: Call, answer: CandidatesAnswer, named: readonly string[]): View {
  const units = unitsAsked(textsIn(call, 'unit'), answer.classified);
  return {
    answer,
    awards: named.length > 0 ? new Set(named.map((text) => awardNamed(text, answer))) : undefined,
    units: units.length > 0 ? new Set(units) : undefined,
    isAll: call.flags['all'] === true,
  };
}
