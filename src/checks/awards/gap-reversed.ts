import { defineCheck } from '../../checking/check.ts';

/** A gap that ends before it begins, and so says nothing of any year. */
export const gapReversed = defineCheck<{ from: number; to: number }>({
  id: 'gap-reversed',
  severity: 'error',
  message: {
    vi: ({ from, to }) => `khoảng chưa tra cứu được ghi từ năm ${from} đến năm ${to}, nên không có năm nào`,
    en: ({ from, to }) => `this gap runs from ${from} to ${to}, so it holds no year`,
  },
  help: {
    vi: ({ from, to }) => `hãy ghi from: ${to}, to: ${from}`,
    en: ({ from, to }) => `write from: ${to}, to: ${from}`,
  },
  *inWorkspace({ awards }) {
    for (const { from, to } of awards.flatMap(({ gaps }) => gaps)) {
      if (to.value < from.value) yield { at: to.place, facts: { from: from.value, to: to.value } };
    }
  },
});
