import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A quote that is opened and never closed, so that it swallows the lines below. */
export const unclosedQuote = defineCheck<SourceFaults['unclosed-quote']>({
  id: 'unclosed-quote',
  severity: 'error',
  message: {
    vi: ({ quote }) => `dấu ${quote} mở ở đây chưa đóng`,
    en: ({ quote }) => `the ${quote} opened here is never closed`,
  },
  help: {
    vi: ({ quote }) => `thêm ${quote} vào cuối phần chữ ấy, hoặc bỏ dấu ${quote} này`,
    en: ({ quote }) => `put ${quote} at the end of that text, or remove this one`,
  },
});
