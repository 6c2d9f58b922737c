import { define, list, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { charge, fileLine } from './shared.ts';

/** What every clause of a plan says. */
export const clauseKeys = {
  id: orNull(string)`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
  text: string`Nội dung | Nội dung như tệp ghi. | Text. As the file has it.`,
  clause: orNull(string)`Điều mục | Mục của văn bản. | Clause. Of the paper, null where none is named.`,
  place: fileLine`Chỗ ghi | Tệp và dòng. | Place. File and line.`,
};
const clause = define('clause', clauseKeys);

const work = define('work', {
  ...clauseKeys,
  who: list(charge)`Người chịu trách nhiệm | Ai chịu trách nhiệm. | Who. In charge.`,
  help: list(charge)`Người phối hợp | Ai phối hợp. | Help. Who lends a hand.`,
});

/** What every target of a plan says. */
export const targetKeys = {
  ...clauseKeys,
  bound: orNull({
    kind: oneOf('atLeast', 'atMost')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
    value: string`Giá trị | Số thập phân chính xác, ghi bằng chữ. | Value. An exact decimal, as text.`,
  })`Phải đạt | Ít nhất hoặc nhiều nhất bao nhiêu. | Bound. The number to reach or not to pass.`,
  unit: orNull(string)`Tập thể hoặc đơn vị tính | Mã tập thể, hoặc đơn vị tính của chỉ tiêu. | Unit. A unit’s id, or what a number counts.`,
  by: orNull(string)`Hạn | Ngày phải xong. | By. The day it must be done.`,
};

/** What emul plan show --json writes. */
export const planShow = output('plan-show', {
  unread,
  id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
  title: string`Tên | Tên đầy đủ. | Title. In full.`,
  sort: oneOf('launch', 'programme')`Loại | Loại của tệp. | Sort. As its file says.`,
  document: orNull(string)`Số văn bản | Số, ký hiệu văn bản. | Document. Number and symbol, null where there is none.`,
  date: orNull(string)`Ngày | Ngày ghi trong tệp. | Date. As the file has it.`,
  from: orNull(string)`Từ ngày | Ngày đầu. | From. The first day.`,
  to: orNull(string)`Đến ngày | Ngày cuối. | To. The last day.`,
  grounds: list(string)`Căn cứ | Các văn bản làm căn cứ. | Grounds. The papers it rests on.`,
  goals: list(clause)`Mục tiêu | Mục đích, yêu cầu, mục tiêu. | Goals. What it is for.`,
  tasks: list({
    ...clauseKeys,
    duties: list(string)`Chức trách | Mã chức trách làm nhiệm vụ. | Duties. Ids of those that carry it.`,
  })`Nhiệm vụ | Các nhiệm vụ. | Tasks. What is to be worked on.`,
  targets: list(targetKeys)`Chỉ tiêu | Các chỉ tiêu. | Targets. What is to be reached.`,
  forms: list(clause)`Hình thức | Hình thức tổ chức thi đua. | Forms. How it is organised.`,
  measures: list(clause)`Biện pháp | Biện pháp thực hiện. | Measures. The means.`,
  assignments: list(work)`Phân công | Ai làm gì. | Assignments. Who does what.`,
  reviews: list(work)`Sơ kết, tổng kết | Các kỳ sơ kết, tổng kết. | Reviews. When results are looked at.`,
})`Kế hoạch | Kết quả của emul plan show --json. | Plan. What emul plan show --json writes.`;
