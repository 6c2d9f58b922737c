import type { Words } from '../base/locale.ts';

/** What emul hears in the environment, each with what it does: the page `emul help environment` tells them in this order. */
export const VARIABLES = {
  EMUL_WORKSPACE: {
    vi: 'thư mục sổ thi đua, khi đứng ở nơi khác; -C trong dòng lệnh thì hơn',
    en: 'the workspace folder, from wherever one stands; -C in the line beats it',
  },
  EMUL_LANG: {
    vi: 'ngôn ngữ màn hình: vi hoặc en; --lang thì hơn, còn không ghi thì theo emul.yaml của sổ',
    en: 'the language of the screen: vi or en; --lang beats it, and without it the workspace says',
  },
  EMUL_OFFICE: {
    vi: 'đường dẫn của tệp soffice trong LibreOffice, để ghi ra .pdf khi LibreOffice cài ở chỗ lạ',
    en: 'path of LibreOffice’s soffice, for .pdf where it is installed somewhere unusual',
  },
  EMUL_TRACE: {
    vi: 'ghi json: in ra stderr, mỗi dòng một bước, đã đọc tệp nào, mất bao lâu (cho máy đọc)',
    en: 'json: tells stderr, a line a step, which files were read and how long it took, for machines',
  },
  EMUL_DEBUG: {
    vi: 'khác trống: emul hỏng ở chỗ không ngờ tới thì in thêm hỏng ở đâu, để báo lại',
    en: 'not empty: where emul fails unexpectedly it prints the place, to be reported',
  },
  NO_COLOR: { vi: 'khác trống: không dùng màu, hơn mọi biến dưới', en: 'not empty: no colours, whatever stands below' },
  FORCE_COLOR: {
    vi: '1: luôn dùng màu, kể cả khi ghi ra tệp, chuyển sang lệnh khác; 0: không',
    en: '1: always colours, also into files and pipes; 0: never',
  },
  CLICOLOR_FORCE: { vi: 'khác 0: như FORCE_COLOR=1', en: 'other than 0: the same as FORCE_COLOR=1' },
  CLICOLOR: { vi: '0: không dùng màu, cả trên màn hình', en: '0: no colours on a terminal either' },
  TERM: { vi: 'dumb: màn hình không có màu', en: 'dumb: the terminal has no colours' },
  COLUMNS: {
    vi: 'bề ngang màn hình, tính bằng chữ, khi ghi ra tệp, chuyển sang lệnh khác',
    en: 'how many letters a line holds, in files and pipes',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the system and the shell say by themselves: nobody sets these for emul. */
type OfTheSystem =
  | 'TZ'
  | 'PATH'
  | 'Path'
  | 'HOME'
  | 'ProgramFiles'
  | 'ProgramW6432'
  | 'ProgramFiles(x86)'
  | 'EMUL_LINE';

/** The environment as emul reads it: a variable that is in neither list does not compile. */
export type Environment = Readonly<Partial<Record<keyof typeof VARIABLES | OfTheSystem, string | undefined>>>;
