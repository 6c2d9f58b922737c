import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A line with a dash among lines without, or the other way round. */
export const mixedListAndKeys = defineCheck<SourceFaults['mixed-list-and-keys']>({
  id: 'mixed-list-and-keys',
  severity: 'error',
  message: {
    vi: ({ isItem }) =>
      isItem
        ? 'dòng này có gạch đầu dòng, các dòng thẳng hàng ở trên thì không'
        : 'dòng này không có gạch đầu dòng như các dòng thẳng hàng ở trên',
    en: ({ isItem }) =>
      isItem
        ? 'this line has a dash, the lines level with it have none'
        : 'this line lacks the dash that the lines level with it have',
  },
  help: {
    vi: ({ isItem }) =>
      isItem
        ? 'bỏ gạch, hoặc thụt dòng vào thêm hai dấu cách nếu nó thuộc dòng trên'
        : 'thêm “- ”, hoặc thụt dòng vào thêm hai dấu cách nếu nó thuộc dòng trên',
    en: ({ isItem }) =>
      `${isItem ? 'remove the dash' : 'put “- ” before it'}, or move it in by two if it belongs to the line above`,
  },
});
