import { define } from '../shape.ts';
import { day, dayOrBlank, id, item, remark, rows, text, word } from './shapes.ts';

const sender = define(
  'sender',
  item(
    [],
    {
      member: id`Mã cá nhân | Mã người gửi, ví dụ nguyen-van-an. | Member. Id of the sender, e.g. nguyen-van-an.`,
      unit: id`Mã tập thể | Mã tập thể gửi, ví dụ phong-mot. | Unit. Id of the unit that sent it, e.g. phong-mot.`,
      name: text`Tên | Họ và tên, ví dụ Nguyễn Văn An. | Name. In full.`,
    },
    { minProperties: 1 },
  ),
);

/** Petitions, complaints and reports about results of a period: whose, about what, what is asked, what was answered. */
export const appeal = item([], {
  appeals: rows(
    item(['id', 'nature', 'from', 'about', 'received', 'asks'], {
      id: id`Mã kiến nghị | Mã viết thường không dấu, không trùng, ví dụ kn-2016-h2-1. | Id. Small letters and hyphens, no other has it, e.g. kn-2016-h2-1.`,
      nature: word('petition', 'complaint', 'report')`Loại | Loại: petition (kiến nghị), complaint (khiếu nại, giải quyết theo pháp luật về khiếu nại), report (phản ánh). | Nature. petition, complaint (which its own law settles) or report.`,
      from: sender`Người gửi | Ai gửi, ví dụ {member: nguyen-van-an}; người ngoài cơ quan thì ghi {name: Họ và tên}. | From. Who sent it, e.g. {member: nguyen-van-an}; {name: …} of somebody outside.`,
      about: item(['period'], {
        period: text`Kỳ | Kỳ có kết quả được kiến nghị, ví dụ 2016-H2. | Period. The one whose result it is, e.g. 2016-H2.`,
        member: id`Mã cá nhân | Kết quả của ai, ví dụ nguyen-van-an; không ghi là của chính người gửi. | Member. Whose result, e.g. nguyen-van-an; left out: the sender’s own.`,
        unit: id`Mã tập thể | Kết quả của tập thể nào, ví dụ phong-mot. | Unit. Whose result, e.g. phong-mot.`,
        criterion: text`Tiêu chí | Mã tiêu chí được kiến nghị, ví dụ A2. | Criterion. The one in question, e.g. A2.`,
      })`Về kết quả | Về kết quả nào, ví dụ {period: 2016-H2}; của người khác thì thêm {member: nguyen-van-an}. | About. Which result, e.g. {period: 2016-H2}; somebody else’s with {member: nguyen-van-an}.`,
      notified: dayOrBlank`Ngày nhận thông báo | Ngày người ấy ký nhận thông báo kết quả, ví dụ 2017-01-10. | Notified. The day the sender signed for the notice, e.g. 2017-01-10.`,
      received: day`Ngày nhận | Ngày nhận kiến nghị, ví dụ 2017-01-12. | Received. The day it came, e.g. 2017-01-12.`,
      form: remark`Hình thức gửi | Gửi bằng cách nào, ví dụ đơn nộp trực tiếp. | Form. How it came, e.g. by letter.`,
      asks: remark`Đề nghị | Đề nghị điều gì, ví dụ xem lại điểm A2 tuần 45. | Asks. What is asked for.`,
      grounds: remark`Căn cứ, giấy tờ kèm theo | Lý do và giấy tờ gửi kèm, ví dụ biên bản bàn giao ngày 07/11. | Grounds. Reasons, and papers handed in.`,
      due: dayOrBlank`Hạn trả lời | Ngày phải trả lời, ví dụ 2017-01-26; không ghi thì tính theo quy chế. | Due. The day of the answer, e.g. 2017-01-26; left out: as the regulation says.`,
      handler: id`Người giải quyết | Mã người được giao xem xét, ví dụ le-van-cuong. | Handler. Id of who looks into it, e.g. le-van-cuong.`,
      answer: item(['date', 'outcome'], {
        date: day`Ngày trả lời | Ngày trả lời, ví dụ 2017-01-20. | Date. The day, e.g. 2017-01-20.`,
        document: remark`Văn bản trả lời | Số văn bản trả lời hoặc biên bản đối thoại, ví dụ 15/…. | Document. Number of the letter, or of the minutes of the talk.`,
        by: word('dialogue', 'writing')`Cách trả lời | Cách trả lời: dialogue (đối thoại) hoặc writing (văn bản). | By. dialogue or writing.`,
        outcome: word('kept', 'changed', 'withdrawn', 'not-accepted')`Kết quả giải quyết | Kết quả: kept (giữ nguyên), changed (điều chỉnh), withdrawn (người gửi rút), not-accepted (không thụ lý). | Outcome. kept, changed, withdrawn (by the sender) or not-accepted (not taken up).`,
        reason: remark`Lý do | Vì sao, ví dụ minh chứng đúng, điều chỉnh điểm A2 tuần 45. | Reason. Why.`,
      })`Trả lời | Đã trả lời thế nào, ví dụ {date: 2017-01-20, document: 15/…, by: writing, outcome: kept}. | Answer. What was answered, e.g. {date: 2017-01-20, document: 15/…, by: writing, outcome: kept}.`,
      amendment: remark`Bản sửa đổi | Bản sửa đổi kỳ đã khóa sổ mà kiến nghị dẫn đến, do emul amend ghi, ví dụ 2016-H2.2. | Amendment. That of the closed period it led to, written by emul amend, e.g. 2016-H2.2.`,
      note: remark`Ghi chú | Nói thêm, ví dụ hồ sơ lưu ở Văn phòng. | Note. Anything more about it.`,
    }),
  )`Các kiến nghị | Từng kiến nghị, ví dụ [{id: kn-1, nature: petition, from: {member: nguyen-van-an}, about: {period: 2016-H2}, received: 2017-01-12, asks: …}]. | Appeals. One after the other, e.g. [{id: kn-1, nature: petition, from: {member: nguyen-van-an}, about: {period: 2016-H2}, received: 2017-01-12, asks: …}].`,
  notified: rows(
    item(['date'], {
      member: id`Mã cá nhân | Ai ký nhận, ví dụ nguyen-van-an. | Member. Who signed, e.g. nguyen-van-an.`,
      unit: id`Mã tập thể | Tập thể nào ký nhận, ví dụ phong-mot. | Unit. Which unit signed, e.g. phong-mot.`,
      name: text`Tên | Họ và tên để dễ nhận ra, ví dụ Nguyễn Văn An. | Name. For the reader.`,
      date: day`Ngày | Ngày ký nhận thông báo kết quả, ví dụ 2017-01-10. | Date. The day of signing for the notice, e.g. 2017-01-10.`,
    }),
  )`Đã nhận thông báo | Ai đã ký nhận thông báo kết quả của kỳ, ngày nào, ví dụ [{member: nguyen-van-an, date: 2017-01-10}]. | Notified. Who signed for the notice of the period, and when, e.g. [{member: nguyen-van-an, date: 2017-01-10}].`,
})`Kiến nghị | Kiến nghị, khiếu nại, phản ánh về kết quả của một kỳ: ai gửi, về kết quả nào, đề nghị gì, trả lời ra sao. | Appeals. Petitions, complaints and reports about results of a period: whose, about what, what is asked, what was answered.`;
