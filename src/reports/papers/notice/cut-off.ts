import type { Words } from '../../../base/locale.ts';

/** Where everything can be read that a page has no room for. */
export const CUT_OFF: Words = {
  vi: 'đọc đủ ở phiếu điểm từng kỳ, lưu tại cơ quan',
  en: 'all of it stands on the sheets, which the office keeps',
};
