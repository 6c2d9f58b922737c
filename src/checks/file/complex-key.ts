import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A list or a map where the name of a value should be. */
export const complexKey = defineCheck<SourceFaults['complex-key']>({
  id: 'complex-key',
  severity: 'error',
  message: {
    vi: () => 'ở đây phải là tên mục, không phải một danh sách hay nhóm trong ngoặc',
    en: () => 'a name belongs here, not a list or something in brackets',
  },
  help: {
    vi: () => 'viết “tên: giá trị”; nếu là chữ thì đặt trong dấu ngoặc kép',
    en: () => 'write “name: value”; if it is text, put it in quotes',
  },
});
