import { boolean, list, map, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';

/** What emul registrations status --json writes. */
export const registrationsStatus = output('registrations-status', {
  unread,
  period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
  day: string`Ngày xét | Ngày xét ai là người của cơ quan. | Day. On which it is asked who belongs here.`,
  rows: list({
    subject: map({
      kind: oneOf('member', 'unit')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
      id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
      name: string`Tên | Mã, hoặc chức danh bằng lời. | Name. The id, or a post in words.`,
      unit: string`Tập thể hoặc đơn vị tính | Mã tập thể, hoặc đơn vị tính của chỉ tiêu. | Unit. A unit’s id, or what a number counts.`,
    })`Đối tượng | Tập thể hoặc cá nhân. | Subject. Whose it is, null where it is the whole agency’s.`,
    state: oneOf('registered', 'late', 'withdrawn', 'missing')`Tình trạng | Tình trạng hiện nay. | State. How it stands.`,
    titles: list(string)`Danh hiệu | Mã các danh hiệu đăng ký. | Titles. Ids of what is striven for.`,
    targets: list(string)`Chỉ tiêu | Các chỉ tiêu. | Targets. What is to be reached.`,
    date: orNull(string)`Ngày | Ngày ghi trong tệp. | Date. As the file has it.`,
    result: orNull({
      isRated: boolean`Đã xếp loại | Đã xếp loại hay chưa. | Is rated. Whether there is a level.`,
      points: orNull(string)`Điểm | Điểm chính xác, ghi bằng chữ. | Points. Exact, as text.`,
      level: orNull(string)`Mức | Mã mức xếp loại. | Level. Its id.`,
    })`Kết quả | Kết quả. | Result. What came of it, null where there is none.`,
  })`Các dòng | Từng tập thể, cá nhân. | Rows. Units, then members unit by unit.`,
})`Đăng ký thi đua | Kết quả của emul registrations status --json. | Registrations. What emul registrations status --json writes.`;
