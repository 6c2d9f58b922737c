import { regulationShown } from '../../answers/regulation-shown.ts';
import type { Command } from '../command.ts';
import { delivered } from '../delivered.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { codeOf, regulationsFor, unknownRegulation } from './known.ts';

/** `emul regulation show`: every number of one regulation, the paper it comes from, and how binding that is. */
export const regulationShowing: Command = {
  name: 'regulation show',
  takes: ['<regulation>'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'mọi con số của một quy chế và căn cứ',
      description:
        'Mọi con số của một quy chế, mỗi số theo văn bản nào, là pháp luật, hướng dẫn, quy định của cơ quan hay đề xuất.',
      parts: { regulation: 'mã quy chế, ví dụ nd90-2020', ...OUTPUT_WORDS.vi },
      examples: [['emul regulation show nd90-2020', 'Nghị định số 90/2020/NĐ-CP nói gì']],
    },
    en: {
      summary: 'every number of one, and its source',
      description:
        'Every number of one regulation, the paper it comes from, and whether that is law, guidance, the office’s own or a proposal.',
      parts: { regulation: 'id of a regulation, e.g. nd90-2020', ...OUTPUT_WORDS.en },
      examples: [['emul regulation show nd90-2020', 'what decree 90 of 2020 says']],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const [id = ''] = call.values;
    const regulations = await regulationsFor(call);
    const found = regulationShown(id, regulations);
    if (!found.shown) throw unknownRegulation(id, found.near);
    const { shown } = found;
    const { locale, host } = call;
    const document = async () =>
      (await import('../../reports/regulation-show.ts')).regulationShow.document(shown, locale);
    const code = await codeOf(call, regulations);
    await delivered(call, output, {
      documents: [{ name: ['regulation', id], document }],
      json: async () => (await import('../../reports/regulation-json.ts')).regulationShowJson(shown, host.home.version),
    });
    return code;
  },
};
