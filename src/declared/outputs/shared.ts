import { boolean, count, from, integer, list, map, number, oneOf, optional, orNull, record, share, string, type ValueOf } from '../shape.ts';
import { day, exact, periodKind } from './keys.ts';

/** A title or commendation that somebody holds. */
export const held = share('record', {
  award: map({
    id: string`Mã | Mã trong quy chế. | Id. In the regulation.`,
    name: orNull(string)`Tên | Tên đầy đủ. | Name. In full.`,
  })`Danh hiệu, hình thức | Mã và tên; tên là null nếu quy chế không có. | Award. Id and name; null where no regulation has it.`,
  period: string`Kỳ được khen | Thành tích của năm hoặc kỳ nào. | Period. Whose merit it is.`,
  status: oneOf('held', 'unproven', 'revoked')`Tình trạng | held: đang giữ; unproven: chưa có số quyết định; revoked: đã thu hồi. | Status. held, unproven (no number of a decision) or revoked.`,
  decision: orNull(string)`Số quyết định | Số quyết định khen. | Decision. Its number.`,
  date: orNull(string)`Ngày quyết định | Ngày ký quyết định. | Date. The day it was signed.`,
  by: orNull(string)`Người quyết định | Ai ký. | By. Who decided.`,
  for: orNull(string)`Thành tích | Được khen về việc gì. | For. What it was given for.`,
  deed: orNull(string)`Mã thành tích | Mã của thành tích. | Deed. Id of the merit.`,
  revoked: orNull({
    date: string`Ngày thu hồi | Ngày thu hồi. | Date. The day.`,
    decision: orNull(string)`Số quyết định | Số quyết định thu hồi. | Decision. Its number.`,
    reason: orNull(string)`Lý do | Vì sao thu hồi. | Reason. Why.`,
  })`Thu hồi | Quyết định thu hồi. | Revoked. The decision that took it back.`,
  source: map({
    file: string`Tệp | Đường dẫn trong sổ. | File. Relative to the workspace.`,
    line: integer`Dòng | Dòng, từ 1. | Line. From 1.`,
    column: integer`Cột | Cột, từ 1. | Column. From 1.`,
  })`Chỗ ghi | Tệp, dòng, cột trong sổ. | Source. File, line and column.`,
});
export type HeldOutput = ValueOf<typeof held>;

/** Where something is written, or null. */
export const place = share(
  'place',
  orNull({
    file: string`Tệp | Đường dẫn tính từ sổ thi đua, ví dụ scores/2016/2016-W40.yaml. | File. Relative to the workspace, with /, in NFC.`,
    line: from(1)`Dòng | Số dòng, tính từ 1. | Line. From 1.`,
    column: from(1)`Cột | Số ký tự từ đầu dòng, tính từ 1. | Column. In characters (code points), from 1.`,
  }),
);

/** A member or unit. */
export const subject = share('subject', {
  kind: oneOf('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
  id: string`Mã | Mã cá nhân hoặc tập thể, ví dụ nguyen-van-an. | Id. E.g. nguyen-van-an.`,
  name: string`Tên | Họ và tên, hoặc tên tập thể. | Name. In full.`,
  unit: orNull(string)`Tập thể | Mã tập thể của cá nhân, hoặc của chính tập thể. | Unit. Id of the unit; of a longer period the last one.`,
  units: optional(list(string))`Các tập thể | Mọi tập thể đã công tác trong kỳ, theo thứ tự. | Units. All of the period, in order, where there was more than one.`,
});
export type SubjectOutput = ValueOf<typeof subject>;

/** A period. */
export const period = share('period', {
  id: string`Mã kỳ | Mã của kỳ, ví dụ 2016-W40. | Id. E.g. 2016-W40.`,
  kind: periodKind`Loại kỳ | Loại kỳ, ví dụ week. | Kind. E.g. week.`,
  from: day`Từ ngày | Ngày đầu của kỳ, ví dụ 2016-10-03. | From. First day, inclusive.`,
  to: day`Đến ngày | Ngày cuối của kỳ, ví dụ 2016-10-09. | To. Last day, inclusive.`,
});
export type PeriodOutput = ValueOf<typeof period>;

const position = share('position', {
  line: from(1)`Dòng | Số dòng, tính từ 1. | Line. From 1.`,
  column: from(1)`Cột | Số ký tự từ đầu dòng, tính từ 1. | Column. In characters (code points), from 1.`,
});

/** A finding. */
export const diagnostic = share('diagnostic', {
  id: string`Mã | Mã của lỗi hoặc nhắc nhở, ví dụ score-out-of-range. | Id. E.g. score-out-of-range.`,
  severity: oneOf('error', 'warning', 'info')`Mức độ | error (lỗi), warning (nhắc nhở), info (thông tin). | Severity. error, warning or info.`,
  message: string`Nội dung | Sai ở đâu, một câu. | Message. What is wrong, one sentence.`,
  file: string`Tệp | Đường dẫn tính từ sổ thi đua, ví dụ scores/2016/2016-W40.yaml. | File. Relative to the workspace, with /, in NFC.`,
  range: map({
    start: position`Bắt đầu | Dòng và cột đầu. | Start. Inclusive.`,
    end: position`Kết thúc | Dòng và cột ngay sau chữ cuối. | End. Exclusive.`,
  })`Vị trí | Từ đâu đến đâu trong tệp. | Range. The end is exclusive.`,
  help: orNull(string)`Cách sửa | Cần làm gì. | Help. What to do, or null.`,
  suggestions: list(string)`Gợi ý | Những giá trị có thể đã định viết. | Suggestions. What may have been meant.`,
});
export type DiagnosticOutput = ValueOf<typeof diagnostic>;

/** Whether a result is one. */
export const status = share('status', oneOf('rated', 'not-rated'));

/** Why a result is what it is. */
export const reason = share('reason', {
  id: string`Mã lý do | Mã của lý do, ví dụ event-limit. | Id. E.g. event-limit.`,
  message: string`Lời giải thích | Lý do bằng lời. | Message. In the language asked for.`,
  source: place`Nơi ghi | Tệp, dòng và cột làm căn cứ. | Source. Where it was read from, or null.`,
});
export type ReasonOutput = ValueOf<typeof reason>;

/** The result of a part. */
const part = share('part', {
  period: string`Kỳ thành phần | Mã kỳ, ví dụ 2016-10. | Period. E.g. 2016-10.`,
  points: orNull(number)`Điểm | Điểm của kỳ thành phần. | Points. null: not rated.`,
  exact,
  level: orNull(string)`Mức xếp loại | Mã mức của kỳ thành phần. | Level. null: not rated.`,
  status: status`Tình trạng | rated là có xếp loại, not-rated là không xếp loại. | Status. rated or not-rated.`,
});

/** What every result says, whatever it is made of. */
export const resultKeys = {
  subject: subject`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
  status: status`Tình trạng | rated là có xếp loại, not-rated là không xếp loại. | Status. rated or not-rated.`,
  points: orNull(number)`Điểm | Điểm, tới 6 chữ số thập phân. | Points. From the exact value, up to six places; null: not rated.`,
  exact,
  level: orNull(string)`Mức xếp loại | Mã mức sau điều kiện khống chế và quyết định. | Level. After gates and decisions; null: not rated.`,
  computedLevel: orNull(string)`Mức theo điểm | Mã mức trước điều kiện khống chế và quyết định. | Computed level. Before gates and decisions.`,
  rank: orNull(from(1))`Thứ hạng | Thứ hạng theo điểm trong cơ quan, bằng điểm thì cùng hạng. | Rank. By exact points over the agency, per kind: 1, 1, 3.`,
  tied: boolean`Bằng điểm | true nếu bằng điểm với người khác. | Tied. Whether another of the kind has the same exact points.`,
  reasons: list(reason)`Lý do | Vì sao có kết quả này. | Reasons. Why the result is what it is.`,
  parts: list(part)`Các kỳ thành phần | Kết quả từng kỳ thành phần. | Parts. The results it is made of; empty for a base period.`,
};

/** Where the points of a base period come from. */
export const working = share(
  'working',
  orNull({
    groups: list({
      id: string`Mã nhóm | Mã nhóm, ví dụ A. | Id. E.g. A.`,
      points: number`Điểm | Điểm của nhóm. | Points. Of the group.`,
      exact,
      max: number`Điểm tối đa | Điểm tối đa của nhóm. | Maximum. Of the group.`,
    })`Điểm các nhóm | Điểm từng nhóm tiêu chí. | Groups. Points of each.`,
    bonus: number`Điểm cộng | Tổng điểm cộng được tính. | Bonus. What counted, after its cap.`,
    penalty: number`Điểm trừ | Tổng điểm trừ. | Penalty. The sum.`,
  }),
);

const counts = share(
  'counts',
  record(count, {
    'not-rated': count`Không xếp loại | Số không được xếp loại. | Not rated. How many.`,
  }),
);

/** How many members and units there are at each level. */
export const summary = share('summary', {
  member: counts`Cá nhân | Số cá nhân theo từng mức. | Members. How many at each level, and not-rated.`,
  unit: counts`Tập thể | Số tập thể theo từng mức. | Units. How many at each level, and not-rated.`,
});

/** What every edition of criteria says. */
export const editionKeys = {
  id: string`Mã thang điểm | Mã thang điểm, ví dụ thang-diem. | Id. Of the criteria, e.g. thang-diem.`,
  title: string`Tên | Tên thang điểm. | Title. In full.`,
  edition: orNull(number)`Lần ban hành | Số lần ban hành; null: tệp không ghi. | Edition. Its number; null where the file has none.`,
  status: oneOf<readonly string[]>('draft', 'consulting', 'approved', 'issued', 'superseded')`Tình trạng | draft, consulting, approved, issued hoặc superseded. | Status. As in the file.`,
  effective: map({
    from: orNull(string)`Từ ngày | Ngày đầu, tính cả ngày đó; null: không ghi. | From. The first day.`,
    to: orNull(string)`Đến ngày | Ngày cuối, tính cả ngày đó; null: chưa kết thúc. | To. The last day; null: open.`,
  })`Thời gian áp dụng | Từ ngày nào đến ngày nào. | Effective. From when to when, inclusive.`,
};

/** An edition of criteria. */
export const edition = share('edition', {
  ...editionKeys,
  file: string`Tệp | Tệp của thang điểm. | File. As the workspace or the line names it.`,
});

/** From when to when something holds. */
export const span = share('span', {
  from: orNull(string)`Từ ngày | Ngày bắt đầu, null là không giới hạn. | From. First day, null for open.`,
  to: orNull(string)`Đến ngày | Ngày kết thúc, null là không giới hạn. | To. Last day, null for open.`,
});

/** File and line. */
export const fileLine = share('fileLine', {
  file: string`Tệp | Đường dẫn của tệp. | File. Its path in the workspace.`,
  line: count`Dòng | Dòng trong tệp, từ 1. | Line. From 1.`,
});

/** Who is in charge. */
export const charge = share('charge', {
  kind: oneOf('unit', 'head', 'member', 'post')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
  name: string`Tên | Mã, hoặc chức danh bằng lời. | Name. The id, or a post in words.`,
});
