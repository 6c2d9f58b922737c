import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Unseen } from '../../source/spreadsheet/sheet.ts';

/** Why nobody sees what stands in a cell. */
export const UNSEEN: Words<Readonly<Record<Unseen, string>>> = {
  vi: {
    sheet: 'trang đang ẩn',
    row: 'dòng đang ẩn hoặc bị bộ lọc che',
    column: 'cột đang ẩn',
    colour: 'chữ cùng màu với nền',
    size: 'chữ quá nhỏ',
    format: 'ô có định dạng che giá trị (như ;;;)',
    condition: 'định dạng có điều kiện có lúc che giá trị',
  },
  en: {
    sheet: 'the sheet is hidden',
    row: 'the row is hidden or filtered out',
    column: 'the column is hidden',
    colour: 'the letters have the colour of their ground',
    size: 'the letters are too small',
    format: 'its format hides the value (such as ;;;)',
    condition: 'a conditional format hides the value at times',
  },
};

/** A formula in so many letters as a line bears. */
export function short(formula: string): string {
  const plain = quoted(formula).slice(1, -1);
  return plain.length > 30 ? `${plain.slice(0, 30)}…` : plain;
}
