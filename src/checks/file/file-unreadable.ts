import { defineCheck } from '../check.ts';

/** The system refuses to hand out a file. */
export const fileUnreadable = defineCheck<{ code: string }>({
  id: 'file-unreadable',
  severity: 'error',
  message: {
    vi: ({ code }) => `máy không cho đọc tệp này (${code})`,
    en: ({ code }) => `the system refuses to read this file (${code})`,
  },
  help: {
    vi: () => 'xem lại quyền đọc của tệp, hoặc ổ đĩa mạng còn nối không',
    en: () => 'look at its permissions, or whether the network drive is still there',
  },
});
