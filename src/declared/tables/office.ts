import { optional } from '../shape.ts';
import { code, day, flag, kind, TO_SUBJECTS, table, text, whole, whose } from './table.ts';

/** Units and members. */
export const subjects = table(
  'subjects',
  {
    ...whose,
    name: text`Tên | Họ và tên, hoặc tên tập thể; bí danh khi xuất bằng bí danh. | Name. In full; a pseudonym where these are exported.`,
    job_group: optional(code)`Nhóm | Nhóm người có nhiệm vụ tương tự. | Group. Of people with similar tasks.`,
    is_rated: flag`Có xếp loại | false: tập thể không chấm điểm. | Is rated. false: a unit that is never due itself.`,
    ordinal: whole`Thứ tự | Thứ tự trong cơ quan, tập thể trước. | Order. The office’s own, units first.`,
  },
  { key: ['kind', 'subject'] },
)`Đối tượng | Tập thể và cá nhân của cơ quan, mỗi đối tượng một dòng. | Subjects. Units and members of the agency, a row each.`;

/** Who worked, headed or was deputy where, from when to when. */
export const assignments = table(
  'assignments',
  {
    kind: kind`Loại đối tượng | Luôn là member. | Kind. Always member.`,
    subject: code`Mã cá nhân | Ai. | Subject. Who.`,
    ordinal: whole`Lần thứ | Lần thứ mấy của người này. | No. The how manyth of this person.`,
    unit: code`Mã tập thể | Phòng nơi công tác. | Unit. Where.`,
    role: code`Vai trò | member (công tác), head (đứng đầu), deputy (cấp phó). | Role. member, head or deputy.`,
    post: optional(text)`Chức vụ | Chức vụ, chức danh. | Position. The post.`,
    first_day: optional(day)`Từ ngày | Ngày đầu; trống: từ trước. | From. First day; empty: since before.`,
    last_day: optional(day)`Đến ngày | Ngày cuối; trống: đến nay. | To. Last day; empty: still.`,
  },
  { key: ['subject', 'ordinal'], refers: [TO_SUBJECTS] },
)`Quá trình công tác | Ai công tác, đứng đầu, làm cấp phó ở đâu, từ ngày nào đến ngày nào. | Assignments. Who worked, headed or was deputy where, from when to when.`;

/** Levels of the regulations that results were read by. */
export const levels = table(
  'levels',
  {
    regulation: code`Mã quy chế | Quy chế có mức này. | Regulation. That has it.`,
    level: code`Mã mức | Mã mức xếp loại. | Level. Its id.`,
    ordinal: whole`Thứ tự | 1 là mức cao nhất. | Order. 1 is the best.`,
    name: text`Tên mức | Tên đầy đủ. | Name. In full.`,
    short: text`Tên ngắn | Như bảng in. | Short. As tables print it.`,
  },
  { key: ['regulation', 'level'] },
)`Mức xếp loại | Các mức của từng quy chế đã dùng. | Levels. Of each regulation that was used.`;

/** Periods that were exported. */
export const periods = table(
  'periods',
  {
    period: code`Mã kỳ | Ví dụ 2016-W40, 2016-10, 2016-H2, 2016. | Period. E.g. 2016-W40, 2016-10, 2016-H2, 2016.`,
    period_kind: code`Loại kỳ | week, month, quarter, half-year, year, term. | Period kind. week, month, quarter, half-year, year or term.`,
    first_day: day`Từ ngày | Ngày đầu theo lịch. | From. First day by the calendar.`,
    last_day: day`Đến ngày | Ngày cuối theo lịch. | To. Last day by the calendar.`,
    regulation: code`Mã quy chế | Quy chế đã dùng. | Regulation. It was read by.`,
    regulation_title: text`Tên quy chế | Như quy chế tự gọi. | Regulation title. As it calls itself.`,
    is_base: flag`Kỳ chấm điểm | true: kỳ được chấm trực tiếp. | Is base. true: scored itself.`,
    is_draft: flag`Dự thảo | true: dựa vào thang điểm hoặc quy chế chưa ban hành. | Is draft. true: rests on what is not yet issued.`,
    cutoff: optional(code)`Chốt số liệu | Kỳ chấm cuối được tính, nếu chốt sớm. | Cut-off. The last base period that counts, where there is one.`,
    seal: optional(code)`Bản khóa sổ | Tên bản khóa sổ, ví dụ 2016-H2.1; kỳ chưa khóa thì trống. | Seal. E.g. 2016-H2.1; empty while it is open.`,
    seal_code: optional(code)`Mã đối chiếu | Mã in ở chân văn bản của kỳ đã khóa. | Seal code. As papers print it.`,
  },
  { key: ['period'], refers: [] },
)`Kỳ | Các kỳ đã xuất, mỗi kỳ một dòng. | Periods. Those exported, a row each.`;
