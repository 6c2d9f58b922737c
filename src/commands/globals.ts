import { bilingual } from '../base/locale.ts';

/** Options that may stand anywhere in the line, whatever the command. */
export const GLOBALS = {
  workspace: '-C, --workspace <dir>',
  lang: '--lang <vi|en>',
  today: '--today <date>',
  color: '--no-color',
  quiet: '-q, --quiet',
  verbose: '--verbose',
} as const;

/** The words of the frame around every command. */
export const WORDS = bilingual({
  vi: {
    about: 'Công tác thi đua, khen thưởng trên tệp văn bản: chấm tuần, soát lỗi, in bảng điểm.',
    usage: 'Cách dùng:',
    /** Before a command's Vietnamese name, with accents and without. */
    alsoTyped: 'Tên tiếng Việt:',
    /** What follows the name in the usage line of emul itself, and of a command. */
    anyCommand: '<lệnh> [tùy chọn]',
    anyOptions: '[tùy chọn]',
    arguments: 'Ghi sau lệnh:',
    options: 'Tùy chọn:',
    globals: 'Tùy chọn chung:',
    commands: 'Lệnh:',
    actions: 'Việc:',
    examples: 'Ví dụ:',
    parts: {
      workspace:
        'thư mục sổ thi đua (không ghi: thư mục này hoặc thư mục trên có emul.yaml); tệp cần đọc thì tìm từ chỗ đang đứng, không có thì từ thư mục sổ',
      lang: 'ngôn ngữ màn hình: vi (tiếng Việt) hoặc en (tiếng Anh)',
      today: 'coi như hôm nay là ngày này, ví dụ 11/11/2016',
      color: 'không dùng màu',
      quiet: 'chỉ in kết quả và lỗi',
      verbose: 'nói thêm ở stderr: đã đọc, ghi tệp nào, từng bước hết bao lâu',
      help: 'in phần hướng dẫn này',
      version: 'in số phiên bản',
    } satisfies Readonly<Record<keyof typeof GLOBALS | 'help' | 'version', string>>,
    /** Examples under the list of commands. */
    lines: [
      ['emul init so-thi-dua', 'tạo sổ mới trong thư mục so-thi-dua'],
      ['emul check', 'soát cả sổ'],
      ['emul week', 'thứ Sáu: lập tuần, gửi phiếu, nhận phiếu, ai còn thiếu'],
      ['emul status', 'ai còn thiếu phiếu'],
      ['emul score 45', 'bảng điểm tuần 45'],
      ['emul help score', 'hướng dẫn một lệnh'],
      ['emul help checks', 'mọi mã lỗi, mỗi mã một dòng'],
    ] satisfies readonly (readonly [line: string, meaning: string])[],
  },
  en: {
    about: 'Emulation and commendation work on plain files: weekly scores, checks, tables.',
    usage: 'Usage:',
    alsoTyped: 'In Vietnamese:',
    anyCommand: '<command> [options]',
    anyOptions: '[options]',
    arguments: 'After the command:',
    options: 'Options:',
    globals: 'Global options:',
    commands: 'Commands:',
    actions: 'Actions:',
    examples: 'Examples:',
    parts: {
      workspace:
        'the workspace folder (left out: this one, or one above with emul.yaml); files to be read are looked for from here, then from there',
      lang: 'language of the screen: vi or en',
      today: 'take this day for today, e.g. 2016-11-11',
      color: 'no colours',
      quiet: 'print results and errors only',
      verbose: 'say on stderr which files were read and written, and how long each stage took',
      help: 'print this help',
      version: 'print the version',
    },
    lines: [
      ['emul init emulation', 'start a workspace in the folder emulation'],
      ['emul check', 'look through the whole workspace'],
      ['emul week', 'Friday: the week’s file, forms out and back, who is missing'],
      ['emul status', 'who owes a sheet'],
      ['emul score 45', 'the table of week 45'],
      ['emul help score', 'explain a command'],
      ['emul help checks', 'every id of a finding, one line each'],
    ],
  },
});
