import { boolean, count, either, from, integer, list, map, oneOf, only, optional, string } from '../shape.ts';
import { output, unread } from './keys.ts';

/** What emul today --json writes. */
export const today = output('today', {
  unread,
  asOf: string`Tính đến ngày | Tính đến hết ngày này. | As of. The end of this day.`,
  errors: count`Số lỗi | Số lỗi phải sửa. | Errors. How many there are to mend.`,
  wants: list(
    either(
      {
        kind: only('begin')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        lacks: oneOf('people', 'scale')`Còn thiếu | people (chưa có phòng, người) hoặc scale (chưa có thang bảng điểm). | Lacks. people or scale: what a workspace that is only begun has not.`,
      },
      {
        kind: only('changed')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        period: string`Kỳ | Mã của kỳ đã khóa sổ. | Period. The id of the closed period.`,
        count: integer`Số chỗ | Số chỗ đã sửa sau ngày khóa. | Count. How much was changed since it was closed.`,
      },
      {
        kind: oneOf('amending', 'pending')`Loại | amending (đang xem xét sửa đổi) hoặc pending (chờ số văn bản sửa đổi). | Kind. amending, or pending (its paper waits for a number).`,
        period: string`Kỳ | Mã của kỳ đã khóa sổ. | Period. The id of the closed period.`,
        edition: count`Lần khóa | Lần khóa sổ sẽ có hiệu lực. | Edition. The one that is to come into force.`,
      },
      {
        kind: only('open')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
        count: from(1)`Số lượng | Số tệp điểm còn thiếu, kể cả kỳ này. | Count. Scores files that are wanting, this one with them.`,
        last: string`Kỳ cuối | Mã của kỳ cuối cùng còn thiếu. | Last. The id of the last that is wanting.`,
      },
      {
        kind: oneOf('sheets', 'earlier-sheets')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
        weeks: from(1)`Số tuần | Số tuần (kỳ chấm) có phiếu chưa xong, kể từ kỳ này. | Weeks. Base periods with sheets wanting, this one with them.`,
        of: map({
          complete: optional(count)`Đã đủ | Số phiếu đã đủ. | Complete. Sheets that are done.`,
          'self-only': optional(count)`Mới tự chấm | Số phiếu mới tự chấm. | Self only. Sheets only their own subject has scored.`,
          incomplete: optional(count)`Chưa đủ | Số phiếu chưa chấm đủ. | Incomplete. Sheets without a mark.`,
          missing: optional(count)`Còn thiếu | Số chưa có. | Missing. How many there are none of.`,
          excused: optional(count)`Không phải nộp | Số phiếu không phải nộp. | Excused. Sheets not due.`,
          faulty: optional(count)`Có lỗi | Số phiếu có lỗi. | Faulty. Sheets with an error.`,
        })`Số phiếu | Số phiếu theo tình trạng. | Of. Sheets by state.`,
        missing: list({
          kind: oneOf('member', 'unit')`Loại | Cá nhân hay tập thể. | Kind. A member or a unit.`,
          id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
        })`Chưa nộp | Ai chưa có phiếu. | Missing. Who has handed in nothing.`,
      },
      {
        kind: only('scored')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
      },
      {
        kind: only('classify')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
        isDecided: boolean`Hội đồng quyết định | Kỳ này Hội đồng có quyết định, không chỉ xếp loại. | Is decided. Whether the Council decides on such a period.`,
        wanting: integer`Phiếu chưa đủ | Số phiếu trong kỳ còn thiếu, chưa chấm đủ hoặc có lỗi. | Wanting. How many sheets in it are missing, incomplete or faulty.`,
      },
      {
        kind: only('award')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
        award: string`Hình thức khen | Mã danh hiệu hoặc hình thức khen chưa lập quyết định. | Award. The id of the award on which no decision is begun.`,
        name: string`Tên hình thức khen | Tên danh hiệu hoặc hình thức khen. | Name. What the award is called.`,
        of: oneOf('member', 'unit')`Đối tượng | member: cá nhân; unit: tập thể. | Of. Whom it is for.`,
        count: integer`Số được xét | Số tập thể, cá nhân đủ điều kiện hoặc chờ minh chứng. | Count. How many qualify or wait for a proof.`,
      },
      {
        kind: only('decision')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
        award: optional(string)`Hình thức khen | Mã danh hiệu hoặc hình thức khen; không có thì là quyết định xếp loại. | Award. Its id; of a decision on levels there is none.`,
        named: string`Tên tệp | Tên tệp quyết định, không ghi thư mục và đuôi. | Named. What the file of the decision is called, without folder and ending.`,
        name: optional(string)`Tên hình thức khen | Tên danh hiệu hoặc hình thức khen. | Name. What the award is called.`,
        lacks: oneOf('verdicts', 'meeting', 'signature')`Còn thiếu | verdicts: còn người chưa kết luận; meeting: chưa ghi cuộc họp; signature: chỉ chờ số, ngày ký. | Lacks. What is not filled in yet: what is decided on somebody, the meeting, or number and day of signing alone.`,
      },
      {
        kind: only('record')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        period: string`Kỳ | Mã của kỳ. | Period. Its id, null where there is none.`,
        named: string`Tên tệp | Tên tệp quyết định, không ghi thư mục và đuôi. | Named. What the file of the decision is called, without folder and ending.`,
        count: from(1)`Số lượng | Số tập thể, cá nhân chưa ghi vào sổ khen thưởng. | Count. How many are not in the records of awards.`,
      },
      {
        kind: only('scale')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        criteria: string`Thang điểm | Mã thang điểm. | Criteria. Their id.`,
        edition: string`Lần ban hành | Lần ban hành của thang điểm. | Edition. Of the scale.`,
        title: string`Tên | Tên đầy đủ. | Title. In full.`,
        step: oneOf('consult', 'answer', 'approve', 'issue')`Bước tiếp theo | consult: gửi lấy ý kiến; answer: trả lời góp ý; approve: Hội đồng thông qua; issue: ban hành. | Step. What comes next on its way.`,
        count: count`Góp ý chưa trả lời | Số góp ý chưa trả lời. | Count. Opinions without an answer.`,
        isOver: boolean`Hết hạn lấy ý kiến | Ngày cuối nhận góp ý đã qua. | Is over. Whether the last day for opinions has passed.`,
        isInUse: boolean`Đang dùng để chấm | Đang dùng để chấm dù chưa ban hành. | Is in use. Whether sheets are scored by it though it is not issued.`,
      },
      {
        kind: only('work')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        plan: string`Kế hoạch | Mã kế hoạch. | Plan. Its id.`,
        late: count`Quá hạn | Số việc quá hạn. | Late. How much is overdue.`,
        due: count`Sắp đến hạn | Số việc sắp đến hạn. | Due. How much is due soon.`,
        reviews: count`Kỳ sơ kết | Trong đó số kỳ sơ kết. | Reviews. How many of these are reviews.`,
      },
      {
        kind: only('remedies')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        late: count`Quá hạn | Số việc quá hạn. | Late. How much is overdue.`,
        due: count`Sắp đến hạn | Số việc sắp đến hạn. | Due. How much is due soon.`,
      },
      {
        kind: only('appeals')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        late: count`Quá hạn | Số kiến nghị quá hạn trả lời. | Late. How many are overdue.`,
        open: count`Chưa trả lời | Số kiến nghị khác chưa trả lời. | Open. How many others wait for an answer.`,
        due: optional(string)`Hạn gần nhất | Ngày gần nhất phải trả lời; không có thì chưa quy định. | Due. The nearest day on which one is due.`,
      },
      {
        kind: only('registrations')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        year: string`Năm | Năm đăng ký. | Year. Of registrations.`,
        missing: count`Còn thiếu | Số chưa có. | Missing. How many there are none of.`,
      },
      {
        kind: only('no-registrations')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        year: string`Năm | Năm đăng ký. | Year. Of registrations.`,
      },
      {
        kind: only('exemplar')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
        title: string`Tên | Tên đầy đủ. | Title. In full.`,
        periods: list(string)`Các kỳ | Mã các kỳ. | Periods. Their ids.`,
      },
      {
        kind: only('exemplars')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        count: from(2)`Số lượng | Số điển hình chưa sơ kết. | Count. Examples that are not reviewed.`,
      },
      {
        kind: only('campaign')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
        id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
        title: string`Tên | Tên đầy đủ. | Title. In full.`,
        state: oneOf('running', 'over')`Tình trạng | Tình trạng hiện nay. | State. How it stands.`,
      },
    ),
  )`Việc chờ | Từng việc, gấp trước. | Wants. The most pressing first.`,
})`Việc đang chờ | Kết quả của emul today --json. | Today. What emul today --json writes.`;
