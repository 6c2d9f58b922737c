import { bilingual } from '../../base/locale.ts';
import { EXTENSIONS } from '../output.ts';
import type { Topic } from './topic.ts';

/** Papers as files: Word, and what else `-o` writes; a test has words for each ending. */
export const word: Topic = {
  title: { vi: 'Ra Word, PDF và các dạng khác: -o', en: 'Word, PDF and other files: -o' },
  told(locale) {
    const { what, endings, formats, lines, how, template } = WORDS[locale];
    return [what, [endings, EXTENSIONS.map((each) => [`-o x.${each}`, formats[each] ?? ''])], [lines, how], template];
  },
};

const WORDS = bilingual({
  vi: {
    what: 'Lệnh nào in bảng hay văn bản cũng ghi ra tệp được: thêm -o và tên tệp, đuôi tên chọn dạng. Chỗ chỉ người biết để “…”, số và ngày để trống cho Văn thư. Tệp đang mở trong Word thì emul không ghi đè, nói rõ tệp nào, bản cũ còn nguyên.',
    endings: 'Đuôi tên tệp:',
    formats: {
      docx: 'Word, đúng thể thức, sửa tiếp được',
      xlsx: 'Excel, để in; --plain: chỉ số liệu',
      html: 'trang web, xem trên điện thoại, bấm vào số thì ra cách tính',
      md: 'văn bản trơn có bảng (Markdown)',
      csv: 'số liệu, mở bằng Excel tiếng Việt; --csv plain: cho phần mềm khác',
      json: 'cho phần mềm khác đọc',
      pdf: 'PDF, cần LibreOffice trên máy (Windows: hoặc Word)',
      png: 'ảnh của bảng, để gửi vào nhóm chat',
    } as Readonly<Record<string, string>>,
    lines: 'Thường dùng:',
    how: [
      ['emul summary 2016-H2 -o so-ket.docx', 'báo cáo sơ kết'],
      ['emul report notice 2016-H2 -o tb/', 'thư mục: mỗi người một tệp'],
      ['emul dossier 2016-H2', 'cả bộ hồ sơ trình ký'],
      ['emul papers fill 2016-H2 minutes', 'hỏi từng chỗ “…” rồi giữ lại'],
      ['… --style tt01-2011', 'thể thức cũ, với văn bản trước 05/3/2020'],
    ] as readonly (readonly [string, string])[],
    template:
      'Cơ quan có mẫu riêng: emul report summary 2016-H2 --starter-template -o mau.docx ghi một tệp mẫu, sửa trong Word rồi dùng --template mau.docx. Mọi chỗ ghi được trong mẫu: emul help template. Mọi văn bản: emul report.',
  },
  en: {
    what: 'Whatever prints a table or a paper writes it to a file as well: add -o and a name, whose ending chooses the format. What only people know is left as “…”, number and day to the registry. A file open in Word is not written over; it is named, and the old one stays.',
    endings: 'Endings:',
    formats: {
      docx: 'Word, laid out by the rules, to be edited on',
      xlsx: 'Excel to print; --plain: the data alone',
      html: 'a page that phones show, where a number opens how it came about',
      md: 'plain text with tables (Markdown)',
      csv: 'data for a Vietnamese Excel; --csv plain: for other programs',
      json: 'for other programs',
      pdf: 'PDF, made by LibreOffice on this computer (on Windows also by Word)',
      png: 'a picture of the table, for a chat',
    },
    lines: 'Often used:',
    how: [
      ['emul summary 2016-H2 -o summary.docx', 'the review'],
      ['emul report notice 2016-H2 -o notices/', 'a folder: a file each'],
      ['emul dossier 2016-H2', 'all papers to be signed'],
      ['emul papers fill 2016-H2 minutes', 'asks for each “…” and keeps it'],
      ['… --style tt01-2011', 'the rules of layout before 5 March 2020'],
    ],
    template:
      'For a template of the office’s own: emul report summary 2016-H2 --starter-template -o template.docx writes one to edit in Word and give back with --template. Every place that it may name: emul help template. Every paper: emul report.',
  },
});
