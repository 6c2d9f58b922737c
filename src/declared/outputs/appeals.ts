import { boolean, integer, list, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { fileLine } from './shared.ts';

const subject = {
  kind: oneOf('member', 'unit')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
  id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
};

/** What emul appeals list --json writes. */
export const appeals = output('appeals', {
  unread,
  asOf: string`Tính đến ngày | Tính đến hết ngày này. | As of. The end of this day.`,
  appeals: list({
    id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
    nature: oneOf('petition', 'complaint', 'report')`Loại | petition (kiến nghị), complaint (khiếu nại) hoặc report (phản ánh). | Nature. petition, complaint (which its own law settles) or report.`,
    from: orNull(subject)`Người gửi | Mã người gửi; null là người ngoài cơ quan. | From. The sender, null where it is somebody outside.`,
    name: orNull(string)`Tên người gửi | Tên người gửi. | Name. Of the sender.`,
    period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
    whose: orNull(subject)`Kết quả của | Kết quả được kiến nghị là của ai. | Whose. Whose result it is.`,
    criterion: orNull(string)`Tiêu chí | Mã tiêu chí được kiến nghị. | Criterion. The one in question.`,
    notified: orNull(string)`Ngày nhận thông báo | Ngày người gửi nhận thông báo kết quả. | Notified. The day of the notice.`,
    received: string`Ngày nhận | Ngày nhận kiến nghị. | Received. The day it came.`,
    asks: orNull(string)`Đề nghị | Đề nghị điều gì. | Asks. What is asked for.`,
    grounds: orNull(string)`Căn cứ | Lý do và giấy tờ gửi kèm. | Grounds. Reasons, and papers handed in.`,
    due: orNull(string)`Hạn trả lời | Ngày phải trả lời; null là chưa quy định. | Due. The day of the answer, null where no term is known.`,
    handler: orNull(string)`Người giải quyết | Mã người được giao. | Handler. Id of who looks into it.`,
    partiality: orNull(oneOf('sender', 'own-result', 'marked'))`Người giải quyết có liên quan | sender: chính người gửi; own-result: người có kết quả ấy; marked: phụ trách phòng đã chấm. | Partiality. Why the handler should be somebody else.`,
    isOpen: boolean`Chưa trả lời | true khi đến ngày ấy chưa trả lời. | Is open. Whether it was not answered by that day.`,
    days: orNull(integer)`Số ngày | Chưa trả lời: còn bao nhiêu ngày, âm là quá hạn; đã trả lời: sau hạn bao nhiêu ngày, âm là trước hạn. | Days. Open: how many are left, below zero overdue; answered: how many after it was due.`,
    answer: orNull({
      date: string`Ngày trả lời | Ngày trả lời. | Date. Of the answer.`,
      document: orNull(string)`Văn bản trả lời | Số văn bản hoặc biên bản. | Document. Its number.`,
      by: orNull(oneOf('dialogue', 'writing'))`Cách trả lời | dialogue (đối thoại) hoặc writing (văn bản). | By. dialogue or writing.`,
      outcome: oneOf('kept', 'changed', 'withdrawn', 'not-accepted')`Kết quả giải quyết | kept (giữ nguyên), changed (điều chỉnh), withdrawn (rút), not-accepted (không thụ lý). | Outcome. kept, changed, withdrawn or not-accepted.`,
      reason: orNull(string)`Lý do | Vì sao. | Reason. Why.`,
    })`Trả lời | Đã trả lời thế nào; null nếu chưa. | Answer. What was answered, null where it is open.`,
    place: fileLine`Chỗ ghi | Tệp và dòng. | Place. File and line.`,
  })`Kiến nghị | Chưa trả lời trước, gần hạn trước. | Appeals. Open ones first, by the day they are due.`,
})`Kiến nghị | Kết quả của emul appeals --json. | Appeals. What emul appeals --json writes.`;
