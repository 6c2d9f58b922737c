import { type Verified, verified } from '../answers/verified.ts';
import { periodAsked } from './closed-period.ts';
import { type Command, EXIT, textFlag } from './command.ts';
import { delivered } from './delivered.ts';
import { workspaceOf } from './opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';

/** `emul verify`: whether what was closed still stands as it was closed. */
export const verify: Command = {
  name: 'verify',
  takes: ['[period...]'],
  flags: { code: '--code <code>', ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'đối chiếu các bản khóa sổ',
      description:
        'Xem các bản khóa sổ có còn nguyên, tính lại từ bản lưu có khớp không, và từ ngày khóa ai đã sửa chỗ nào: tệp, dòng, số cũ, số mới, ' +
        'nếu tính theo số mới thì kết quả của ai khác đi. Mã gõ sau --code (chép ở biên bản, ở chân văn bản) được so với mã của sổ.',
      parts: {
        period: 'chỉ kỳ này: 2016-H2; không gõ thì mọi kỳ đã khóa',
        code: 'mã đối chiếu chép từ văn bản hay biên bản',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul verify', 'mọi kỳ đã khóa'],
        ['emul verify 2016-H2 --code "7F3A 91C0 22DE 4B10 93AC 5D02 E1F7 0C44"', 'so với mã trong biên bản'],
      ],
    },
    en: {
      summary: 'hold what was closed against what stands there',
      description:
        'Says whether seals and their archives are whole, whether today’s emul works out the same, and what was changed since: file, line, before, ' +
        'after, and whose result would be another. A code from a paper (--code) is compared with those of the workspace.',
      parts: {
        period: 'this period alone: 2016-H2; left out: all that are closed',
        code: 'a code copied from a paper or from minutes',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul verify', 'every closed period'],
        [
          'emul verify 2016-H2 --code "7F3A 91C0 22DE 4B10 93AC 5D02 E1F7 0C44"',
          'compare with the code in the minutes',
        ],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const text = call.values.join(' ');
    const asked = text === '' ? undefined : periodAsked(call, text, 'emul verify');
    const answer = await verified(workspaceOf(call), call.host.home, asked, textFlag(call, 'code'));
    const levelName = (id: string) => {
      const level = answer.levels.find((one) => one.id.value === id);
      return (level?.short ?? level?.name)?.value ?? id;
    };
    await delivered(call, output, {
      documents: [
        {
          name: ['verify', ...(asked ? [asked.id] : [])],
          document: async () =>
            (await import('../reports/verify.ts')).verifyReport.document({ answer, levelName }, call.locale),
        },
      ],
      json: async () => (await import('../reports/verify-json.ts')).verifyJson(answer, call.host.home.version),
    });
    return isSound(answer) ? EXIT.fine : EXIT.findings;
  },
};

function isSound({ seals, faults, code }: Verified): boolean {
  return (
    faults.length === 0 &&
    (!code || code.seal !== undefined) &&
    seals.every(
      (seal) => seal.opened.damaged().length === 0 && seal.recomputed?.length === 0 && seal.changes.length === 0,
    )
  );
}
