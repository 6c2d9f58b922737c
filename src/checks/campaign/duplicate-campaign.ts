import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two campaigns with one id: nobody could tell whose a sheet is. */
export const duplicateCampaign = defineCheck<{ id: string; file: string }>({
  id: 'duplicate-campaign',
  severity: 'error',
  message: {
    vi: ({ id, file }) => `mã đợt “${id}” đã dùng trong tệp ${file}`,
    en: ({ id, file }) => `the campaign “${id}” is there already, in ${file}`,
  },
  help: {
    vi: ({ id }) => `hãy đặt mã khác, ví dụ ${id}-2`,
    en: ({ id }) => `give it another id, such as ${id}-2`,
  },
  *inWorkspace({ campaigns }) {
    for (const { id, at, first } of repeated(campaigns)) yield { at, facts: { id, file: first.id.place.file.path } };
  },
});
