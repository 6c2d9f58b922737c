import { defineCheck } from '../../checking/check.ts';
import { isOfAnotherAgency } from '../../model/regulation.ts';

/** The office works by a plan that comes with emul and is another agency's: an example, which its papers cannot rest on. */
export const regulationOfAnotherAgency = defineCheck<{ id: string; document: string }>({
  id: 'regulation-of-another-agency',
  severity: 'warning',
  counted: { vi: 'quy chế của cơ quan khác đang dùng', en: 'regulations of another agency in use' },
  message: {
    vi: ({ id, document }) =>
      `quy chế “${id}” chép từ ${document} của cơ quan khác, nên văn bản của cơ quan không lấy làm căn cứ được`,
    en: ({ id, document }) => `“${id}” is ${document} of another agency, so papers of this one cannot rest on it`,
  },
  help: {
    vi: ({ id }) =>
      `khi cơ quan đã có văn bản của mình: emul regulation adopt ${id}; nếu đây chính là văn bản của cơ quan thì ghi ký hiệu cơ quan vào bảng: emul form export agency`,
    en: ({ id }) =>
      `once the office has a paper of its own: emul regulation adopt ${id}; where it is its own paper, write the agency’s symbol into the table: emul form export agency`,
  },
  *inWorkspace({ settings, regulations }) {
    for (const { use } of settings.regulations) {
      const regulation = regulations.get(use.value);
      if (!regulation?.source || !isOfAnotherAgency(regulation, settings.agencies)) continue;
      yield { at: use.place, facts: { id: use.value, document: regulation.source.document.value } };
    }
  },
});
