import { boolean, list, map, number, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { held } from './shared.ts';

/** What emul exemplars list and show print with --json. */
export const exemplars = output('exemplars', {
  unread,
  today: string`Hôm nay | Ngày để tính quá hạn, đến hạn. | Today. The day by which things fall due.`,
  periods: list(string)`Các kỳ | Các kỳ đã đọc, cũ trước. | Periods. Those read, the oldest first.`,
  isDraft: boolean`Dự thảo | true nếu dựa trên thang điểm hay quy chế chưa ban hành. | Is draft. Whether it rests on a proposal.`,
  exemplars: list({
    id: string`Mã điển hình | Mã của tệp điển hình. | Id. Of the exemplar.`,
    subject: map({
      kind: oneOf('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã trong organization.yaml, bằng chữ không dấu. | Id. As in organization.yaml.`,
    })`Đối tượng | Tập thể hoặc cá nhân. | Subject. A unit or a member.`,
    title: string`Nội dung | Điển hình về việc gì. | Title. What of.`,
    chosen: map({
      date: orNull(string)`Ngày | Ngày ký quyết định. | Date. The day it was signed.`,
      decision: orNull(string)`Số quyết định | Số quyết định chọn. | Decision. Its number.`,
    })`Quyết định chọn | Ngày và số quyết định. | Chosen. Day and number of the decision.`,
    from: orNull(string)`Từ ngày | Ngày bắt đầu. | From. The first day.`,
    to: orNull(string)`Đến ngày | Ngày cuối giai đoạn. | To. The last day.`,
    division: orNull(string)`Phòng phụ trách | Mã phòng phụ trách. | Division. Id of the unit in charge.`,
    leader: orNull(string)`Lãnh đạo phụ trách | Mã lãnh đạo phụ trách. | Leader. Id of the leader in charge.`,
    programme: list({
      text: string`Việc | Việc phải làm. | Text. What is to be done.`,
      due: orNull(string)`Hạn | Ngày phải xong. | Due. The day.`,
      done: orNull(string)`Ngày xong | Ngày đã xong. | Done. The day.`,
      overdue: boolean`Quá hạn | true nếu quá hạn đến today. | Overdue. As of today.`,
    })`Chương trình | Các việc phải làm. | Programme. What is to be done.`,
    reviews: list({
      period: string`Kỳ | Sáu tháng được sơ kết. | Period. The half-year.`,
      held: orNull(string)`Ngày sơ kết | Ngày họp sơ kết. | Held. The day.`,
    })`Sơ kết | Các lần sơ kết. | Reviews. As the file lists them.`,
    reviewsDue: list(string)`Đến hạn sơ kết | Các kỳ sáu tháng đã hết mà chưa sơ kết, tính đến today. | Reviews due. Half-years over without a review, as of today.`,
    practices: list(string)`Sáng kiến | Mã các sáng kiến rút ra. | Practices. Ids of those that came out of it.`,
    ended: orNull({
      date: string`Ngày | Ngày kết thúc. | Date. The day.`,
      reason: orNull(string)`Lý do | Vì sao kết thúc. | Reason. Why.`,
    })`Kết thúc | Khi thôi xây dựng. | Ended. When it ended.`,
  })`Điển hình | Điển hình đã chọn. | Exemplars. Those chosen.`,
  subjects: list({
    subject: map({
      kind: oneOf('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã trong organization.yaml, bằng chữ không dấu. | Id. As in organization.yaml.`,
      name: string`Tên | Tên đầy đủ. | Name. In full.`,
    })`Đối tượng | Tập thể hoặc cá nhân. | Subject. A unit or a member.`,
    periods: list({
      period: string`Kỳ | Kỳ xếp loại. | Period. Its id.`,
      status: oneOf('rated', 'not-rated', 'not-listed')`Tình trạng | rated: có xếp loại; not-rated: không xếp loại; not-listed: không thuộc danh sách. | Status. rated, not-rated or not-listed.`,
      points: orNull(number)`Điểm | Điểm của kỳ. | Points. Of the period.`,
      level: orNull(string)`Mức | Mã mức xếp loại, bằng chữ không dấu. | Level. Its id.`,
    })`Các kỳ | Kết quả từng kỳ, cũ trước. | Periods. The oldest first.`,
    change: orNull(number)`Thay đổi | Điểm kỳ gần nhất trừ điểm kỳ trước. | Change. Points of the newest less those before.`,
    titles: list(held)`Danh hiệu thi đua | Các danh hiệu, cũ trước. | Titles. The oldest first.`,
    commendations: list(held)`Hình thức khen thưởng | Các hình thức khen, cũ trước. | Commendations. The oldest first.`,
  })`Tập thể, cá nhân | Từng tập thể, cá nhân, theo thứ tự của cơ quan. | Subjects. In the office's order.`,
})`Điển hình tiên tiến | Kết quả của emul exemplars list và show với --json. | Exemplars. What emul exemplars list and show print with --json.`;
