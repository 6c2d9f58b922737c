import { list } from '../shape.ts';
import { day, dayOrBlank, id, item, period, remark, rows, text } from './shapes.ts';

/** Who strives for which title in a year, and with which targets. */
export const registrations = item(['period', 'entries'], {
  period: period`Kỳ đăng ký | Năm đăng ký, hoặc mã của đợt thi đua, ví dụ 2017. | Period. The year, or a campaign's id, e.g. 2017.`,
  deadline: day`Hạn đăng ký | Ngày cuối nhận đăng ký, ví dụ 2017-02-15. | Deadline. The last day on which one may register, e.g. 2017-02-15.`,
  document: text`Văn bản phát động | Số văn bản phát động hoặc giao ước thi đua, ví dụ 06/KH-…. | Document. The paper that launched it, e.g. 06/KH-….`,
  entries: rows(
    item(['titles'], {
      member: id`Mã cá nhân | Mã của người đăng ký, ví dụ nguyen-van-an. | Member. Id of the person, e.g. nguyen-van-an.`,
      unit: id`Mã tập thể | Mã của phòng đăng ký, ví dụ phong-mot. | Unit. Id of the unit, e.g. phong-mot.`,
      name: remark`Họ và tên | Tên để người đọc dễ nhận ra, ví dụ Nguyễn Văn An. | Name. For the reader; check compares it.`,
      date: dayOrBlank`Ngày đăng ký | Ngày nộp bản đăng ký, ví dụ 2017-01-20. | Date. The day the registration came in, e.g. 2017-01-20.`,
      titles: list(id)`Danh hiệu đăng ký | Mã các danh hiệu phấn đấu, ví dụ [ldtt, cstdcs]. | Titles. Ids of the titles striven for, e.g. [ldtt, cstdcs].`,
      targets: list(text)`Chỉ tiêu phấn đấu | Các chỉ tiêu của năm, ví dụ [Giải ngân 100% vốn Chương trình 135]. | Targets. What is to be reached in the year, in words.`,
      initiatives: list(text)`Sáng kiến đăng ký | Tên sáng kiến, đề tài đăng ký làm trong năm, ví dụ [Sổ theo dõi văn bản đến hạn]. | Initiatives. What is to be worked out in the year, by its name.`,
      withdrawn: day`Ngày rút đăng ký | Ngày xin rút đăng ký, nếu có, ví dụ 2017-06-01. | Withdrawn. The day it was taken back, e.g. 2017-06-01.`,
      note: remark`Ghi chú | Nói thêm về đăng ký, ví dụ Hội đồng đồng ý cho đăng ký bổ sung. | Note. Anything more about it.`,
    }),
  )`Các đăng ký | Từng tập thể, cá nhân đăng ký, ví dụ [{member: nguyen-van-an, titles: [ldtt]}]. | Entries. One for each who registers, e.g. [{member: nguyen-van-an, titles: [ldtt]}].`,
})`Đăng ký thi đua | Tập thể, cá nhân đăng ký danh hiệu và chỉ tiêu phấn đấu của năm. | Registrations. Who strives for which title in a year, and with which targets.`;
