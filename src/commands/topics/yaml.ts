import { bilingual } from '../../base/locale.ts';
import type { Topic } from './topic.ts';

/** How files are written by hand. */
export const yaml: Topic = {
  title: { vi: 'Ghi tệp bằng tay', en: 'Writing files by hand' },
  told(locale) {
    const { what, signs, rows, wrong, mistakes, help } = WORDS[locale];
    return [what, [signs, rows], [wrong, mistakes], help];
  },
};

const WORDS = bilingual({
  vi: {
    what: 'Không ai bắt buộc phải ghi tệp bằng tay: emul week, emul open, emul people hỏi rồi ghi giúp. Ai muốn mở tệp ra sửa thì chỉ cần mấy quy ước sau. Lưu bằng UTF-8, gõ bảng mã Unicode.',
    signs: 'Quy ước:',
    rows: [
      ['held: 2016-10-07', 'tên mục, dấu hai chấm, một dấu cách, rồi nội dung; ngày ghi năm trước'],
      ['  - member: nguyen-van-an', 'gạch đầu dòng mở một mục của danh sách; thụt vào bằng dấu cách, không bằng Tab'],
      ['A2: 16.5', 'số thập phân ghi dấu chấm; bảng in ra vẫn là 16,5'],
      ['{A2: 16.5, B2: Tốt}', 'nhiều mục trên một dòng, ngăn nhau bằng dấu phẩy'],
      ['title: "Điểm: cả năm"', 'nội dung có dấu hai chấm thì để trong ngoặc kép thẳng'],
      ['# ghi chú', 'từ dấu # trở đi là ghi chú cho người đọc'],
    ] as readonly (readonly [string, string])[],
    wrong: 'Hay sai (emul help và mã thì có ví dụ đã sửa):',
    mistakes: [
      ['decimal-comma', '16,5 trong ngoặc {} bị hiểu là hai mục'],
      ['tab-indent', 'thụt vào bằng phím Tab'],
      ['missing-space', 'sau dấu hai chấm thiếu dấu cách'],
      ['smart-quotes', 'ngoặc kép cong do Word tự đổi'],
      ['unknown-key', 'gõ nhầm tên mục'],
      ['nfd-text', 'chữ có dấu gõ kiểu tổ hợp, chép từ máy Mac'],
    ] as readonly (readonly [string, string])[],
    help: 'Sửa xong chạy emul check, hoặc để emul check --watch chạy sẵn ở một cửa sổ: lưu tệp là soát lại. Phần mềm VS Code đọc mẫu trong .emul/schemas thì nhắc từng mục khi gõ. Từng mục của một loại tệp: emul help scores.yaml.',
  },
  en: {
    what: 'Nobody has to write files by hand: emul week, emul open and emul people ask and write. Who would rather edit them needs these few conventions. Save as UTF-8.',
    signs: 'Conventions:',
    rows: [
      ['held: 2016-10-07', 'a key, a colon, a blank, its value; dates begin with the year'],
      ['  - member: nguyen-van-an', 'a dash begins an item of a list; indent with blanks, never tabs'],
      ['A2: 16.5', 'decimals take a point; Vietnamese tables still print 16,5'],
      ['{A2: 16.5, B2: Tốt}', 'several keys on a line, with commas between them'],
      ['title: "Points: a year"', 'text with a colon stands in straight quotes'],
      ['# a note', 'from # on it is a note for people'],
    ],
    wrong: 'What often goes wrong (emul help and the id has it mended):',
    mistakes: [
      ['decimal-comma', '16,5 inside of {} is taken for two keys'],
      ['tab-indent', 'indented with tabs'],
      ['missing-space', 'no blank behind the colon'],
      ['smart-quotes', 'curly quotes that Word has put there'],
      ['unknown-key', 'a key with a slip in it'],
      ['nfd-text', 'accents apart from their letters, as from a Mac'],
    ],
    help: 'Then run emul check, or leave emul check --watch running in a window: it looks again whenever a file is saved. VS Code reads the schemas in .emul/schemas and helps while one types. Every key of a kind of file: emul help scores.yaml.',
  },
});
