import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';

/** The system refuses to hand out a file, or what lies in a folder. */
export const fileUnreadable = defineCheck<{ code: string; isFolder: boolean }>({
  id: 'file-unreadable',
  severity: 'error',
  message: {
    vi: ({ code, isFolder }) => `máy không cho đọc ${isFolder ? 'thư mục' : 'tệp'} này (${code})`,
    en: ({ code, isFolder }) => `the system refuses to read this ${isFolder ? 'folder' : 'file'} (${code})`,
  },
  help: {
    vi: ({ code, isFolder }) => wayOut(code, isFolder).vi,
    en: ({ code, isFolder }) => wayOut(code, isFolder).en,
  },
});

function wayOut(code: string, isFolder: boolean): Words {
  return (isFolder ? OF_FOLDERS : OF_FILES)[code] ?? BOTH[code] ?? UNCONNECTED;
}

const UNCONNECTED: Words = {
  vi: 'xem ổ đĩa hoặc ổ mạng còn nối không, rồi chạy lại',
  en: 'see whether the drive is still connected, then run it again',
};
const LOCKED: Words = {
  vi: 'đóng chương trình đang mở tệp, xem lại quyền đọc của tệp, rồi chạy lại',
  en: 'close the program that has it open, look at its permissions, then run it again',
};
const NO_RIGHT: Words = {
  vi: 'nhờ người giữ thư mục cho quyền đọc, rồi chạy lại',
  en: 'ask whoever owns it for the right to read it, then run it again',
};
const TOO_MANY: Words = {
  vi: 'máy đang mở quá nhiều tệp: đóng bớt chương trình, rồi chạy lại',
  en: 'too many files are open: close some programs, then run it again',
};
const BOTH: Readonly<Record<string, Words>> = {
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  ELOOP: {
    vi: 'đây là lối tắt dẫn vòng về chính nó: xóa nó rồi chép tệp thật vào',
    en: 'it is a link that leads back to itself: remove it and put the real file here',
  },
};
const OF_FILES: Readonly<Record<string, Words>> = {
  EACCES: LOCKED,
  EPERM: LOCKED,
  EBUSY: LOCKED,
  ENOENT: {
    vi: 'tệp vừa bị xóa, hoặc là lối tắt đến một tệp không còn nữa: chép lại tệp vào chỗ này',
    en: 'it was just removed, or is a link to a file that is gone: put the file here again',
  },
};
const OF_FOLDERS: Readonly<Record<string, Words>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  ENOENT: {
    vi: 'lối tắt này dẫn đến một chỗ không còn hoặc chưa nối: nối lại ổ đĩa ấy, hoặc chép hẳn thư mục vào sổ',
    en: 'it is a link to what is gone or not connected: connect it, or copy the folder itself into the workspace',
  },
  ENOTDIR: {
    vi: 'ở chỗ của một thư mục lại là một tệp: đổi tên hoặc xóa tệp ấy',
    en: 'a file stands where a folder belongs: rename or remove it',
  },
};
