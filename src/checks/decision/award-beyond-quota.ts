import { defineCheck } from '../../checking/check.ts';

/** More are granted an award than its quota allows, and of one beyond the cut nobody wrote why. `answers/decided-awards.ts` finds it. */
export const awardBeyondQuota = defineCheck<{ who: string; award: string; granted: number; limit: number }>({
  id: 'award-beyond-quota',
  severity: 'error',
  message: {
    vi: ({ who, award, granted, limit }) =>
      `đồng ý khen “${award}” ${granted}, tỷ lệ của quy chế cho tối đa ${limit}; ${who} ở ngoài tỷ lệ mà chưa ghi lý do`,
    en: ({ who, award, granted, limit }) =>
      `${granted} are granted “${award}”, the quota allows ${limit}; ${who} is below the cut and nobody wrote why`,
  },
  help: {
    vi: () => 'hãy ghi lý do ở mục reason, hoặc granted: false',
    en: () => 'write why under reason, or granted: false',
  },
});
