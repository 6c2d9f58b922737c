import { again, boolean, define, either, integer, list, map, number, oneOf, only, open, optional, orNull, shape, string, type ValueOf } from '../shape.ts';
import { day, output } from './keys.ts';

const exact = optional(shape<string>({ type: 'string', pattern: '^-?\\d+(\\.\\d+)?(/\\d+)?$' }));

/** A measure of the layout, which is no point. */
const size = shape<number>({ type: 'number' });

const span = define('span', either(string, open({ kind: only('strong'), text: string }), open({ kind: only('blank'), hint: string }))`Đoạn | Một đoạn của câu. | Span. A part of a sentence.`);

const prose = define('prose', either(span, list(span))`Câu chữ | Chữ thường, hoặc từng đoạn có chỗ trống, chữ đậm. | Prose. Plain text, or spans with blanks and strong words.`);

const working = define(
  'working',
  map({
    text: string`Lời | Một dòng của cách tính. | Text. One line of the working.`,
    source: optional(string)`Nơi ghi | Tệp và dòng, ví dụ scores/2016/2016-W45.yaml:40. | Source. File and line, e.g. scores/2016/2016-W45.yaml:40.`,
    steps: optional(list(again('working')))`Các bước | Những dòng bên dưới. | Steps. The lines below it.`,
  })`Cách tính | Vì sao có con số ấy, từng bước, đến dòng đã ghi. | Working. How a number came about, step by step, to the line that was typed.`,
);

const cell = define(
  'cell',
  either(
    open({
      kind: only('text'),
      text: string,
      short: optional(string),
      tone: optional(oneOf('good', 'poor', 'bad')),
      notes: optional(list(integer)),
      number: optional(again('cell')),
      apart: optional(list(again('cell'))),
    }),
    open({ kind: only('prose'), prose: prose }),
    open({
      kind: only('number'),
      value: number,
      places: integer,
      exact,
      isChange: optional(boolean),
      apart: optional(list(again('cell'))),
      working: optional(working),
    }),
    open({ kind: only('count'), count: integer, isTied: optional(boolean), working: optional(working) }),
    open({ kind: only('share'), share: number, exact, working: optional(working) }),
    open({ kind: only('date'), day: day }),
    open({ kind: only('parts'), parts: list(open({ label: string, value: number, places: integer, exact, means: optional(string) })) }),
    open({ kind: only('trend'), values: list(orNull(number)), low: number, high: number }),
    open({ kind: only('same'), number: optional(again('cell')) }),
    open({ kind: only('blank') }),
    open({ kind: only('open'), hint: optional(string) }),
  )`Ô | Một ô của bảng. | Cell. One cell of a table.`,
);

const column = define(
  'column',
  map({
    heading: string`Tên cột | Chữ ở đầu cột. | Heading. What stands over the column.`,
    under: optional(string)`Thuộc | Tên chung của các cột cạnh nhau. | Under. What columns beside each other share.`,
    align: oneOf('left', 'right', 'centre')`Canh lề | Trái, phải hay giữa cột. | Align. Left, right or centre.`,
    weight: size`Sức nặng | 0 thì luôn in; nặng hơn thì bỏ trước khi hẹp chỗ. | Weight. 0 stands always; the heaviest goes first where there is no room.`,
    width: optional(size)`Bề rộng | Bề rộng mong muốn trên giấy, tính bằng mm. | Width. Of how much room on paper it should have, in millimetres.`,
    isExtra: optional(boolean)`Phụ | Chỉ in khi rộng chỗ. | Extra. Only where there is plenty of room.`,
    isWhole: optional(boolean)`Giữ nguyên dòng | Chữ để chép lại, không ngắt dòng. | Whole. Text that is copied, a line to type: never broken.`,
    together: optional(string)`Đi cùng | Các cột cùng tên này bỏ cùng nhau. | Together. Columns of one name go together.`,
    isContinued: optional(boolean)`Nối tiếp | Hẹp chỗ thì in ở bảng bên dưới. | Continued. Asked for: where there is no room it stands in a table below, beside what names the rows.`,
    apart: optional(
      list({
        heading: string`Tên cột | Chữ ở đầu cột. | Heading. What stands over the column.`,
        align: oneOf('left', 'right', 'centre')`Canh lề | Trái, phải hay giữa cột. | Align. Left, right or centre.`,
        means: optional(string)`Ý nghĩa | Cột này ghi gì. | Means. What stands in it.`,
      }),
    )`Tách cột | Các cột thay cho cột này trong Excel, CSV. | Apart. The columns that it becomes in files that are counted with.`,
    means: optional(string)`Ý nghĩa | Cột này ghi gì, cho tờ “Chú thích”. | Means. What stands in it, for the sheet of notes.`,
    legend: optional(string)`Chú giải | Điều người đọc cần biết về cột. | Legend. What a reader must know of it.`,
  })`Cột | Một cột của bảng. | Column. One column of a table.`,
);
export type ColumnOutput = ValueOf<typeof column>;

const row = define(
  'row',
  either(
    open({ kind: only('row'), cells: list(cell), remark: optional(cell), subject: optional(string), heads: optional(string), isTotal: optional(boolean) }),
    open({ kind: only('band'), depth: oneOf(1, 2), text: string, called: optional(string) }),
  )`Dòng | Một dòng, hoặc dòng tên nhóm. | Row. A row, or a band across the table.`,
);

const block = define(
  'block',
  either(
    open({ kind: oneOf('title', 'paragraph', 'stamp', 'proclamation', 'remark', 'closing'), text: prose }),
    open({ kind: only('notes'), notes: list(prose) }),
    open({ kind: only('list'), heading: optional(prose), items: list(prose), mark: optional(oneOf('dash', 'number', 'letter')) }),
    open({ kind: only('heading'), depth: oneOf(1, 2, 3), text: prose, isBare: optional(boolean) }),
    open({ kind: only('letterhead'), parent: optional(string), own: string, number: optional(open({ number: optional(string), symbol: string })), dated: optional(open({ place: string, day: optional(string), year: optional(string), month: optional(string) })) }),
    open({ kind: only('type-and-subject'), type: string, subject: prose }),
    open({ kind: only('addressees'), names: list(prose) }),
    open({ kind: only('grounds'), grounds: list(prose) }),
    open({ kind: only('annex'), number: optional(string), title: string, belongsTo: optional(prose) }),
    open({ kind: only('new-page'), orientation: optional(oneOf('portrait', 'landscape')), countsAnew: optional(boolean) }),
    open({ kind: only('signatures'), places: list(open({ lines: list(prose), remark: optional(string), post: optional(prose), name: optional(prose) })), recipients: optional(open({ items: list(prose), keptAt: prose })) }),
    open({ kind: only('table'), caption: optional(string), columns: list(column), rows: list(row), isForm: optional(boolean), bands: optional(open({ 1: optional(string), 2: optional(string) })) }),
    open({
      kind: only('chart'),
      shape: oneOf('bars', 'lines', 'stack'),
      title: string,
      alternative: string,
      unit: oneOf('points', 'count', 'share'),
      categories: list(string),
      series: list(open({ name: string, values: list(orNull(number)) })),
      marks: optional(list(open({ value: number, label: string, exact }))),
    }),
  )`Khối | Một khối của văn bản. | Block. One block of the document.`,
);

/** A document block by block: the .json of emul report, and of commands without a shape of their own. */
export const document = output('document', {
  locale: oneOf('vi', 'en')`Ngôn ngữ | Ngôn ngữ của văn bản. | Locale. The language of the document.`,
  day: optional(day)`Ngày | Ngày của văn bản, quyết định thể thức. | Day. The day whose rules of layout hold.`,
  foot: optional(string)`Chân trang | Mã đối chiếu của kỳ đã khóa sổ. | Foot. The code of the seal that the numbers come from.`,
  blocks: list(block)`Khối | Các khối của văn bản, theo thứ tự. | Blocks. In the order in which they stand.`,
})`Văn bản | Một văn bản, từng khối theo thứ tự: tệp .json của emul report và các lệnh không có dạng riêng. | Document. A document block by block: the .json of emul report, and of commands without a shape of their own.`;
