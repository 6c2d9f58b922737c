import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A bracket that is opened and never closed, or closed by one of the other kind. */
export const unclosedBracket = defineCheck<SourceFaults['unclosed-bracket']>({
  id: 'unclosed-bracket',
  severity: 'error',
  message: {
    vi: ({ bracket }) => `dấu ngoặc ${bracket} mở ở đây chưa đóng`,
    en: ({ bracket }) => `the ${bracket} opened here is never closed`,
  },
  help: {
    vi: ({ bracket, isBehindHash }) =>
      isBehindHash
        ? `từ dấu # trở đi là lời nhắc, không đọc đến ${closing(bracket)}; đặt lời có dấu # trong dấu ngoặc kép, ví dụ note: "mục #3"`
        : `thêm ${closing(bracket)} vào chỗ kết thúc`,
    en: ({ bracket, isBehindHash }) =>
      isBehindHash
        ? `from # on the line is a comment, ${closing(bracket)} with it; put text that has a # in quotes, such as note: "item #3"`
        : `put ${closing(bracket)} where it ends`,
  },
});

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}
