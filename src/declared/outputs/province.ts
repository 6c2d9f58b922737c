import { boolean, count, list, map, oneOf, optional, orNull, string } from '../shape.ts';
import { output } from './keys.ts';
import { period } from './shared.ts';

const sum = {
  at: list(count)`Từng mức | Số lượng ở từng mức, theo thứ tự của levels. | At. How many at each level, in the order of levels.`,
  notRated: count`Không xếp loại | Số không xếp loại. | Not rated. How many.`,
};
const sums = {
  units: map(sum)`Tập thể | Số tập thể. | Units. How many.`,
  members: map(sum)`Cá nhân | Số người. | Members. How many.`,
};
const levels = list({
  id: string`Mã mức | Mã trong quy chế. | Id. In the regulation.`,
  name: string`Tên mức | Tên đầy đủ. | Name. In full.`,
})`Các mức | Mức cao nhất trước. | Levels. Best first.`;
const closed = {
  seal: string`Bản khóa sổ | Ví dụ 2016-H2.1. | Seal. E.g. 2016-H2.1.`,
  code: string`Mã đối chiếu | Mã in ở chân văn bản. | Code. As papers print it.`,
  later: optional(orNull(string))`Bản sau | Bản khóa sổ sau nó, có đó mà chưa có hiệu lực; null: không có. | Later. The edition after it that is there and not in force, or null.`,
  regulation: string`Quy chế | Mã quy chế của kỳ. | Regulation. Its id.`,
  title: optional(orNull(string))`Tên quy chế | null: không nơi nào nói. | Title. Of the regulation, or null where nothing says.`,
  levels,
  ...sums,
};
const form = {
  units: count`Tập thể | Số lần khen tập thể. | Units. How many.`,
  members: count`Cá nhân | Số lần khen cá nhân. | Members. How many.`,
};
const awardCounts = list({
  form: oneOf('title', 'commendation')`Loại | title (danh hiệu) hoặc commendation (hình thức khen). | Form. title or commendation.`,
  name: string`Tên | Tên theo quy chế; mã nếu quy chế không có. | Name. By the regulation; the id where it has none.`,
  by: orNull(oneOf('head', 'superior', 'briefing'))`Cấp quyết định | head (người đứng đầu), superior (cấp trên), briefing (giao ban); null: không rõ. | By. Who decides; null where no regulation says.`,
  deciders: list(string)`Người quyết định | Của khen thưởng cấp trên, như các quy chế ghi. | Deciders. Of a superior’s, as the regulations say.`,
  ...form,
  leading: count`Từ phó phòng trở lên | Trong số cá nhân; chỉ đếm khen thưởng của cấp trên. | Leading. Of the persons, deputy head of a division or above; of a superior’s awards alone.`,
})`Theo hình thức | Mỗi danh hiệu, hình thức một dòng; cùng tên, cùng cấp quyết định thì cộng chung. | By name. Those of one name are added up, unless others decide on them.`;
const statistics = {
  circular: orNull(string)`Thông tư | Thông tư quy định biểu thống kê; null: chưa biết, hoặc không cho biết. | Circular. Of the statistical forms; null where it is not known or not told.`,
  movementsForm: orNull(string)`Biểu phong trào | Số biểu, hoặc null. | Movements form. Its number, or null.`,
  awardsForm: orNull(string)`Biểu khen thưởng | Số biểu, hoặc null. | Awards form. Its number, or null.`,
};
const place = string`Ở đâu | Thư mục hoặc tệp đã đọc. | Place. The folder or file.`;
const name = string`Tên | Tên cơ quan. | Name. Of the agency.`;

/** What emul province --json writes. */
export const province = output('province', {
  period: period`Kỳ | Kỳ đã khóa sổ được tổng hợp. | Period. What is added up.`,
  before: period`Kỳ trước | Kỳ gần nhất trong các kỳ được so. | Before. The newest that it is compared with.`,
  agencies: list({
    name,
    place,
    from: oneOf('workspace', 'zip', 'export')`Đọc từ | workspace (sổ), zip (gói bàn giao) hoặc export (bản xuất). | From. A workspace, a handover or an export.`,
    export: orNull({
      code: string`Mã đối chiếu | Mã của cả bản xuất, như emul export in. | Code. Of the whole export, as emul export prints it.`,
      isWithSeals: boolean`Kèm bản khóa | true nếu trong bản xuất có bản khóa sổ để so từng dòng. | Is with seals. Whether it brings the seals that rows are held to.`,
    })`Bản xuất | null: không đọc từ bản xuất. | Export. null: read from elsewhere.`,
    group: orNull(string)`Nhóm | Theo danh sách, không thì tên thư mục chứa các cơ quan cùng loại; null nếu không chia. | Group. By the list, else the folder that agencies of a kind lie in, or null.`,
    listed: optional(orNull(string))`Trong danh sách | Tên ghi trong danh sách; null: không có trong đó, hoặc không có danh sách. | Listed. Its name in the list; null where it has none, or there is no list.`,
    now: map(closed)`Kỳ này | Kết quả đã khóa. | Now. What is closed.`,
    before: orNull(closed)`Kỳ trước | null: kỳ trước chưa khóa, hoặc không dùng được. | Before. null: not closed, or left out.`,
    earlier: optional(
      list({
        period: string`Kỳ | Ví dụ 2016-H1. | Period. E.g. 2016-H1.`,
        closed: orNull(closed)`Đã khóa | null: kỳ ấy chưa khóa, hoặc không dùng được. | Closed. null: not closed, or left out.`,
      }),
    )`Các kỳ trước | Từng kỳ được so, cũ trước. | Earlier. Each period that it is compared with, oldest first.`,
    awards: orNull({
      titles: map(form)`Danh hiệu | Danh hiệu có quyết định trong kỳ. | Titles. Decided in the period.`,
      commendations: map(form)`Hình thức khen | Hình thức khen có quyết định trong kỳ. | Commendations. Decided in the period.`,
      byName: optional(awardCounts),
    })`Khen thưởng | Theo sổ khen thưởng, không nằm trong bản khóa; null: không có số liệu. | Awards. By the records, which no seal holds; null where nothing says.`,
    statistics: optional(
      orNull({
        ...statistics,
        movements: orNull(
          list({
            title: string`Tên | Tên phong trào. | Title. As it is called.`,
            from: string`Từ ngày | Ngày bắt đầu. | From. Its first day.`,
            to: orNull(string)`Đến ngày | null: chưa ghi. | To. Null where it is not written down.`,
            way: oneOf('campaign', 'yearly')`Cách tổ chức | campaign (chuyên đề) hoặc yearly (thường xuyên). | Way. campaign or yearly.`,
          }),
        )`Phong trào | Bắt đầu trong năm; null: không cho biết. | Movements. That began in the year; null where nothing says.`,
      }),
    )`Thống kê | Chỉ có với năm; null: không phải năm. | Statistics. Of a year alone; else null.`,
  })`Các cơ quan | Cơ quan đã khóa kỳ ấy, đã đối chiếu. | Agencies. Closed and verified.`,
  awards: optional(
    map({
      silent: count`Không có số liệu | Số cơ quan không cho biết gì về khen thưởng. | Silent. Agencies of which nothing is told of awards.`,
      byName: awardCounts,
    }),
  )`Khen thưởng | Cộng mọi cơ quan có số liệu. | Awards. Of all agencies that say.`,
  statistics: optional(
    list({
      ...statistics,
      agencies: count`Số cơ quan | Theo cùng thông tư. | Agencies. Under that circular.`,
      movements: orNull(count)`Phong trào | Số phong trào bắt đầu trong năm; null: không cơ quan nào cho biết. | Movements. That began in the year; null where nobody says.`,
      silent: map({
        movements: count`Phong trào | Số cơ quan không cho biết. | Movements. Agencies that do not say.`,
        awards: count`Khen thưởng | Số cơ quan không cho biết. | Awards. Agencies that do not say.`,
      })`Không có số liệu | Không tính là 0. | Silent. Not counted as 0.`,
    }),
  )`Thống kê | Chỉ có với năm: số liệu phục vụ biểu thống kê, theo thông tư. | Statistics. Of a year alone, by circular.`,
  missing: list({ name, place })`Chưa nộp | Cơ quan tìm thấy mà kỳ ấy chưa khóa. | Missing. Found without that period closed.`,
  leftOut: list({
    name,
    place,
    period: string`Kỳ | Kỳ không dùng. | Period. What is left out.`,
    why: oneOf(
      'unreadable',
      'no-handover',
      'seal-alone',
      'no-export',
      'unmarked',
      'chain',
      'archive',
      'code',
      'list-code',
      'recomputed',
      'differs',
      'seal-gone',
      'seal-code',
      'export-code',
      'rows',
      'levels',
      'apart',
      'contradicted',
    )`Vì sao | chain (chuỗi khóa), archive (bản lưu), code, list-code, export-code (mã), recomputed (tính lại khác), differs (tệp khác danh sách), apart (dòng khác bản khóa), contradicted (nơi khác nộp khác), … | Why. What does not verify.`,
    message: string`Bằng lời | Điều ấy bằng lời. | Message. In words.`,
  })`Không dùng | Không đối chiếu được nên không tính. | Left out. What does not verify.`,
  nothing: optional(list(string))`Không có gì | Thư mục không có sổ, gói bàn giao hay bản xuất; tệp nén không phải .zip. | Nothing. Folders without anything that is read, and archives of another kind.`,
  copies: list({ name, place, of: string`Bản kia | Thư mục hoặc tệp đã tính. | Of. The one that is counted.` })`Trùng | Cùng một bản khóa sổ, chỉ tính một lần. | Copies. The same seal, counted once.`,
  list: optional(
    orNull({
      file: string`Tệp | Danh sách cơ quan phải nộp. | File. Who has to hand in.`,
      agencies: count`Số cơ quan | Số dòng của danh sách: bằng counted, open, leftOut và absent cộng lại. | Agencies. Rows of the list: counted, open, leftOut and absent together.`,
      counted: count`Đã tính | Đã khóa kỳ ấy, đối chiếu đúng. | Counted. Closed and verified.`,
      open: count`Chưa khóa | Có nộp mà kỳ ấy chưa khóa. | Open. Handed in without that period closed.`,
      leftOut: count`Không tính | Không đối chiếu được. | Left out. It does not verify.`,
      absent: list({
        name,
        group: orNull(string)`Nhóm | Theo danh sách. | Group. By the list.`,
        line: count`Dòng | Dòng trong danh sách. | Line. Of the list.`,
      })`Không nộp gì | Có trong danh sách mà không thấy gì. | Absent. In the list, and nothing was found.`,
      unlisted: list({
        name,
        place,
        near: list(string)`Có phải | Tên gần giống của nơi chưa thấy nộp. | Near. Names in the list like it, of whom nothing was found.`,
      })`Ngoài danh sách | Có nộp mà không có trong danh sách; vẫn tính. | Unlisted. Handed in and not in the list; counted all the same.`,
      renamed: list({
        name,
        place,
        listed: string`Tên trong danh sách | Tên cũ hoặc tên mới của cơ quan. | Listed. Its older or newer name.`,
      })`Tên khác | Danh sách ghi tên khác. | Renamed. By another name in the list.`,
    }),
  )`Danh sách | Cơ quan phải nộp; null nếu không có danh sách. | List. Who has to hand in; null without a list.`,
  regulations: optional(
    list({
      id: string`Mã | Mã quy chế. | Id. Of the regulation.`,
      title: orNull(string)`Tên | null: không nơi nào nói. | Title. null where nothing says.`,
      agencies: count`Số cơ quan | Đã dùng quy chế ấy. | Agencies. Who went by it.`,
    }),
  )`Quy chế đã dùng | Cùng mã mà khác tên là hai quy chế. | Regulations. Of one id and another title are two.`,
  ladders: list({
    levels,
    regulations: list(string)`Quy chế | Các quy chế có đúng các mức ấy. | Regulations. That have these levels.`,
    agencies: count`Số cơ quan | Số cơ quan cộng chung. | Agencies. How many are added up.`,
    ...sums,
    compared: map({
      agencies: count`Số cơ quan | Cơ quan có đủ các kỳ của dãy so đầu tiên theo cùng các mức. | Agencies. With every period of the first comparison by the same levels.`,
      before: map(sums)`Kỳ trước | Của các cơ quan ấy. | Before. Of these.`,
      now: map(sums)`Kỳ này | Của các cơ quan ấy. | Now. Of these.`,
    })`So với kỳ trước | Hai kỳ sau cùng của dãy so đầu tiên. | Compared. The last two periods of the first comparison.`,
    comparisons: optional(
      list({
        periods: list(string)`Các kỳ | Cũ trước, kỳ được tổng hợp sau cùng. | Periods. Oldest first, that which is added up last.`,
        agencies: count`Số cơ quan | Cơ quan có đủ các kỳ ấy theo cùng các mức. | Agencies. With all of these by the same levels.`,
        sums: list(map(sums)`Số lượng | Của các cơ quan ấy trong một kỳ. | Sums. Of these, in a period.`)`Từng kỳ | Theo thứ tự của periods. | Sums. In the order of periods.`,
        left: list({
          name,
          place,
          period: string`Kỳ | Kỳ gần nhất làm không so được. | Period. The newest that stands in the way.`,
          why: oneOf('open', 'levels', 'fault')`Vì sao | open (chưa khóa), levels (các mức khác), fault (không đối chiếu được). | Why. Not closed, other levels, or it does not verify.`,
        })`Không so | Cơ quan không có đủ. | Left. Who has not all of them.`,
      }),
    )`So sánh | Các dãy kỳ được so với nhau. | Comparisons. Series of periods beside each other.`,
  })`Tổng hợp | Chỉ cộng những cơ quan có các mức như nhau về tên và thứ tự. | Ladders. Only levels that are the same by name and place are added.`,
})`Tổng hợp các cơ quan | Kết quả của emul province --json. | Province. What emul province --json writes.`;
