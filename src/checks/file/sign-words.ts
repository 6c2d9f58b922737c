import type { Words } from '../../base/locale.ts';
import { clipped, inQuotes } from '../../checking/text-as-typed.ts';
import { worded } from '../../checking/worded.ts';
import type { SourceFaults } from '../../source/fault.ts';

type Faults = Pick<
  SourceFaults,
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'stray-character'
  | 'missing-comma'
  | 'stray-comma'
  | 'bad-escape'
  | 'colon-in-text'
  | 'reserved-start'
  | 'yaml-syntax'
>;

/** What can be wrong with quotes, brackets, commas and other signs. */
export const signWords = worded<Faults>({
  /** A quote that is opened and never closed, so that it swallows the lines below. */
  'unclosed-quote': {
    message: {
      vi: ({ quote }) => `dấu ${quote} mở ở đây chưa đóng`,
      en: ({ quote }) => `the ${quote} opened here is never closed`,
    },
    help: {
      vi: ({ quote }) => `thêm ${quote} vào cuối phần chữ ấy, hoặc bỏ dấu ${quote} này`,
      en: ({ quote }) => `put ${quote} at the end of that text, or remove this one`,
    },
  },
  /** A bracket that is opened and never closed, or closed by one of the other kind. */
  'unclosed-bracket': {
    message: {
      vi: ({ bracket }) => `dấu ngoặc ${bracket} mở ở đây chưa đóng`,
      en: ({ bracket }) => `the ${bracket} opened here is never closed`,
    },
    help: {
      vi: ({ bracket, isBehindHash }) =>
        isBehindHash
          ? `từ dấu # trở đi là lời nhắc, không đọc đến ${closing(bracket)}; đặt lời có dấu # trong dấu ngoặc kép, ví dụ note: "mục #3"`
          : `thêm ${closing(bracket)} vào chỗ kết thúc`,
      en: ({ bracket, isBehindHash }) =>
        isBehindHash
          ? `from # on the line is a comment, ${closing(bracket)} with it; put text that has a # in quotes, such as note: "item #3"`
          : `put ${closing(bracket)} where it ends`,
    },
  },
  /** Something behind a value that has ended: after a closing quote or bracket. */
  'stray-character': {
    message: {
      vi: ({ text }) => `thừa “${clipped(text)}” sau chỗ đã kết thúc`,
      en: ({ text }) => `“${clipped(text)}” stands behind what has ended`,
    },
    help: ({ text }, locale) => strayCharacterHelp(text)[locale],
  },
  /** Two things inside brackets with nothing between them. */
  'missing-comma': {
    message: { vi: 'ở đây thiếu dấu phẩy', en: 'a comma is missing here' },
    help: {
      vi: 'trong ngoặc, các mục cách nhau bằng dấu phẩy: {A2: 17, B2: Khá}',
      en: 'inside brackets commas stand between: {A2: 17, B2: Khá}',
    },
  },
  /** A comma with nothing before it, or behind a line. */
  'stray-comma': {
    message: { vi: 'thừa dấu phẩy', en: 'this comma is one too many' },
    help: { vi: 'hãy xóa nó', en: 'remove it' },
  },
  /** A backslash inside double quotes with a letter that it does not go with, as in a path of Windows. */
  'bad-escape': {
    message: {
      vi: ({ text }) => `giữa hai dấu " không viết được “${clipped(text)}”`,
      en: ({ text }) => `“${clipped(text)}” cannot stand between double quotes`,
    },
    help: {
      vi: `thay dấu \\ bằng /, hoặc dùng dấu nháy đơn: 'D:\\thi-dua'`,
      en: `write / instead of \\, or use single quotes: 'D:\\thi-dua'`,
    },
  },
  /** A text with a colon and a blank in it, which reads as a name and a value. */
  'colon-in-text': {
    message: {
      vi: ({ text }) => `“${clipped(text)}” có dấu hai chấm ở giữa, phải đặt trong dấu ngoặc kép`,
      en: ({ text }) => `“${clipped(text)}” holds a colon and must stand in quotes`,
    },
    help: {
      vi: ({ text }) => `hãy viết ${inQuotes(text) ?? '"…"'}`,
      en: ({ text }) => `write ${inQuotes(text) ?? '"…"'}`,
    },
  },
  /** A value that begins with a sign kept for other things. */
  'reserved-start': {
    message: {
      vi: ({ character }) => `không bắt đầu bằng dấu ${character} được`,
      en: ({ character }) => `nothing may begin with ${character}`,
    },
    help: {
      vi: ({ text }) => `đặt trong dấu ngoặc kép: ${(text && inQuotes(text)) ?? '"…"'}`,
      en: ({ text }) => `put it in quotes: ${(text && inQuotes(text)) ?? '"…"'}`,
    },
  },
  /** Whatever fits no usual mistake. */
  'yaml-syntax': {
    message: {
      vi: 'từ đây emul không hiểu cách viết của tệp',
      en: ({ code }) => `from here on the file is not understood (${code})`,
    },
    help: {
      vi: 'so với một tệp đang dùng tốt, hoặc chép lại từ bản trước',
      en: 'compare it with a file that works, or take the copy from before',
    },
  },
});

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}

function strayCharacterHelp(text: string): Words {
  if (text === '#') return { vi: 'ghi chú phải cách chữ phía trước: viết “ # …”', en: 'write a space before #' };
  if (/^[}\]]/.test(text))
    return { vi: 'xóa nó, hoặc thêm dấu mở ngoặc ở trước', en: 'remove it, or open a bracket before' };
  if (/["']/.test(text)) {
    return { vi: 'giữa hai dấu ngoặc kép, viết “…” thay cho "…"', en: 'inside quotes write “…” instead of "…"' };
  }
  return { vi: 'xóa nó, hoặc đưa vào trong dấu ngoặc kép', en: 'remove it, or move it inside the quotes' };
}
