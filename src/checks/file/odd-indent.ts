import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** Blanks that came along from Word or a web page at the beginning of a line: they look like spaces and are none. */
export const oddIndent = defineCheck<SourceFaults['odd-indent']>({
  id: 'odd-indent',
  severity: 'error',
  message: {
    vi: ({ code }) =>
      `đầu dòng này có dấu cách lạ (${code}) chép từ Word hoặc trang web, trông như dấu cách mà không phải`,
    en: ({ code }) =>
      `this line begins with a blank of another kind (${code}), as Word and web pages have: it looks like a space and is none`,
  },
  help: {
    vi: () =>
      'xóa hết khoảng trắng đầu dòng, gõ lại bằng phím cách cho thẳng với các dòng cùng cấp; xem cả các dòng dưới',
    en: () =>
      'delete all blanks before the line and type spaces until it is level with its neighbours; see the lines below, too',
  },
});
