import { optional } from '../shape.ts';
import { code, day, flag, TO_SUBJECTS, table, text, whole, whose } from './table.ts';

/** What was won, by the files of awards. */
export const awards = table(
  'awards',
  {
    ordinal: whole`Số thứ tự | Thứ tự trong các tệp. | No. In the order of the files.`,
    ...whose,
    award: code`Mã khen thưởng | Danh hiệu hoặc hình thức khen. | Award. Its id.`,
    form: code`Loại | title (danh hiệu) hoặc commendation (hình thức khen). | Form. title or commendation.`,
    award_name: optional(text)`Tên khen thưởng | Tên theo quy chế của cơ quan; trống: quy chế không có. | Award name. By the agency’s regulation; empty: it has none.`,
    decided_by: optional(code)`Cấp quyết định | head (người đứng đầu), superior (cấp trên) hoặc briefing (giao ban), theo quy chế. | Decided by. head, superior or briefing, by the regulation.`,
    decider: optional(text)`Người quyết định | Như quy chế ghi, ví dụ Chủ tịch UBND tỉnh. | Decider. As the regulation says.`,
    is_leading: optional(flag)`Từ phó phòng trở lên | Chức vụ của cá nhân ngày có quyết định; tập thể: trống. | Is leading. Deputy head of a division or above, on the day of the decision.`,
    period: code`Kỳ được khen | Năm hoặc kỳ. | Period. Whose merit it is.`,
    decision: optional(text)`Số quyết định | Trống: chưa tìm được. | Decision. Its number; empty: not found yet.`,
    decided_on: optional(day)`Ngày quyết định | Ngày ký. | Date. The day it was signed.`,
    revoked_on: optional(day)`Ngày thu hồi | Ngày thu hồi, nếu có. | Revoked. The day it was taken back, if it was.`,
  },
  { key: ['ordinal'], refers: [TO_SUBJECTS] },
)`Khen thưởng | Danh hiệu, hình thức khen đã có, mỗi lần một dòng. | Awards. Titles and commendations won, a row each.`;

/** What the agency launched: campaigns, and the plans that launch a year. */
export const movements = table(
  'movements',
  {
    ordinal: whole`Số thứ tự | Thứ tự trong các tệp. | No. In the order of the files.`,
    movement: code`Mã phong trào | Mã đợt thi đua hoặc kế hoạch. | Movement. Id of the campaign or plan.`,
    title: text`Tên phong trào | Như tệp ghi. | Title. As the file says.`,
    way: code`Cách tổ chức | campaign (chuyên đề, theo đợt) hoặc yearly (thường xuyên hằng năm). | Way. campaign or yearly.`,
    first_day: optional(day)`Từ ngày | Ngày bắt đầu. | From. Its first day.`,
    last_day: optional(day)`Đến ngày | Ngày kết thúc; trống: chưa ghi. | To. Its last day; empty: not written down.`,
  },
  { key: ['ordinal'] },
)`Phong trào thi đua | Đợt thi đua và kế hoạch phát động thi đua năm của cơ quan. | Movements. Campaigns and launches of a year.`;

/** Which circular has the statistical forms of a year. */
export const circulars = table(
  'circulars',
  {
    period: code`Mã năm | Năm đã xuất. | Period. A year that is exported.`,
    circular: text`Thông tư | Thông tư quy định biểu thống kê, theo quy chế. | Circular. By the regulation.`,
    movements_form: optional(text)`Biểu phong trào | Số biểu; trống: chưa biết. | Movements form. Its number; empty: not known.`,
    awards_form: optional(text)`Biểu khen thưởng | Số biểu khen thưởng cấp bộ, tỉnh; trống: chưa biết. | Awards form. Its number; empty: not known.`,
  },
  { key: ['period'] },
)`Biểu thống kê | Thông tư quy định biểu thống kê của từng năm đã xuất. | Statistical forms. The circular of each year.`;

/** What a Council decided on one subject, with its votes. */
export const decisions = table(
  'decisions',
  {
    period: code`Mã kỳ | Kỳ được quyết định. | Period. What was decided on.`,
    award: code`Mã khen thưởng | Trống (“level”) nếu quyết định về mức xếp loại. | Award. “level” where levels were decided.`,
    ...whose,
    held_on: optional(day)`Ngày họp | Ngày Hội đồng họp. | Held. The day the Council met.`,
    document: optional(text)`Số quyết định | Quyết định sau cuộc họp. | Document. The decision that followed.`,
    proposed: optional(code)`Mức trình | Mức trình Hội đồng. | Proposed. The level the Council was shown.`,
    level: optional(code)`Mức | Mức Hội đồng quyết định. | Level. As decided.`,
    is_granted: optional(flag)`Đồng ý khen | true, false; trống: chưa quyết định. | Is granted. Empty: not decided yet.`,
    reason: optional(text)`Lý do | Vì sao. | Reason. Why.`,
    votes_for: optional(whole)`Phiếu đồng ý | Số phiếu. | Votes for. Their number.`,
    votes_against: optional(whole)`Phiếu không đồng ý | Số phiếu. | Votes against. Their number.`,
    votes_invalid: optional(whole)`Phiếu không hợp lệ | Số phiếu. | Votes invalid. Their number.`,
    votes_of: optional(whole)`Số làm gốc | Số thành viên làm gốc tính tỷ lệ. | Votes of. How many the share is taken of.`,
    ballot: optional(code)`Cách biểu quyết | secret hoặc show. | Ballot. secret or show.`,
    ballots_issued: optional(whole)`Phiếu phát ra | Của cả cuộc họp. | Ballots issued. Of the meeting.`,
    ballots_returned: optional(whole)`Phiếu thu về | Của cả cuộc họp. | Ballots returned. Of the meeting.`,
  },
  { key: ['period', 'award', 'kind', 'subject'], refers: [TO_SUBJECTS] },
)`Quyết định | Hội đồng đã quyết định gì cho ai, với số phiếu. | Decisions. What the Council decided on whom, with the votes.`;

/** What an inspection found wanting, and what became of it. */
export const remedies = table(
  'remedies',
  {
    inspection: code`Mã lần kiểm tra | Mã. | Inspection. Its id.`,
    ordinal: whole`Thứ tự | Trong lần kiểm tra. | No. Within the inspection.`,
    inspected_on: day`Ngày kiểm tra | Ngày. | Date. Of the inspection.`,
    kind: optional(code)`Loại đối tượng | member hoặc unit; trống: cả cơ quan. | Kind. Empty: the whole agency’s.`,
    subject: optional(code)`Mã đối tượng | Của ai. | Subject. Whose it is.`,
    about: optional(text)`Về việc | Tiêu chí hoặc việc. | About. The criterion or matter.`,
    shortcoming: text`Tồn tại | Điều còn hạn chế. | Text. What was wanting.`,
    cause: optional(text)`Nguyên nhân | Vì sao. | Cause. Why.`,
    remedy: optional(text)`Biện pháp | Phải làm gì. | Remedy. What is to be done.`,
    due_on: optional(day)`Hạn | Ngày phải xong. | By. The day it must be done.`,
    done_on: optional(day)`Ngày xong | Trống: chưa xong. | Done. Empty: not yet.`,
  },
  { key: ['inspection', 'ordinal'] },
)`Khắc phục | Tồn tại qua kiểm tra và việc khắc phục. | Remedies. What inspections found wanting and what became of it.`;

/** What is wrong in the files that results rest on. */
export const findings = table(
  'findings',
  {
    ordinal: whole`Số thứ tự | Thứ tự đã thấy. | No. In the order they were found.`,
    finding: code`Mã lỗi, cảnh báo | Ví dụ missing-sheet. | Finding. E.g. missing-sheet.`,
    severity: code`Mức độ | error, warning, info. | Severity. error, warning or info.`,
    file: code`Tệp | Đường dẫn trong sổ. | File. Within the workspace.`,
    line: whole`Dòng | Từ 1. | Line. From 1.`,
    period: optional(code)`Mã kỳ | Kỳ liên quan. | Period. It is about.`,
    kind: optional(code)`Loại đối tượng | member hoặc unit. | Kind. member or unit.`,
    subject: optional(code)`Mã đối tượng | Của ai. | Subject. Whom it is about.`,
    message: text`Nội dung | Một câu. | Message. One sentence.`,
  },
  { key: ['ordinal'] },
)`Lỗi, cảnh báo | Những điều chưa đúng trong các tệp mà kết quả dựa vào. | Findings. What is wrong in the files that results rest on.`;
