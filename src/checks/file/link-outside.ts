import { defineCheck } from '../check.ts';

/** A link that leads out of the workspace; what it shows is never read. */
export const linkOutside = defineCheck<Record<never, never>>({
  id: 'link-outside',
  severity: 'error',
  message: {
    vi: () => 'tệp này chỉ là lối tắt dẫn ra ngoài sổ, emul không đọc theo',
    en: () => 'this file is a link that leads out of the workspace, which emul does not follow',
  },
  help: { vi: () => 'chép hẳn tệp vào sổ', en: () => 'copy the file itself into the workspace' },
});
