import type { Words } from '../../base/locale.ts';
import type { AwardConditionKind } from './condition-kind.ts';
import { appealsAbout, nothingOpen } from './nothing-open.ts';

/** No petition or report about the result still without an answer; complaints are the matter of `pending`. */
export const petition: AwardConditionKind = {
  id: 'petition',
  written: {
    words: {
      vi: [
        'Kiến nghị chưa trả lời',
        'Luôn ghi none: không có kiến nghị, phản ánh nào về kết quả (thư mục appeals) chưa trả lời',
      ],
      en: ['Petition', 'Always none: no petition or report about the result (`appeals/`) without an answer'],
    },
    shape: { const: 'none' },
  },
  asked: (_, __, kind) => (kind === 'unit' ? ASKED_OF_UNIT : ASKED),
  finding: nothingOpen((kind, id, evidence) =>
    appealsAbout(kind, id, evidence).filter((matter) => matter.kind.value !== 'complaint'),
  ),
};

const ASKED: Words = {
  vi: 'không có kiến nghị, phản ánh về kết quả chưa trả lời',
  en: 'no petition or report about the result without an answer',
};
const ASKED_OF_UNIT: Words = {
  vi: 'không có kiến nghị, phản ánh về kết quả của tập thể và của cá nhân trong tập thể chưa trả lời',
  en: 'no petition or report about the result of the collective or of one of its people without an answer',
};
