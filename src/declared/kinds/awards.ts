import { define } from '../shape.ts';
import { day, dayOrBlank, id, item, period, remark, rows, year } from './shapes.ts';

const record = define(
  'record',
  item(['award', 'period'], {
    member: id`Mã cá nhân | Mã của người được khen, ví dụ nguyen-van-an. | Member. Id of the person, e.g. nguyen-van-an.`,
    unit: id`Mã tập thể | Mã của phòng được khen, ví dụ phong-mot. | Unit. Id of the unit, e.g. phong-mot.`,
    name: remark`Họ và tên | Tên để người đọc dễ nhận ra, ví dụ Nguyễn Văn An. | Name. For the reader; check compares it.`,
    award: id`Mã khen thưởng | Mã danh hiệu hoặc hình thức khen trong quy chế, ví dụ ldtt. | Award. Its id in the regulation, e.g. ldtt.`,
    period: period`Kỳ được khen | Thành tích của năm hoặc kỳ nào, ví dụ 2016. | Period. Whose merit it is, e.g. 2016.`,
    decision: remark`Số quyết định | Số quyết định khen thưởng, ví dụ 05/QĐ-…; chưa tìm được thì ghi …. | Decision. Its number, e.g. 05/QĐ-…; … where nobody has found it.`,
    date: dayOrBlank`Ngày quyết định | Ngày ký quyết định, ví dụ 2017-01-20. | Date. The day it was signed, e.g. 2017-01-20.`,
    by: remark`Người quyết định | Ai ký quyết định, ví dụ Chủ tịch UBND tỉnh. | By. Who decided, e.g. Chủ tịch UBND tỉnh.`,
    for: remark`Thành tích | Được khen về việc gì, ví dụ Hoàn thành sớm đề án. | For. What it was given for.`,
    deed: id`Mã thành tích | Mã để biết một thành tích không bị khen hai lần, ví dụ de-an-135. | Deed. An id by which the same merit is seen to be praised twice, e.g. de-an-135.`,
    revoked: item(['date'], {
      date: day`Ngày thu hồi | Ngày quyết định thu hồi, ví dụ 2018-05-04. | Date. The day it was taken back, e.g. 2018-05-04.`,
      decision: remark`Số quyết định | Số quyết định thu hồi, ví dụ 30/QĐ-…. | Decision. Its number, e.g. 30/QĐ-….`,
      reason: remark`Lý do | Vì sao thu hồi, ví dụ Kê khai thành tích không đúng. | Reason. Why it was taken back.`,
    })`Thu hồi | Quyết định thu hồi, hủy bỏ, ví dụ {date: 2018-05-04, decision: 30/QĐ-…, reason: …}. | Revoked. The decision that took it back, e.g. {date: 2018-05-04, decision: 30/QĐ-…, reason: …}.`,
    note: remark`Ghi chú | Nói thêm về lần khen, ví dụ Bản sao lưu ở Văn phòng. | Note. Anything more about it.`,
  }),
);

/** Titles and commendations already won. */
export const awards = item([], {
  completeFrom: year`Ghi đủ từ năm | Từ năm này sổ đã ghi đủ, năm trước đó chưa tra cứu, ví dụ 2014. | Complete from. From this year on everything is written down; earlier years are unknown, e.g. 2014.`,
  titles: rows(record)`Danh hiệu thi đua | Các danh hiệu đã đạt, ví dụ [{member: nguyen-van-an, award: ldtt, period: 2016, decision: 05/QĐ-…}]. | Titles. Those won, e.g. [{member: nguyen-van-an, award: ldtt, period: 2016, decision: 05/QĐ-…}].`,
  commendations: rows(record)`Hình thức khen thưởng | Các hình thức khen đã nhận, ví dụ [{member: nguyen-van-an, award: giay-khen, period: 2016-H2}]. | Commendations. Those received, e.g. [{member: nguyen-van-an, award: giay-khen, period: 2016-H2}].`,
  gaps: rows(
    item(['from'], {
      member: id`Mã cá nhân | Mã của người thiếu hồ sơ, ví dụ tran-thi-binh. | Member. Id of the person, e.g. tran-thi-binh.`,
      unit: id`Mã tập thể | Mã của phòng thiếu hồ sơ, ví dụ phong-mot. | Unit. Id of the unit, e.g. phong-mot.`,
      name: remark`Họ và tên | Tên để người đọc dễ nhận ra, ví dụ Nguyễn Văn An. | Name. For the reader; check compares it.`,
      from: year`Từ năm | Năm đầu chưa tra cứu được, ví dụ 2012. | From. The first such year, e.g. 2012.`,
      to: year`Đến năm | Năm cuối chưa tra cứu được, ví dụ 2013; chỉ một năm thì không cần ghi. | To. The last such year, e.g. 2013; left out where it is one year.`,
      reason: remark`Lý do | Vì sao chưa có hồ sơ, ví dụ Công tác ở huyện, chưa nhận hồ sơ. | Reason. Why there are no records.`,
    }),
  )`Năm chưa tra cứu được | Những năm chưa tìm được hồ sơ của một người, ví dụ [{member: tran-thi-binh, from: 2012, to: 2013}]. | Gaps. Years whose records nobody has found yet, e.g. [{member: tran-thi-binh, from: 2012, to: 2013}].`,
})`Khen thưởng đã có | Danh hiệu thi đua và hình thức khen thưởng mà tập thể, cá nhân đã được công nhận. | Awards. Titles and commendations already won.`;
