import { regulationShown } from '../../answers/regulation-shown.ts';
import type { Command } from '../command.ts';
import { drawn } from '../drawn.ts';
import { codeOf, regulationsFor, unknownRegulation } from './known.ts';

/** `emul regulation show`: every number of one regulation, the paper it comes from, and how binding that is. */
export const regulationShowing: Command = {
  name: 'regulation show',
  takes: ['<id>'],
  flags: { json: '--json' },
  words: {
    vi: {
      summary: 'mọi con số của một quy chế và căn cứ',
      description:
        'Mọi con số của một quy chế, mỗi số theo văn bản nào, là pháp luật, hướng dẫn, quy định của cơ quan hay đề xuất.',
      parts: { id: 'mã quy chế, ví dụ nd90-2020', json: 'in cho máy đọc' },
      examples: [['emul regulation show nd90-2020', 'Nghị định số 90/2020/NĐ-CP nói gì']],
    },
    en: {
      summary: 'every number of one, and its source',
      description:
        'Every number of one regulation, the paper it comes from, and whether that is law, guidance, the office’s own or a proposal.',
      parts: { id: 'id of a regulation, e.g. nd90-2020', json: 'print for machines' },
      examples: [['emul regulation show nd90-2020', 'what decree 90 of 2020 says']],
    },
  },
  async run(call) {
    const [id = ''] = call.values;
    const regulations = await regulationsFor(call);
    const found = regulationShown(id, regulations);
    if (!found.shown) throw unknownRegulation(id, found.near);
    if (call.flags['json'] === true) {
      const { regulationShowJson } = await import('../../reports/regulation-json.ts');
      call.host.out.write(regulationShowJson(found.shown, call.host.home.version));
    } else {
      const { regulationShow } = await import('../../reports/regulation-show.ts');
      await drawn(regulationShow.document(found.shown, call.locale), call);
    }
    return codeOf(call, regulations);
  },
};
