import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import type { TemplateRefusal } from '../formats/template/opened.ts';
import type { Outside } from '../formats/template/outside.ts';
import { type Crowded, MOST_PLACES } from '../formats/template/part-watch.ts';
import { UsageError } from './usage.ts';

/** Why an office's own file is not filled, where in it, and what to do in Word or Excel. */
export function templateRefused(typed: string, refusal: TemplateRefusal): UsageError {
  if (refusal === 'no-template') return unreadable(typed);
  if ('outside' in refusal) return withOutside(typed, refusal.outside);
  if ('crowded' in refusal) return crowded(typed, refusal);
  return refusal.fault.id === 'broken' ? broken(typed, refusal.fault.part) : tooBig(typed);
}

/** A file that is no template at all. */
export function unreadable(typed: string): UsageError {
  return new UsageError(
    { vi: `không mở được tệp mẫu ${quoted(typed)}`, en: `the template ${quoted(typed)} cannot be opened` },
    {
      vi: 'chọn tệp .docx hoặc .xlsx do Word, Excel ghi ra, không đặt mật khẩu',
      en: 'choose a .docx or .xlsx that Word or Excel has written, without a password',
    },
  );
}

function broken(typed: string, part: string): UsageError {
  return new UsageError(
    {
      vi: `tệp mẫu ${quoted(typed)} bị hỏng ở phần ${quoted(part)}`,
      en: `the template ${quoted(typed)} is broken in its part ${quoted(part)}`,
    },
    {
      vi: 'mở bằng Word hoặc Excel, lưu thành tệp mới (Save As) rồi dùng tệp mới; không mở được thì xin lại tệp mẫu',
      en: 'open it in Word or Excel, save it as a new file and use that; where it does not open, ask for the template again',
    },
  );
}

function tooBig(typed: string): UsageError {
  return new UsageError(
    { vi: `tệp mẫu ${quoted(typed)} khi mở ra quá lớn`, en: `the template ${quoted(typed)} unpacks to too much` },
    { vi: 'bớt hoặc nén ảnh trong tệp mẫu (Compress Pictures)', en: 'take pictures out of it, or compress them' },
  );
}

function crowded(typed: string, { crowded: where, part }: Extract<TemplateRefusal, { crowded: Crowded }>): UsageError {
  const most = MOST_PLACES[where];
  const isParagraph = where === 'paragraph';
  return new UsageError(
    {
      vi: `tệp mẫu ${quoted(typed)} có ${isParagraph ? 'một đoạn ghi ' : ''}quá ${most} chỗ (phần ${quoted(part)})`,
      en: `the template ${quoted(typed)} has ${isParagraph ? 'a paragraph with ' : ''}more than ${most} places (part ${quoted(part)})`,
    },
    isParagraph
      ? { vi: 'tách đoạn ấy thành nhiều đoạn', en: 'make several paragraphs of it' }
      : {
          vi: 'bớt chỗ đi; dòng nào của bảng cũng như nhau thì chỉ ghi một dòng, ví dụ {{bang-1.1}}, emul tự lặp lại',
          en: 'take some out; of rows that are all alike write one, such as {{bang-1.1}}, which emul repeats',
        },
  );
}

/** As many as fit on a screen. */
const MOST_LINES = 10;

function withOutside(typed: string, outside: readonly Outside[]): UsageError {
  const lines = (words: (each: Outside) => string) => {
    const all = [...new Set(outside.map((each) => `\n  ${words(each)}`))];
    return all.slice(0, MOST_LINES).join('') + (all.length > MOST_LINES ? '\n  …' : '');
  };
  const where = ({ part, detail }: Outside) => (detail ? `${part}: ${quoted(detail)}` : part);
  return new UsageError({
    vi: `tệp mẫu ${quoted(typed)} có thứ tự chạy hoặc gọi ra ngoài, không được đưa vào văn bản của cơ quan, nên chưa ghi gì:${lines((each) => `${WORDS.vi[each.kind].what} (${where(each)}) → ${WORDS.vi[each.kind].help}`)}`,
    en: `the template ${quoted(typed)} holds what runs by itself or leads elsewhere, which must not get into a paper, so nothing is written:${lines((each) => `${WORDS.en[each.kind].what} (${where(each)}) → ${WORDS.en[each.kind].help}`)}`,
  });
}

const WORDS: Words<Readonly<Record<Outside['kind'], { readonly what: string; readonly help: string }>>> = {
  vi: {
    macros: { what: 'macro', help: 'lưu lại (Save As) thành .docx hoặc .xlsx không có macro' },
    object: { what: 'đối tượng nhúng', help: 'xóa đi, hoặc cắt rồi dán lại thành ảnh (Paste Special, Picture)' },
    field: {
      what: 'trường hoặc công thức lấy dữ liệu bên ngoài',
      help: 'trong Word chọn nó rồi nhấn Ctrl+Shift+F9, trong Excel dán lại thành giá trị',
    },
    linked: { what: 'ảnh hoặc tệp nối ở bên ngoài', help: 'cắt đi, rồi chèn hẳn ảnh vào tệp (Insert, Pictures)' },
    books: { what: 'nối sang sổ Excel khác', help: 'vào Data, Edit Links, chọn Break Link' },
    query: {
      what: 'kết nối lấy dữ liệu',
      help: 'trong Word chọn Mailings, Start Mail Merge, Normal Word Document; trong Excel chọn Data, Queries & Connections rồi xóa',
    },
  },
  en: {
    macros: { what: 'macros', help: 'save it as .docx or .xlsx without macros' },
    object: { what: 'an embedded object', help: 'delete it, or cut it and paste it as a picture' },
    field: {
      what: 'a field or formula that fetches something',
      help: 'select it and press Ctrl+Shift+F9 in Word, or paste it as a value in Excel',
    },
    linked: { what: 'a picture or file elsewhere', help: 'cut it, and insert the picture into the file' },
    books: { what: 'a link to another workbook', help: 'Data, Edit Links, Break Link' },
    query: {
      what: 'a connection to data',
      help: 'in Word Mailings, Start Mail Merge, Normal Word Document; in Excel delete it under Data, Queries & Connections',
    },
  },
};
