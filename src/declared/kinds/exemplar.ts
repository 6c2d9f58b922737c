import { list } from '../shape.ts';
import { day, dayOrBlank, id, item, period, remark, rows, text } from './shapes.ts';

/** A unit or person chosen to become an advanced example: who is in charge, programme, reviews. */
export const exemplar = item(['id', 'title'], {
  id: id`Mã điển hình | Mã viết thường không dấu, ví dụ nguoi-uy-tin. | Exemplar id. Small letters and hyphens, e.g. nguoi-uy-tin.`,
  member: id`Mã cá nhân | Mã của người được chọn, ví dụ tran-thi-binh. | Member. Id of the person, e.g. tran-thi-binh.`,
  unit: id`Mã tập thể | Mã của phòng được chọn, ví dụ phong-mot. | Unit. Id of the unit, e.g. phong-mot.`,
  name: remark`Họ và tên | Tên để người đọc dễ nhận ra, ví dụ Đàng Thị Kim Chi. | Name. For the reader; check compares it.`,
  title: text`Nội dung điển hình | Điển hình về việc gì, ví dụ Tham mưu chính sách người có uy tín. | Title. What it is an example of.`,
  chosen: item([], {
    date: dayOrBlank`Ngày quyết định | Ngày ký quyết định, ví dụ 2016-10-20. | Date. The day it was signed, e.g. 2016-10-20.`,
    decision: remark`Số quyết định | Số quyết định, ví dụ 62/QĐ-…; chưa có thì ghi …. | Decision. Its number, e.g. 62/QĐ-…; … where there is none yet.`,
  })`Quyết định chọn | Quyết định chọn xây dựng điển hình, ví dụ {date: 2016-10-20, decision: 62/QĐ-…}. | Chosen. The decision, e.g. {date: 2016-10-20, decision: 62/QĐ-…}.`,
  from: day`Từ ngày | Ngày bắt đầu xây dựng; không ghi thì lấy ngày quyết định, ví dụ 2016-11-01. | From. The first day; left out: that of the decision.`,
  to: day`Đến ngày | Ngày kết thúc giai đoạn, ví dụ 2020-12-31. | To. The last day of the stage, e.g. 2020-12-31.`,
  division: id`Phòng phụ trách | Mã phòng được giao xây dựng điển hình, ví dụ phong-mot. | Division. Id of the unit in charge, e.g. phong-mot.`,
  leader: id`Lãnh đạo phụ trách | Mã lãnh đạo chỉ đạo, đôn đốc, ví dụ tran-thi-binh. | Leader. Id of the leader in charge, e.g. tran-thi-binh.`,
  programme: rows(
    item(['text'], {
      text: text`Việc | Việc phải làm, ví dụ Nhân rộng sổ theo dõi ra 02 huyện. | Text. What is to be done.`,
      due: day`Hạn | Ngày phải xong, ví dụ 2017-06-30. | Due. The day it has to be done by, e.g. 2017-06-30.`,
      done: day`Ngày xong | Ngày đã xong, ví dụ 2017-05-08; chưa xong thì không ghi. | Done. The day it was done; left out while it is not.`,
      result: remark`Kết quả | Kết quả đã đạt, ví dụ Hai huyện dùng từ tháng 5. | Result. What came of it.`,
    }),
  )`Chương trình hành động | Các việc phải làm, ví dụ [{text: Nhân rộng sổ theo dõi, due: 2017-06-30}]. | Programme. What is to be done, e.g. [{text: Nhân rộng sổ theo dõi, due: 2017-06-30}].`,
  reviews: rows(
    item(['period'], {
      period: period`Kỳ sơ kết | Sáu tháng được sơ kết, ví dụ 2016-H2. | Period. The half-year that is looked back on, e.g. 2016-H2.`,
      held: dayOrBlank`Ngày sơ kết | Ngày sơ kết, ví dụ 2017-01-12; chưa họp thì ghi …. | Held. The day it was held, e.g. 2017-01-12; … while it is not.`,
      result: remark`Đánh giá | Kết quả, hạn chế, ví dụ Đã ra hai huyện. | Result. What was found.`,
      proposal: remark`Kiến nghị | Kiến nghị với lãnh đạo, ví dụ Nhân rộng trong toàn cơ quan. | Proposal. What the leaders are asked for.`,
    }),
  )`Sơ kết sáu tháng | Các lần sơ kết, ví dụ [{period: 2016-H2, held: 2017-01-12, result: …}]. | Reviews. The six-monthly ones, e.g. [{period: 2016-H2, held: 2017-01-12, result: …}].`,
  practices: list(id)`Sáng kiến, cách làm | Mã các sáng kiến, cách làm rút ra, ví dụ [so-theo-doi-nguoi-uy-tin]. | Practices. Ids of those that came out of it, e.g. [so-theo-doi-nguoi-uy-tin].`,
  ended: item(['date'], {
    date: day`Ngày | Ngày kết thúc, ví dụ 2018-03-01. | Date. The day, e.g. 2018-03-01.`,
    decision: remark`Số quyết định | Số quyết định, ví dụ 12/QĐ-…. | Decision. Its number, e.g. 12/QĐ-….`,
    reason: remark`Lý do | Vì sao, ví dụ Đã công nhận điển hình cấp tỉnh. | Reason. Why it ended.`,
  })`Kết thúc | Khi thôi xây dựng điển hình, ví dụ {date: 2018-03-01, reason: …}. | Ended. When it was given up or became one, e.g. {date: 2018-03-01, reason: …}.`,
})`Điển hình tiên tiến | Một tập thể, cá nhân được chọn xây dựng điển hình tiên tiến: ai phụ trách, chương trình, sơ kết. | Exemplar. A unit or person chosen to become an advanced example: who is in charge, programme, reviews.`;
