import { defineCheck } from '../../checking/check.ts';

/** The last period for which something is accepted is over: it counts again. */
export const acceptedExpired = defineCheck<{ id: string; until: string; newest: string }>({
  id: 'accepted-expired',
  severity: 'warning',
  message: {
    vi: ({ id, until, newest }) => `“${id}” chỉ được chấp nhận đến kỳ “${until}”, nay đã có phiếu điểm ${newest}`,
    en: ({ id, until, newest }) =>
      `“${id}” is accepted until “${until}” only, and there are scores of ${newest} by now`,
  },
  help: {
    vi: () => 'hãy sửa điều được nhắc rồi xóa mục này, hoặc ghi until muộn hơn nếu vẫn chấp nhận',
    en: () => 'mend what it is about and delete this item, or write a later until',
  },
});
