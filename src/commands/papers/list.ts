import { periodsPending } from '../../answers/closing/editions.ts';
import { papersOf, type Register } from '../../answers/closing/papers.ts';
import { SealBook } from '../../answers/closing/seal-book.ts';
import type { Period } from '../../calendar/period.ts';
import { periodAsked } from '../closed-period.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { registerRead } from './register.ts';

/** `emul papers [period]`: the register, of a period with what is still missing of it. */
export const papersListing: Command = {
  name: 'papers list',
  takes: ['[period...]'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'sổ văn bản, cả sổ hoặc của một kỳ',
      description:
        'Văn bản đã vào sổ, cũ trước; tệp nào không còn như lúc vào sổ. Có kỳ thì nêu thêm kỳ ấy còn thiếu gì: số, tệp, bản chụp biên bản kiểm phiếu, bản chụp thông báo.',
      parts: { period: 'kỳ: 2016-H2, thang-10, 2016; bỏ thì in cả sổ', ...OUTPUT_WORDS.vi },
      examples: [
        ['emul papers', 'cả sổ'],
        ['emul papers 2016-H2', 'sổ của sáu tháng cuối năm 2016, còn thiếu gì'],
      ],
    },
    en: {
      summary: 'the register, all of it or of a period',
      description:
        'Papers recorded, earliest first, and which file is no longer as it was. Of a period also what is missing: number, file, scan of the counting minutes, scan of the notice.',
      parts: { period: 'the period: 2016-H2, 2016-10, 2016; all where it is left out', ...OUTPUT_WORDS.en },
      examples: [
        ['emul papers', 'all of it'],
        ['emul papers 2016-H2', 'of the second half of 2016, and what it lacks'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const { register, code } = await registerRead(call);
    if (!register) return code;
    const pending = await periodsPending(new SealBook(register.root, call.host.home));
    const answer = papersOf(asked(call, register), register, pending);
    const { workspace } = register;
    await delivered(call, output, {
      documents: [
        {
          name: answer.period ? ['papers', answer.period.id] : ['papers'],
          document: async () =>
            (await import('../../reports/papers-list.ts')).papersRegister.document({ answer, workspace }, call.locale),
        },
      ],
      json: async () => (await import('../../reports/papers-json.ts')).papersJson(answer, call.host.home.version),
    });
    return answer.papers.some(({ state }) => state !== 'sound') ? EXIT.findings : code;
  },
};

/** A period of the calendar or a campaign; nothing where the line names none. */
function asked(call: Call, { workspace: { campaigns } }: Register): Period | undefined {
  const text = call.values.join(' ').trim();
  const periods = campaigns.flatMap(({ period }) => period ?? []);
  return text === '' ? undefined : periodAsked(call, text, 'emul papers', periods);
}
