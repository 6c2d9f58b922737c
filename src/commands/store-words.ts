import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { type Holder, type StoreError, UnreadError } from '../store/store-error.ts';

/** Why a write failed and what to do, in one line; the old files are whole. */
export function storeWords(error: StoreError): Words {
  const { code, path, holder } = error;
  if (error instanceof UnreadError) return unreadWords(error);
  if (holder) return lockedWords(holder, secondsSince(holder));
  if (code === 'ANOTHERS') return ANOTHERS;
  const why = (isOpen(code) ? openWords(path) : code === 'PROTECTED' ? protectedWords(path) : REASONS[code]) ?? {
    vi: `máy báo ${code}`,
    en: `the system says ${code}`,
  };
  return {
    vi: `chưa ghi được ${quoted(path)}: ${why.vi}. Những gì đã có còn nguyên`,
    en: `could not write ${quoted(path)}: ${why.en}. What was there is untouched`,
  };
}

function unreadWords({ code, path }: UnreadError): Words {
  const help = ['EBUSY', 'EPERM', 'EACCES'].includes(code) ? TAKEN : UNCONNECTED;
  return {
    vi: `chưa ghi gì: máy không cho đọc ${quoted(path)} (${code}); ${help.vi}`,
    en: `nothing written: the system does not let ${quoted(path)} be read (${code}); ${help.en}`,
  };
}

const TAKEN: Words = {
  vi: 'đóng chương trình đang mở tệp, xem lại quyền đọc của tệp, rồi chạy lại',
  en: 'close the program that has it open, see who may read it, and run it again',
};
const UNCONNECTED: Words = {
  vi: 'xem ổ đĩa hoặc ổ mạng còn nối không, rồi chạy lại',
  en: 'see whether the drive is still connected, and run it again',
};

function secondsSince({ since }: Holder): number {
  return Math.max(0, Math.round((Date.now() - since) / 1000));
}

function lockedWords({ user, host, pid }: Holder, seconds: number): Words {
  const who = quoted(`${user}, ${host}`);
  const ago = { vi: `từ ${seconds} giây trước`, en: `for ${seconds} seconds` };
  const left = seconds < LONG ? { vi: '', en: '' } : LEFT;
  if (pid === 0)
    return {
      vi: `chưa ghi gì: có khóa .emul/lock ${ago.vi}, không rõ của ai; chờ một lát rồi chạy lại${LEFT.vi}`,
      en: `nothing written: somebody has held .emul/lock ${ago.en}, nobody can tell who; wait a moment and try again${LEFT.en}`,
    };
  return {
    vi: `chưa ghi gì: ${who} đang ghi vào sổ này ${ago.vi}; chờ một lát rồi chạy lại${left.vi}`,
    en: `nothing written: ${who} has been writing here ${ago.en}; wait a moment and try again${left.en}`,
  };
}

/** A write takes less than a second: what takes this many is hardly one. */
const LONG = 20;
const LEFT: Words = {
  vi: ', hoặc nếu chắc không còn ai đang ghi: emul unlock',
  en: ', or if you are sure that nobody writes any more: emul unlock',
};
const ANOTHERS: Words = {
  vi: 'các lần ghi ở đây là của người dùng khác trên máy này, chỉ người ấy lấy lại được',
  en: 'another user of this computer wrote here, and only they can take it back',
};

const NO_RIGHT: Words = {
  vi: 'máy không cho ghi vào đây; chọn thư mục khác, hoặc đóng tệp nếu đang mở',
  en: 'the system does not let you write here; choose another folder, or close the file if it is open',
};
const READ_ONLY: Words = { vi: 'ổ đĩa chỉ cho đọc; chọn nơi khác', en: 'the disk is read-only; choose another place' };
const FULL: Words = {
  vi: 'ổ đĩa đã đầy; xóa bớt tệp hoặc chọn ổ đĩa khác',
  en: 'the disk is full; make room or choose another',
};

function isOpen(code: string): boolean {
  return code === 'OPEN' || code === 'EBUSY';
}

function openWords(path: string): Words {
  return {
    vi: `tệp đang mở trong Word, Excel hoặc phần mềm khác; đóng tệp rồi chạy lại${otherName(path).vi}`,
    en: `Word, Excel or another program holds it open; close it and try again${otherName(path).en}`,
  };
}

function protectedWords(path: string): Words {
  return {
    vi: `tệp đặt chế độ chỉ đọc; bỏ chỉ đọc rồi chạy lại${otherName(path).vi}`,
    en: `it is marked read-only; unmark it and try again${otherName(path).en}`,
  };
}

/** What was to be made anew may have another name; a file of the workspace may not. */
function otherName(path: string): Words {
  if (!/\.(docx|xlsx|html|md|csv|json)$/i.test(path)) return { vi: '', en: '' };
  const other = path.replace(/(\.\w+)$/, '-2$1');
  return { vi: `, hoặc đặt tên khác: -o ${other}`, en: `, or choose another name: -o ${other}` };
}

const REASONS: Readonly<Record<string, Words>> = {
  CHANGED: {
    vi: 'tệp vừa có người sửa; xem lại tệp rồi chạy lại',
    en: 'somebody has just changed it; look at it and try again',
  },
  NO_FOLDER: {
    vi: 'đây phải là thư mục của emul, nhưng đang là tệp hoặc liên kết; đổi tên hoặc xóa nó rồi chạy lại',
    en: 'emul keeps a folder of its own here, and a file or a link has its name; rename or remove it and try again',
  },
  OUTSIDE: { vi: 'đường dẫn ra ngoài sổ', en: 'it leads out of the workspace' },
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: READ_ONLY,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EEXIST: {
    vi: 'vừa có tệp khác mang tên này; xem tệp ấy rồi chạy lại',
    en: 'a file of this name has just appeared; look at it and try again',
  },
  ENOENT: {
    vi: 'không có thư mục ấy; tạo thư mục rồi chạy lại, hoặc chọn thư mục khác',
    en: 'there is no such folder; make it and try again, or choose another',
  },
  ENOTDIR: {
    vi: 'trên đường dẫn có một tệp, không phải thư mục; sửa lại đường dẫn',
    en: 'a file stands where a folder is wanted; choose another path',
  },
  ENAMETOOLONG: { vi: 'tên quá dài; đặt tên ngắn hơn', en: 'the name is too long; choose a shorter one' },
};
