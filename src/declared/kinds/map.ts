import type { Located } from '../../source/located.ts';
import type { Node } from '../../source/node.ts';
import { define, only, shape } from '../shape.ts';
import { item, rows, some, text, whole } from './shapes.ts';

const row = define('row', whole(1));

const letters = define('letters', shape<Located<string>>({ type: 'string', pattern: '^[A-Za-z]{1,3}$' }));

const field = define('field', shape<Located<string>>({ type: 'string', pattern: '\\S' }));

/** How a table is read that emul did not make, for emul form import --map. */
export const map = item(['columns'], {
  title: text`Tên bảng | Bảng này của ai, ví dụ Bảng điểm Phòng Tài chính. | Title. Whose table it is, for the reader.`,
  sheet: text`Trang tính | Tên trang tính hoặc số thứ tự, ví dụ Tuần 45 hoặc 1; không ghi thì đọc mọi trang có các cột ấy. | Sheet. Its name or number; left out, every sheet that has the columns.`,
  campaign: text`Mã đợt thi đua | Bảng này là phiếu riêng của một đợt thi đua có thang điểm riêng, ví dụ dot-20-10; không ghi là phiếu thường ngày. | Campaign. The one whose own sheets these are; left out, the usual ones.`,
  header: shape<Node>({ type: ['integer', 'array'], minimum: 1, items: row.schema })`Dòng tiêu đề | Số dòng tiêu đề, ví dụ 5 hoặc [5, 6]; tên người ở các dòng sau. | Header. Row or rows of headings, e.g. [5, 6]; people follow.`,
  columns: some(
    item(['field'], {
      column: letters`Chữ cột | Chữ của cột trong Excel, ví dụ B. | Column. Its letters, e.g. B.`,
      heading: text`Tiêu đề cột | Chữ ở dòng tiêu đề, ví dụ Họ và tên; ghi cả hai thì tìm theo tiêu đề trước. | Heading. Its text in a header row; where both are given, the heading is looked for first.`,
      field: field`Mục của phiếu | name, member, unit, position, self.A2, self.A1.done, head.note, absence, causes, remedies, bonus.sang-kien …; của danh sách thì people.name, leave.from, registrations.titles, awards.award … | Field. What it holds: name, member, unit, position, self.A2, self.A1.done, head.note, absence, causes, remedies, bonus.EVENT …; of a list people.name, leave.from, registrations.titles, awards.award …`,
    }),
  )`Các cột | Từng cột cần đọc, ví dụ {column: B, field: name} hoặc {heading: Điểm chất lượng, field: self.A2}. | Columns. Those to read, e.g. {column: B, field: name}.`,
  blank: only('none')`Ô số lần để trống | Ghi none nếu ô số lần để trống nghĩa là không có lần nào; không ghi thì là chưa chấm. | Blank. none: a blank count means that it never happened; left out, that nobody has scored it.`,
  skip: rows(text)`Dòng bỏ qua | Chữ đầu của các dòng không phải người, ví dụ [Tổng cộng]. | Skip. How rows begin that are nobody's, e.g. [Tổng cộng].`,
})`Cách đọc bảng Excel | Tệp maps/*.yaml: cột nào trong bảng của nơi khác là mục nào của phiếu điểm hoặc danh sách. | Map. How a table is read that emul did not make, for emul form import --map.`;
