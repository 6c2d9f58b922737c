import type { Command } from '../command.ts';
import { delivered } from '../delivered.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { codeOf, regulationsFor } from './known.ts';

/** `emul regulation list`: which regulations there are, and which is in force here from when. */
export const regulationListing: Command = {
  name: 'regulation list',
  takes: [],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'các quy chế sẵn có, đang áp dụng quy chế nào',
      description: 'Các quy chế sẵn có; cơ quan đang áp dụng quy chế nào, từ ngày nào.',
      parts: OUTPUT_WORDS.vi,
      examples: [['emul regulation list', 'các quy chế sẵn có']],
    },
    en: {
      summary: 'which there are, and which is in force',
      description: 'Which regulations there are, and which is in force here from when.',
      parts: OUTPUT_WORDS.en,
      examples: [['emul regulation list', 'which there are']],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const regulations = await regulationsFor(call);
    const { locale, host } = call;
    const document = async () =>
      (await import('../../reports/regulation-list.ts')).regulationList.document(regulations, locale);
    const code = await codeOf(call, regulations);
    await delivered(call, output, {
      documents: [{ name: ['regulations'], document }],
      json: async () =>
        (await import('../../reports/regulation-json.ts')).regulationListJson(regulations, host.home.version),
    });
    return code;
  },
};
