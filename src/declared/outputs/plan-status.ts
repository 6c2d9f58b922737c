import { boolean, count, define, list, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { clauseKeys, targetKeys } from './plan-show.ts';
import { charge } from './shared.ts';

const occasionKeys = {
  ...clauseKeys,
  who: list(charge)`Người chịu trách nhiệm | Ai chịu trách nhiệm. | Who. In charge.`,
  help: list(charge)`Người phối hợp | Ai phối hợp. | Help. Who lends a hand.`,
  isReview: boolean`Là kỳ sơ kết | Là kỳ sơ kết, tổng kết. | Is review. Whether it is a review and not an assignment.`,
  standing: oneOf('done', 'done-late', 'late', 'due', 'coming', 'running')`Tình trạng | done, done-late, late, due, coming hoặc running. | Standing. done, done-late, late, due, coming or running (without a day).`,
  period: orNull(string)`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
  due: orNull(string)`Hạn | Ngày cuối chưa bị coi là chậm. | Due. The last day on which it is not late.`,
  done: orNull({
    date: string`Ngày | Ngày ghi trong tệp. | Date. As the file has it.`,
    evidence: orNull(string)`Minh chứng | Văn bản hoặc kết quả. | Evidence. What shows it.`,
  })`Đã xong | Khi nào làm xong. | Done. When, null where it is not.`,
};
const occasion = define('occasion', occasionKeys);

const target = define('target', {
  ...targetKeys,
  measured: orNull({
    date: string`Ngày | Ngày ghi trong tệp. | Date. As the file has it.`,
    value: string`Giá trị | Số thập phân chính xác, ghi bằng chữ. | Value. An exact decimal, as text.`,
  })`Đã đo | Lần đo gần nhất. | Measured. The last time up to the day.`,
  isReached: orNull(boolean)`Đạt | Đã đạt hay chưa; null: không nói được. | Is reached. null where nobody can say.`,
  isLate: boolean`Quá hạn | Đã quá hạn mà chưa đạt. | Is late. Its day is over and it is not reached.`,
  progress: orNull(string)`Tiến độ | Phần đã đi, từ 0 đến 1. | Progress. How much of the way is gone, 0 to 1, as exact text.`,
});

const plan = define('plan', {
  id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
  title: string`Tên | Tên đầy đủ. | Title. In full.`,
  sort: oneOf('launch', 'programme')`Loại | Loại của tệp. | Sort. As its file says.`,
  document: orNull(string)`Số văn bản | Số, ký hiệu văn bản. | Document. Number and symbol, null where there is none.`,
  date: orNull(string)`Ngày | Ngày ghi trong tệp. | Date. As the file has it.`,
  from: orNull(string)`Từ ngày | Ngày đầu. | From. The first day.`,
  to: orNull(string)`Đến ngày | Ngày cuối. | To. The last day.`,
  occasions: list(occasion)`Các lần phải làm | Từng lần phải làm của từng việc. | Occasions. Every time at which work is to be done.`,
  targets: list(target)`Chỉ tiêu | Các chỉ tiêu. | Targets. What is to be reached.`,
  review: orNull({
    ...occasionKeys,
    late: count`Việc quá hạn | Số việc quá hạn phải giải trình. | Late. How much is overdue and wants explaining.`,
    unmeasured: list(string)`Chỉ tiêu chưa đo | Mã các chỉ tiêu chưa có số liệu trong kỳ. | Unmeasured. Ids of targets without a figure since its period began.`,
  })`Kỳ sơ kết tới | Kỳ sơ kết, tổng kết tới. | Review. The next one that is not over, null where there is none.`,
});

/** What emul plan status --json writes. */
export const planStatus = output('plan-status', {
  unread,
  asOf: string`Tính đến ngày | Tính đến hết ngày này. | As of. The end of this day.`,
  plans: list(plan)`Kế hoạch | Từng kế hoạch. | Plans. Each plan, in the order of the files.`,
})`Tình hình kế hoạch | Kết quả của emul plan status --json. | Plan status. What emul plan status --json writes.`;
