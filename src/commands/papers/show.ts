import { numberedAs, type PapersAnswer, papersOf } from '../../answers/closing/papers.ts';
import { quoted } from '../../base/quoted.ts';
import { type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { UsageError } from '../usage.ts';
import { registerRead } from './register.ts';

/** `emul papers show`: everything the register says of a number. */
export const papersShowing: Command = {
  name: 'papers show',
  takes: ['<paper>'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'một văn bản trong sổ',
      description: 'Mọi dòng trong sổ mang số ấy: ngày, kỳ, người ký, tệp, dấu SHA-256, mã đối chiếu.',
      parts: { paper: 'số, có hay không có ký hiệu: 72, 72/QĐ-BDT', ...OUTPUT_WORDS.vi },
      examples: [['emul papers show 72/QĐ-BDT', 'quyết định số 72']],
    },
    en: {
      summary: 'one paper of the register',
      description: 'Every line of the register with that number: day, period, signer, file, SHA-256, code.',
      parts: { paper: 'with or without its symbol: 72, 72/QĐ-BDT', ...OUTPUT_WORDS.en },
      examples: [['emul papers show 72/QĐ-BDT', 'decision 72']],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const { register, code } = await registerRead(call);
    if (!register) return code;
    const answer = numbered(call.values[0] ?? '', papersOf(undefined, register));
    const { workspace } = register;
    await delivered(call, output, {
      documents: [
        {
          name: ['paper'],
          document: async () =>
            (await import('../../reports/papers-list.ts')).paperShown.document({ answer, workspace }, call.locale),
        },
      ],
      json: async () => (await import('../../reports/papers-json.ts')).papersJson(answer, call.host.home.version),
    });
    return answer.papers.some(({ state }) => state !== 'sound') ? EXIT.findings : code;
  },
};

function numbered(typed: string, all: PapersAnswer): PapersAnswer {
  const found = numberedAs(typed, all);
  if (found.papers.length > 0) return found;
  const known = all.papers.flatMap(({ paper }) => paper.number?.value ?? []);
  throw new UsageError(
    { vi: `trong sổ không có văn bản số ${quoted(typed)}`, en: `the register has no paper ${quoted(typed)}` },
    known.length > 0
      ? { vi: `có: ${[...new Set(known)].join(', ')}`, en: `there are: ${[...new Set(known)].join(', ')}` }
      : { vi: 'vào sổ: emul help papers record', en: 'record one: emul help papers record' },
  );
}
