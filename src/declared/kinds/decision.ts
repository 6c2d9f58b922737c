import type { Located } from '../../source/located.ts';
import { define, list, shape } from '../shape.ts';
import { scoredSubject } from './keys.ts';
import { dayOrBlank, id, item, levelId, period, remark, rows, text, word } from './shapes.ts';

/** Of people or papers, which may still be to come. */
const count = define('count', shape<Located<number>>({ type: ['integer', 'string', 'null'], pattern: '^…$', minimum: 0 }));

/** What the Council decided for a period, with votes. */
export const decision = item(['period', 'results'], {
  period: period`Kỳ xếp loại | Kỳ được quyết định, ví dụ 2016-H2. | Period. What is decided on, e.g. 2016-H2.`,
  award: id`Mã khen thưởng | Mã danh hiệu hoặc hình thức khen nếu tệp này chỉ nói về nó, ví dụ giay-khen. | Award. Id, where the file decides on one award, e.g. giay-khen.`,
  held: dayOrBlank`Ngày họp | Ngày Hội đồng họp, ví dụ 2017-01-05. | Held. The day the Council met, e.g. 2017-01-05.`,
  venue: remark`Nơi họp | Nơi Hội đồng họp, ví dụ Phòng họp tầng 2. | Venue. Where the Council met.`,
  decision: remark`Số quyết định | Số quyết định công nhận kết quả, ví dụ 12/QĐ-…. | Decision. Number of the decision that followed, e.g. 12/QĐ-….`,
  signed: dayOrBlank`Ngày quyết định | Ngày ký quyết định, ví dụ 2017-01-10. | Signed. The day the decision was signed, e.g. 2017-01-10.`,
  present: list(id)`Có mặt | Mã những thành viên Hội đồng có mặt, ví dụ [nguyen-van-an, tran-thi-binh, le-van-cuong]. | Present. Ids of the Council’s members who were there, e.g. [nguyen-van-an, tran-thi-binh, le-van-cuong].`,
  absent: list(id)`Vắng mặt | Mã những thành viên Hội đồng vắng mặt, ví dụ [tran-thi-binh]. | Absent. Ids of those who were not, e.g. [tran-thi-binh].`,
  written: list(id)`Lấy ý kiến bằng văn bản | Mã những người vắng mặt đã cho ý kiến bằng văn bản, ví dụ [le-van-cuong]. | Written. Ids of the absent who voted in writing, e.g. [le-van-cuong].`,
  tellers: list(text)`Tổ kiểm phiếu | Họ tên những người kiểm phiếu, tổ trưởng trước, ví dụ [Trần Thị Bình, Lê Văn Cường]. | Tellers. Who counted the ballots, the head of them first.`,
  ballots: item([], {
    kind: word('secret', 'show', '…')`Hình thức | Hình thức: secret (bỏ phiếu kín) hoặc show (biểu quyết giơ tay). | Kind. secret or show (of hands); … where it is still to come.`,
    issued: count`Số phiếu phát ra | Số phiếu phát ra, ví dụ 6. | Issued. Papers handed out, e.g. 6.`,
    returned: count`Số phiếu thu về | Số phiếu thu về, ví dụ 6. | Returned. Papers that came back, e.g. 6.`,
    invalid: count`Số phiếu không hợp lệ | Số phiếu không hợp lệ, ví dụ 0. | Invalid. Papers that do not count, e.g. 0.`,
  })`Cách biểu quyết | Bỏ phiếu kín hay biểu quyết và số phiếu, ví dụ {kind: secret, issued: 6, returned: 6, invalid: 0}. | Ballots. How the Council voted and how many papers, e.g. {kind: secret, issued: 6, returned: 6, invalid: 0}.`,
  exceptions: list(id)`Tỷ lệ ngoại lệ | Mã các tỷ lệ được dùng mức ngoại lệ, ví dụ [top-20]. | Exceptions. Ids of quotas whose exception is used, e.g. [top-20].`,
  results: rows(
    item([], {
      ...scoredSubject,
      proposed: levelId`Mức đề nghị | Mã mức trình Hội đồng khi lập tệp, lệnh emul decide ghi sẵn, ví dụ tot; không sửa sau khi họp. | Proposed. Id of the level that the Council was shown, written by emul decide, e.g. tot; never changed after the meeting.`,
      level: levelId`Mức xếp loại | Mã mức Hội đồng quyết định, ví dụ tot; chưa quyết định thì ghi …. | Level. Id of the level decided, e.g. tot; … where it is still to come.`,
      granted: shape<Located<string>>({ enum: [true, false, '…', null] })`Đồng ý khen | Với khen thưởng: true nếu Hội đồng đồng ý, false nếu không. | Granted. Of an award: true or false; … where it is still to come.`,
      reason: remark`Lý do | Lý do của quyết định, ví dụ Hoàn thành đề án trước hạn. | Reason. Why it was decided so.`,
      votes: item([], {
        for: count`Phiếu đồng ý | Số phiếu đồng ý, ví dụ 6. | For. Ballots in favour, e.g. 6.`,
        against: count`Phiếu không đồng ý | Số phiếu không đồng ý, ví dụ 1. | Against. Ballots against, e.g. 1.`,
        invalid: count`Phiếu trống, không hợp lệ | Số phiếu trống hoặc không hợp lệ ở dòng này, ví dụ 0. | Invalid. Ballots left blank or spoiled for this one, e.g. 0.`,
        of: count`Tổng số thành viên | Số thành viên làm gốc tính tỷ lệ phiếu, ví dụ 7. | Of. How many the share is counted on, e.g. 7.`,
      })`Biểu quyết | Số phiếu, ví dụ {for: 6, against: 1, of: 7}. | Votes. Ballots, e.g. {for: 6, against: 1, of: 7}.`,
    }),
  )`Kết quả | Quyết định cho từng cá nhân, tập thể, ví dụ [{member: nguyen-van-an, level: tot, reason: …}]. | Results. What was decided for each, e.g. [{member: nguyen-van-an, level: tot, reason: …}].`,
})`Quyết định của Hội đồng | Hội đồng đã quyết định gì cho một kỳ, kèm số phiếu. | Decision. What the Council decided for a period, with votes.`;
