import { boolean, list, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { charge, fileLine } from './shared.ts';

const finding = {
  subject: orNull({
    kind: oneOf('member', 'unit')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
    id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
  })`Đối tượng | Tập thể hoặc cá nhân. | Subject. Whose it is, null where it is the whole agency’s.`,
  about: orNull(string)`Về việc | Tiêu chí hoặc việc. | About. The criterion or matter.`,
  text: string`Nội dung | Nội dung như tệp ghi. | Text. As the file has it.`,
  cause: orNull(string)`Nguyên nhân | Vì sao. | Cause. Why.`,
  lesson: orNull(string)`Bài học | Bài học kinh nghiệm. | Lesson. What is to be learned.`,
  remedy: orNull(string)`Biện pháp khắc phục | Phải làm gì. | Remedy. What is to be done.`,
  who: list(charge)`Người chịu trách nhiệm | Ai chịu trách nhiệm. | Who. In charge.`,
  by: orNull(string)`Hạn | Ngày phải xong. | By. The day it must be done.`,
  done: orNull({
    date: string`Ngày | Ngày ghi trong tệp. | Date. As the file has it.`,
    result: orNull(string)`Kết quả | Kết quả. | Result. What came of it, null where there is none.`,
  })`Đã xong | Khi nào làm xong. | Done. When, null where it is not.`,
  place: fileLine`Chỗ ghi | Tệp và dòng. | Place. File and line.`,
};

/** What emul inspections --json writes. */
export const inspections = output('inspections', {
  unread,
  asOf: string`Tính đến ngày | Tính đến hết ngày này. | As of. The end of this day.`,
  inspections: list({
    id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
    title: string`Tên | Tên đầy đủ. | Title. In full.`,
    date: string`Ngày | Ngày ghi trong tệp. | Date. As the file has it.`,
    period: orNull(string)`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
    isSelf: boolean`Tự kiểm tra | Tự kiểm tra hay cơ quan kiểm tra. | Is self. Whether those looked at did it themselves.`,
    units: list(string)`Tập thể | Mã các tập thể; không có là tất cả. | Units. Ids; none means all.`,
    findings: list(finding)`Tồn tại | Những điều còn tồn tại. | Findings. What was wanting.`,
  })`Các lần kiểm tra | Từng lần kiểm tra, cũ trước. | Inspections. Earliest first.`,
  remedies: list({
    inspection: string`Lần kiểm tra | Mã lần kiểm tra. | Inspection. Its id.`,
    standing: oneOf('done', 'done-late', 'late', 'due', 'coming', 'running')`Tình trạng | done, done-late, late, due, coming hoặc running. | Standing. done, done-late, late, due, coming or running (without a day).`,
    ...finding,
  })`Khắc phục | Từng biện pháp và tình trạng. | Remedies. Each with how it stands.`,
  repeated: list({
    unit: string`Tập thể hoặc đơn vị tính | Mã tập thể, hoặc đơn vị tính của chỉ tiêu. | Unit. A unit’s id, or what a number counts.`,
    about: string`Về việc | Tiêu chí hoặc việc. | About. The criterion or matter.`,
    inspections: list(string)`Các lần kiểm tra | Từng lần kiểm tra, cũ trước. | Inspections. Earliest first.`,
  })`Lặp lại | Tồn tại lặp lại ở một phòng. | Repeated. What one unit was found wanting in more than once.`,
})`Kiểm tra, đôn đốc | Kết quả của emul inspections --json. | Inspections. What emul inspections --json writes.`;
