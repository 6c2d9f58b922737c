import { clipped, inQuotes } from '../../checking/text-as-typed.ts';
import { worded } from '../../checking/worded.ts';
import type { SourceFaults } from '../../source/fault.ts';

type Faults = Pick<
  SourceFaults,
  | 'second-document'
  | 'merge-key'
  | 'yaml-tag'
  | 'unknown-alias'
  | 'too-many-aliases'
  | 'too-deep'
  | 'too-many-values'
  | 'complex-key'
  | 'not-plain-yaml'
>;

/** What YAML can do and files of emul do without. */
export const yamlWords = worded<Faults>({
  /** A line `---` in the middle of a file begins another file inside it. */
  'second-document': {
    message: {
      vi: 'dòng gạch “---” chia tệp làm hai, emul không đọc phần dưới',
      en: 'a line “---” splits the file in two, and emul does not read what is below',
    },
    help: {
      vi: 'xóa dòng này, hoặc đưa phần dưới sang một tệp riêng',
      en: 'remove this line, or move what is below to a file of its own',
    },
  },
  /** `<<`, which copies a map into another where nobody sees the copy. */
  'merge-key': {
    message: { vi: 'emul không dùng dấu “<<” để chép từ chỗ khác', en: 'emul does not copy by “<<”' },
    help: { vi: 'hãy ghi đủ từng mục vào chỗ này', en: 'write out here what it stands for' },
  },
  /** A `!name` before a value; emul knows no kinds of value but its own. */
  'yaml-tag': {
    message: {
      vi: ({ tag }) => `“${clipped(tag)}” bắt đầu bằng dấu ${tag.charAt(0)}, emul không hiểu`,
      en: ({ tag }) => `“${clipped(tag)}” begins with ${tag.charAt(0)}, which emul does not understand`,
    },
    help: {
      vi: 'bỏ nó đi, hoặc đặt cả giá trị trong dấu ngoặc kép',
      en: 'remove it, or put the whole value in quotes',
    },
  },
  /** A `*name` that repeats what nothing above is called. */
  'unknown-alias': {
    message: {
      vi: ({ name }) => `“*${clipped(name)}” nghĩa là chép lại “&${clipped(name)}”, nhưng ở trên không có`,
      en: ({ name }) => `“*${clipped(name)}” repeats “&${clipped(name)}”, which is not there above`,
    },
    help: {
      vi: ({ name }) => `nếu là chữ thì đặt trong dấu ngoặc kép: ${inQuotes(`*${name}`) ?? '"…"'}`,
      en: ({ name }) => `if it is text, put it in quotes: ${inQuotes(`*${name}`) ?? '"…"'}`,
    },
  },
  /** More repetitions by `*name` than a person writes (rule 38). */
  'too-many-aliases': {
    message: {
      vi: ({ limit }) => `tệp dùng dấu “*” để chép lại quá ${limit} lần`,
      en: ({ limit }) => `the file repeats by “*” more than ${limit} times`,
    },
    help: { vi: 'hãy ghi hẳn nội dung ra thay cho dấu “*”', en: 'write out what “*” stands for' },
  },
  /** Lists and maps inside each other beyond what is read (rule 38). */
  'too-deep': {
    message: {
      vi: ({ limit }) => `đến đây các mục lồng nhau quá ${limit} cấp`,
      en: ({ limit }) => `here things stand inside each other more than ${limit} deep`,
    },
    help: { vi: 'xem có thừa dấu [ hoặc { không', en: 'look for a [ or { too many' },
  },
  /** More values than are read of one file (rule 38). */
  'too-many-values': {
    message: {
      vi: ({ limit }) => `tệp có quá ${grouped(limit, '.')} giá trị, emul chỉ đọc đến đây`,
      en: ({ limit }) => `the file holds more than ${grouped(limit, ',')} values; emul reads up to here`,
    },
    help: {
      vi: 'chia thành nhiều tệp, hoặc xem có chép nhầm nhiều lần không',
      en: 'split it, or see whether something was pasted many times',
    },
  },
  /** A list or a map where the name of a value should be. */
  'complex-key': {
    message: {
      vi: 'ở đây phải là tên mục, không phải một danh sách hay nhóm trong ngoặc',
      en: 'a name belongs here, not a list or something in brackets',
    },
    help: {
      vi: 'viết “tên: giá trị”; nếu là chữ thì đặt trong dấu ngoặc kép',
      en: 'write “name: value”; if it is text, put it in quotes',
    },
  },
  /** A large file that only the slow reader could judge (rule 38). */
  'not-plain-yaml': {
    message: {
      vi: ({ limit }) => `tệp lớn hơn ${limit} chỉ được ghi theo lối đơn giản, dòng này thì không`,
      en: ({ limit }) => `a file above ${limit} must be plain, and this line is not`,
    },
    help: {
      vi: 'ghi mỗi mục gọn trên một dòng, mở và đóng ngoặc trên cùng dòng, không dùng | > & *; hoặc chia tệp',
      en: 'keep each value and its brackets on one line, without | > & *; or split the file',
    },
  },
});

/** A count with its thousands apart. */
function grouped(count: number, separator: '.' | ','): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
