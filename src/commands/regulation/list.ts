import type { Command } from '../command.ts';
import { drawn } from '../drawn.ts';
import { codeOf, regulationsFor } from './known.ts';

/** `emul regulation list`: which regulations there are, and which is in force here from when. */
export const regulationListing: Command = {
  name: 'regulation list',
  takes: [],
  flags: { json: '--json' },
  words: {
    vi: {
      summary: 'các quy chế sẵn có, đang áp dụng quy chế nào',
      description: 'Các quy chế sẵn có; cơ quan đang áp dụng quy chế nào, từ ngày nào.',
      parts: { json: 'in cho máy đọc' },
      examples: [['emul regulation list', 'các quy chế sẵn có']],
    },
    en: {
      summary: 'which there are, and which is in force',
      description: 'Which regulations there are, and which is in force here from when.',
      parts: { json: 'print for machines' },
      examples: [['emul regulation list', 'which there are']],
    },
  },
  async run(call) {
    const regulations = await regulationsFor(call);
    if (call.flags['json'] === true) {
      const { regulationListJson } = await import('../../reports/regulation-json.ts');
      call.host.out.write(regulationListJson(regulations, call.host.home.version));
    } else {
      const { regulationList } = await import('../../reports/regulation-list.ts');
      await drawn(regulationList.document(regulations, call.locale), call);
    }
    return codeOf(call, regulations);
  },
};
