import { defineCheck } from '../../checking/check.ts';

/** `accepted.yaml` accepts an error: what may touch a number is mended, never accepted (rule 35). */
export const acceptedUntouchable = defineCheck<{ id: string }>({
  id: 'accepted-untouchable',
  severity: 'error',
  message: {
    vi: ({ id }) => `“${id}” là lỗi, có thể làm sai kết quả nên không chấp nhận được`,
    en: ({ id }) => `“${id}” is an error that may touch a result, so it cannot be accepted`,
  },
  help: {
    vi: () => 'hãy sửa chính lỗi ấy, rồi xóa mục này',
    en: () => 'mend the error itself, then delete this item',
  },
});
