import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

/** `accepted.yaml` accepts a finding that no check makes. */
export const acceptedUnknownId = defineCheck<{ id: string; known: readonly string[] }>({
  id: 'accepted-unknown-id',
  severity: 'error',
  message: {
    vi: ({ id }) => `không có nhắc nhở nào mang mã “${id}”`,
    en: ({ id }) => `no finding has the id “${id}”`,
  },
  help: {
    vi: ({ id, known }) => question(nearest(id, known), 'vi') ?? 'hãy chép mã trong ngoặc vuông khi chạy emul check',
    en: ({ id, known }) => question(nearest(id, known), 'en') ?? 'copy the id that emul check prints in brackets',
  },
  suggestions: ({ id, known }) => nearest(id, known),
});
