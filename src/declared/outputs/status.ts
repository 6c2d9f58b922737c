import { boolean, count, define, list, map, oneOf, optional, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { period, reason, subject } from './shared.ts';

const sheet = define('sheet', {
  subject: subject`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
  state: oneOf('complete', 'self-only', 'incomplete', 'missing', 'faulty', 'excused')`Tình trạng | Phiếu đã xong, mới tự chấm, chưa chấm đủ, chưa có, có lỗi hay được nghỉ. | State. complete, self-only, incomplete, missing, faulty or excused.`,
  wanting: list(string)`Còn thiếu | Mã các tiêu chí chưa ai chấm. | Wanting. Ids of criteria nobody has marked.`,
  reason: orNull(reason)`Lý do | Vì sao nghỉ hoặc lỗi gì. | Reason. Why excused or faulty, or null.`,
});

const counts = define('counts', {
  all: count`Tất cả | Số phiếu phải có. | All. Sheets due.`,
  complete: count`Đã xong | Số phiếu: đã xong. | Done. How many.`,
  'self-only': count`Mới tự chấm | Số phiếu: mới tự chấm. | Self-scored only. How many.`,
  incomplete: count`Chưa chấm đủ | Số phiếu: chưa chấm đủ. | Incomplete. How many.`,
  missing: count`Chưa có | Số phiếu: chưa có. | Missing. How many.`,
  faulty: count`Có lỗi | Số phiếu: có lỗi. | With errors. How many.`,
  excused: count`Nghỉ | Số phiếu: nghỉ. | Excused. How many.`,
});

const part = define('part', {
  period: period`Kỳ chấm | Tuần, tháng hoặc quý được chấm. | Period. The one that is scored.`,
  hasFile: boolean`Có tệp điểm | false nếu chưa có tệp điểm nào. | Has a file. false: no scores file yet.`,
  sheets: list(sheet)`Phiếu | Phiếu của từng tập thể, cá nhân phải chấm. | Sheets. Units, then members due, in the order of the office.`,
  summary: map({
    unit: optional(counts)`Tập thể | Số phiếu tập thể. | Unit. Sheets of collectives.`,
    member: optional(counts)`Cá nhân | Số phiếu cá nhân. | Member. Sheets of individuals.`,
  })`Tổng hợp | Số phiếu theo tình trạng. | Summary. Sheets by state, per kind of which anybody is due.`,
});

/** What emul status --json writes. */
export const status = output('status', {
  unread,
  period: period`Kỳ | Kỳ của kết quả. | Period. What the result is about.`,
  parts: list(part)`Các kỳ chấm | Từng kỳ chấm đến tệp điểm mới nhất. | Parts. Base periods up to the newest scores file, in order.`,
  campaigns: list({
    id: string`Mã đợt | Mã đợt thi đua. | Id. Of the campaign.`,
    sheets: list(sheet)`Các phiếu | Phiếu riêng của đợt, mỗi người một dòng. | Sheets. The campaign’s own, one a person.`,
    summary: map({
      unit: optional(counts)`Tập thể | Số phiếu tập thể. | Unit. Sheets of collectives.`,
      member: optional(counts)`Cá nhân | Số phiếu cá nhân. | Member. Sheets of individuals.`,
    })`Tổng hợp | Đếm các phiếu ấy theo tình trạng. | Summary. Those sheets counted by their state.`,
  })`Phiếu riêng của đợt | Khi hỏi một kỳ chấm: các đợt có phiếu riêng trong kỳ ấy. | Campaigns. Of one base period: those with sheets of their own in it.`,
  toCome: count`Còn lại | Số kỳ chấm sau tệp điểm mới nhất. | To come. Base periods behind the newest scores file.`,
})`Tình hình phiếu điểm | Kết quả của emul status --json. | Status. What emul status --json writes.`;
