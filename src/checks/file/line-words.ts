import { anyOf } from '../../base/listed.ts';
import type { Words } from '../../base/locale.ts';
import { clipped } from '../../checking/text-as-typed.ts';
import { worded } from '../../checking/worded.ts';
import type { SourceFaults } from '../../source/fault.ts';

type Faults = Pick<
  SourceFaults,
  | 'tab-indent'
  | 'odd-indent'
  | 'bad-indent'
  | 'missing-colon'
  | 'missing-space'
  | 'dash-after-colon'
  | 'mixed-list-and-keys'
  | 'duplicate-key'
  | 'stray-line'
>;

/** What can be wrong with where lines begin, and with names and what stands behind them. */
export const lineWords = worded<Faults>({
  /** A tab where only blanks may stand: its width is anybody’s guess. */
  'tab-indent': {
    message: {
      vi: 'đầu dòng này có dấu Tab, emul không biết nó rộng mấy dấu cách',
      en: 'this line begins with a tab, and nobody knows how many spaces it stands for',
    },
    help: {
      vi: 'xóa dấu Tab, gõ dấu cách cho thẳng với các dòng cùng cấp',
      en: 'delete the tab and type spaces until the line is level with its neighbours',
    },
  },
  /** Blanks that came along from Word or a web page at the beginning of a line: they look like spaces and are none. */
  'odd-indent': {
    message: {
      vi: ({ code, behind }) =>
        `${behind ? `sau dấu ${behind === '-' ? 'gạch đầu dòng' : 'hai chấm'}` : 'đầu dòng này'} có dấu cách lạ (${code}) chép từ Word hoặc trang web, trông như dấu cách mà không phải`,
      en: ({ code, behind }) =>
        `${behind ? `behind the ${behind === '-' ? 'dash stands' : 'colon stands'}` : 'this line begins with'} a blank of another kind (${code}), as Word and web pages have: it looks like a space and is none`,
    },
    help: {
      vi: ({ behind }) =>
        behind
          ? 'xóa dấu cách ấy, gõ lại bằng phím cách; xem cả các dòng dưới'
          : 'xóa hết khoảng trắng đầu dòng, gõ lại bằng phím cách cho thẳng với các dòng cùng cấp; xem cả các dòng dưới',
      en: ({ behind }) =>
        behind
          ? 'delete it and type a space; see the lines below, too'
          : 'delete all blanks before the line and type spaces until it is level with its neighbours; see the lines below, too',
    },
  },
  /** A line that is level with none of the lines it could belong to. */
  'bad-indent': {
    message: {
      vi: ({ spaces }) =>
        `${spaces === 0 ? 'dòng này sát lề trái' : `đầu dòng này có ${spaces} dấu cách`}, không thẳng với dòng cùng cấp nào ở trên`,
      en: ({ spaces }) =>
        `this line begins after ${spaces} ${spaces === 1 ? 'space' : 'spaces'}, level with no line above`,
    },
    help: ({ meant }, locale) => badIndentHelp(meant)[locale],
  },
  /** A line of a name and a value with nothing between them. */
  'missing-colon': {
    message: {
      vi: ({ text }) => `sau “${nameIn(text)}” thiếu dấu hai chấm`,
      en: ({ text }) => `there is no colon behind “${nameIn(text)}”`,
    },
    help: {
      vi: ({ text }) =>
        `hãy viết “${mended(text)}”${isProse(text) ? '; nếu đây là phần tiếp của dòng trên thì nối vào dòng trên' : ''}`,
      en: ({ text }) =>
        `write “${mended(text)}”${isProse(text) ? ', or join it to the line above if it belongs there' : ''}`,
    },
  },
  /** A colon with its value right behind it, so that both are one word. */
  'missing-space': {
    message: { vi: 'sau dấu hai chấm phải có một dấu cách', en: 'a colon wants a space behind it' },
    help: {
      vi: ({ text }) => `hãy viết “${spaced(text)}”`,
      en: ({ text }) => `write “${spaced(text)}”`,
    },
  },
  /** A list that begins on the line of its name. */
  'dash-after-colon': {
    message: {
      vi: 'danh sách có gạch đầu dòng không bắt đầu ngay sau dấu hai chấm',
      en: 'a list with dashes does not begin right behind the colon',
    },
    help: {
      vi: 'xuống dòng, thụt vào hai dấu cách rồi ghi “- …”; nếu là chữ thì đặt trong dấu ngoặc kép',
      en: 'begin it on the next line, two spaces in; if it is text, put it in quotes',
    },
  },
  /** A line with a dash among lines without, or the other way round. */
  'mixed-list-and-keys': {
    message: {
      vi: ({ isItem }) =>
        isItem
          ? 'dòng này có gạch đầu dòng, các dòng thẳng hàng ở trên thì không'
          : 'dòng này không có gạch đầu dòng như các dòng thẳng hàng ở trên',
      en: ({ isItem }) =>
        isItem
          ? 'this line has a dash, the lines level with it have none'
          : 'this line lacks the dash that the lines level with it have',
    },
    help: {
      vi: ({ isItem }) =>
        isItem
          ? 'bỏ gạch, hoặc thụt dòng vào thêm hai dấu cách nếu nó thuộc dòng trên'
          : 'thêm “- ”, hoặc thụt dòng vào thêm hai dấu cách nếu nó thuộc dòng trên',
      en: ({ isItem }) =>
        `${isItem ? 'remove the dash' : 'put “- ” before it'}, or move it in by two if it belongs to the line above`,
    },
  },
  /** One name twice in the same place: which value counts, nobody can say. */
  'duplicate-key': {
    message: {
      vi: ({ key, line }) => `“${clipped(key)}” ghi hai lần, lần đầu ở dòng ${line}`,
      en: ({ key, line }) => `“${clipped(key)}” stands twice, first in line ${line}`,
    },
    help: {
      vi: ({ key, startsItem }) =>
        startsItem
          ? `nếu từ dòng này là một mục khác thì thêm dấu gạch đầu dòng: “- ${clipped(key)}:”; không thì xóa một trong hai`
          : 'xóa một trong hai',
      en: ({ key, startsItem }) =>
        startsItem
          ? `if another item begins here, put a dash before it: “- ${clipped(key)}:”; if not, remove one of the two`
          : 'remove one of the two',
    },
  },
  /** A line that is neither a name with its value nor one of a list. */
  'stray-line': {
    message: {
      vi: ({ text }) => `emul không hiểu dòng “${clipped(text)}”`,
      en: ({ text }) => `the line “${clipped(text)}” is not understood`,
    },
    help: {
      vi: 'nếu là phần tiếp của dòng trên thì nối vào dòng trên; nếu là ghi chú thì ghi # ở đầu',
      en: 'join it to the line above if it belongs there, or write # before it if it is a note',
    },
  },
});

function badIndentHelp(meant: readonly number[]): Words {
  if (meant.length === 0) {
    return {
      vi: 'thêm hoặc bớt dấu cách ở đầu dòng cho thẳng với các dòng cùng cấp',
      en: 'add or remove spaces until it is level with its neighbours',
    };
  }
  if (meant.length === 1 && meant[0] === 0)
    return { vi: 'hãy đưa nó về sát lề trái', en: 'move it to the left margin' };
  return { vi: `hãy để ${anyOf(meant, 'vi')} dấu cách`, en: `give it ${anyOf(meant, 'en')}` };
}

function nameIn(text: string): string {
  return clipped(/^\S+/.exec(text)?.[0] ?? text);
}

function mended(text: string): string {
  return clipped(text.replace(/^(\S+)\s*/, '$1: ')).trimEnd();
}

/** Two words and more may as well be the rest of a sentence. */
function isProse(text: string): boolean {
  return /\s/.test(text.replace(/^\S+\s+/, ''));
}

function spaced(text: string): string {
  return clipped(text.replace(':', ': '));
}
