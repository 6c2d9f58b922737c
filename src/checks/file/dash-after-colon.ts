import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A list that begins on the line of its name. */
export const dashAfterColon = defineCheck<SourceFaults['dash-after-colon']>({
  id: 'dash-after-colon',
  severity: 'error',
  message: {
    vi: () => 'danh sách có gạch đầu dòng không bắt đầu ngay sau dấu hai chấm',
    en: () => 'a list with dashes does not begin right behind the colon',
  },
  help: {
    vi: () => 'xuống dòng, thụt vào hai dấu cách rồi ghi “- …”; nếu là chữ thì đặt trong dấu ngoặc kép',
    en: () => 'begin it on the next line, two spaces in; if it is text, put it in quotes',
  },
});
