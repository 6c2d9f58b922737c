import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import type { StoreError } from '../store/store-error.ts';

/** Why a write failed and what to do, in one line; the old files are whole. */
export function storeWords({ code, path }: StoreError): Words {
  const why = REASONS[code] ?? { vi: `máy báo ${code}`, en: `the system says ${code}` };
  return {
    vi: `chưa ghi được ${quoted(path)}: ${why.vi}. Những gì đã có còn nguyên`,
    en: `could not write ${quoted(path)}: ${why.en}. What was there is untouched`,
  };
}

const NO_RIGHT: Words = {
  vi: 'máy không cho ghi vào đây; chọn thư mục khác, hoặc đóng tệp nếu đang mở',
  en: 'the system does not let you write here; choose another folder, or close the file if it is open',
};
const READ_ONLY: Words = { vi: 'ổ đĩa chỉ cho đọc; chọn nơi khác', en: 'the disk is read-only; choose another place' };
const FULL: Words = { vi: 'ổ đĩa đã đầy', en: 'the disk is full' };

const REASONS: Readonly<Record<string, Words>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EBUSY: NO_RIGHT,
  EROFS: READ_ONLY,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EEXIST: { vi: 'vừa có tệp khác mang tên này', en: 'a file of this name has just appeared' },
  ENOTDIR: { vi: 'trên đường dẫn có một tệp, không phải thư mục', en: 'a file stands where a folder is wanted' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
};
