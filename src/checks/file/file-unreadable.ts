import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../check.ts';

/** The system refuses to hand out a file. */
export const fileUnreadable = defineCheck<{ code: string }>({
  id: 'file-unreadable',
  severity: 'error',
  message: {
    vi: ({ code }) => `máy không cho đọc tệp này (${code})`,
    en: ({ code }) => `the system refuses to read this file (${code})`,
  },
  help: { vi: ({ code }) => wayOut(code).vi, en: ({ code }) => wayOut(code).en },
});

function wayOut(code: string): Words {
  return (
    BY_CODE[code] ?? {
      vi: 'xem ổ đĩa hoặc ổ mạng còn nối không, rồi chạy lại',
      en: 'see whether the drive is still connected, then run it again',
    }
  );
}

const LOCKED: Words = {
  vi: 'đóng chương trình đang mở tệp, xem lại quyền đọc của tệp, rồi chạy lại',
  en: 'close the program that has it open, look at its permissions, then run it again',
};
const BY_CODE: Readonly<Record<string, Words>> = {
  EACCES: LOCKED,
  EPERM: LOCKED,
  EBUSY: LOCKED,
  ENOENT: {
    vi: 'tệp vừa bị xóa, hoặc là lối tắt đến một tệp không còn nữa: chép lại tệp vào chỗ này',
    en: 'it was just removed, or is a link to a file that is gone: put the file here again',
  },
  ELOOP: {
    vi: 'đây là lối tắt dẫn vòng về chính nó: xóa nó rồi chép tệp thật vào',
    en: 'it is a link that leads back to itself: remove it and put the real file here',
  },
};
