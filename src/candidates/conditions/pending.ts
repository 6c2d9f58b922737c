import type { Words } from '../../base/locale.ts';
import type { Evidence } from '../evidence.ts';
import type { AwardConditionKind } from './condition-kind.ts';
import { appealsAbout, type Matter, nothingOpen } from './nothing-open.ts';

/** No complaint, inquiry or disciplinary case still open. */
export const pending: AwardConditionKind = {
  id: 'pending',
  written: {
    words: {
      vi: ['Việc đang xem xét', 'Luôn ghi none: không có khiếu nại, tố cáo, thanh tra, kỷ luật nào đang xem xét'],
      en: ['Pending', 'Always none: no complaint, inquiry or discipline still open'],
    },
    shape: { const: 'none' },
  },
  asked: (_, __, kind) => (kind === 'unit' ? ASKED_OF_UNIT : ASKED),
  finding: nothingOpen((kind, id, evidence) => [
    ...notedOf(kind, id, evidence),
    ...appealsAbout(kind, id, evidence).filter((matter) => matter.kind.value === 'complaint'),
  ]),
};

function notedOf(kind: 'member' | 'unit', id: string, { organization }: Evidence): readonly Matter[] {
  return (kind === 'unit' ? organization.unit(id) : organization.member(id))?.pending ?? [];
}

const ASKED: Words = {
  vi: 'không có việc kỷ luật, thanh tra, khiếu nại, tố cáo đang xem xét',
  en: 'no complaint, inquiry or disciplinary case open',
};
const ASKED_OF_UNIT: Words = {
  vi: 'tập thể và cá nhân trong tập thể không có việc kỷ luật, thanh tra, khiếu nại, tố cáo đang xem xét',
  en: 'no complaint, inquiry or disciplinary case open about the collective or one of its people',
};
