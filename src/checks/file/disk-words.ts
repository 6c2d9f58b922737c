import type { Words } from '../../base/locale.ts';
import { worded } from '../../checking/worded.ts';
import type { SourceFaults } from '../../source/fault.ts';

interface Faults extends Pick<SourceFaults, 'file-too-big'> {
  'file-unreadable': { code: string; isFolder: boolean };
  'link-outside': { isFolder: boolean };
  'not-a-file': Record<never, never>;
  'file-in-wrong-place': { path: string };
}

/** Files that cannot be read, or that stand where nobody reads them. */
export const diskWords = worded<Faults>({
  /** A file beyond the size that is read (rule 38). */
  'file-too-big': {
    message: {
      vi: ({ megabytes, limit }) => `tệp này lớn ${megabytes} MB, emul chỉ đọc đến ${limit} MB`,
      en: ({ megabytes, limit }) => `this file has ${megabytes} MB, emul reads up to ${limit} MB`,
    },
    help: {
      vi: ({ limit }) =>
        limit === SCORES
          ? 'chia thành nhiều tệp, ví dụ mỗi phòng một tệp: TUẦN.MÃ-PHÒNG.yaml'
          : 'tệp như thế thường chỉ vài chục nghìn chữ: xem có chép nhầm tệp khác vào không',
      en: ({ limit }) =>
        limit === SCORES
          ? 'split it, for instance one file for each division: WEEK.UNIT.yaml'
          : 'such a file is a hundred times smaller: see whether it is the right one',
    },
  },
  /** The system refuses to hand out a file, or what lies in a folder. */
  'file-unreadable': {
    message: {
      vi: ({ code, isFolder }) => `máy không cho đọc ${isFolder ? 'thư mục' : 'tệp'} này (${code})`,
      en: ({ code, isFolder }) => `the system refuses to read this ${isFolder ? 'folder' : 'file'} (${code})`,
    },
    help: ({ code, isFolder }, locale) => fileUnreadableHelp(code, isFolder)[locale],
  },
  /** A link that leads out of the workspace; what it shows is never read. */
  'link-outside': {
    message: {
      vi: ({ isFolder }) => `${isFolder ? 'thư mục' : 'tệp'} này chỉ là lối tắt dẫn ra ngoài sổ, emul không đọc theo`,
      en: ({ isFolder }) =>
        `this ${isFolder ? 'folder' : 'file'} is a link that leads out of the workspace, which emul does not follow`,
    },
    help: {
      vi: ({ isFolder }) => `chép hẳn ${isFolder ? 'thư mục' : 'tệp'} vào sổ`,
      en: ({ isFolder }) => `copy the ${isFolder ? 'folder' : 'file'} itself into the workspace`,
    },
  },
  /** A folder, pipe or device under the name of a file. */
  'not-a-file': {
    message: { vi: 'tên này không phải một tệp văn bản bình thường', en: 'this is not an ordinary text file' },
    help: { vi: 'đổi tên hoặc xóa nó, rồi chép tệp thật vào', en: 'rename or remove it and put the real file there' },
  },
  /** A YAML file that stands where emul looks for none, so that nobody would ever read it. */
  'file-in-wrong-place': {
    message: {
      vi: ({ path }) => `emul không đọc tệp nào ở chỗ này: “${path}”`,
      en: ({ path }) => `emul reads no file here: “${path}”`,
    },
    help: ({ path }, locale) => fileInWrongPlaceHelp(path)[locale],
  },
});

/** Only scores may be so large, and only they can be split. */
const SCORES = '50';

function fileUnreadableHelp(code: string, isFolder: boolean): Words {
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
const TOO_DEEP: Words = {
  vi: 'tên quá dài, hoặc thư mục lồng nhau quá nhiều tầng: đưa tệp ra thư mục ngoài hơn',
  en: 'its name is too long, or too many folders lie in each other: put the files further up',
};
const BOTH: Readonly<Record<string, Words>> = {
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  ENAMETOOLONG: TOO_DEEP,
  ELOOP: {
    vi: 'đây là lối tắt dẫn vòng về chính nó: xóa nó rồi chép tệp thật vào',
    en: 'it is a link that leads back to itself: remove it and put the real file here',
  },
};
const OF_FILES: Readonly<Record<string, Words>> = {
  EACCES: LOCKED,
  EPERM: LOCKED,
  EBUSY: LOCKED,
  EBADMSG: {
    vi: 'bản khóa sổ này đã hỏng: đừng xóa, chép lại bản giữ ở nơi khác vào chỗ này',
    en: 'this seal is damaged: do not remove it, put a copy that is kept elsewhere in its place',
  },
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

function fileInWrongPlaceHelp(path: string): { vi: string; en: string } {
  const [, week, year] = /(?:^|\/)((\d{4})-W\d{2}[^/]*)\.ya?ml$/.exec(path) ?? [];
  if (week) return { vi: `hãy chuyển đến scores/${year}/${week}.yaml`, en: `move it to scores/${year}/${week}.yaml` };
  if (path.endsWith('.yml')) return { vi: 'hãy đổi đuôi tệp thành .yaml', en: 'rename its ending to .yaml' };
  return {
    vi: 'tệp điểm nằm ở scores/NĂM/TUẦN.yaml, thang điểm ở criteria/, quy chế ở regulations/',
    en: 'scores stand in scores/YEAR/WEEK.yaml, criteria in criteria/, regulations in regulations/',
  };
}
