import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';

/** Granted to somebody who does not stand for the award by the files, without a word why. `answers/decided-awards.ts` finds it. */
export const grantedNotProposed = defineCheck<{ who: string; award: string; why: Words | undefined; command: string }>({
  id: 'granted-not-proposed',
  severity: 'error',
  message: {
    vi: ({ who, award, why }) =>
      `${who} được ghi đồng ý khen “${award}” mà ${why ? `chưa đủ điều kiện: ${why.vi}` : 'không có trong danh sách xét'}`,
    en: ({ who, award, why }) =>
      `${who} is granted “${award}” but ${why ? `does not qualify: ${why.en}` : 'is not on the list'}`,
  },
  help: {
    vi: ({ command }) => `nếu Hội đồng vẫn quyết định như vậy, hãy ghi lý do ở mục reason; xem danh sách: ${command}`,
    en: ({ command }) => `if the Council decided so all the same, write why under reason; see the list: ${command}`,
  },
});
