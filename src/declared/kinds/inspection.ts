import { list } from '../shape.ts';
import { day, flag, id, item, remark, rows, text } from './shapes.ts';
import { whom } from './whom.ts';

/** One look, by the unit itself or by the office: findings, causes, lessons, remedies and deadlines. */
export const inspection = item(['id', 'title', 'date', 'by'], {
  id: id`Mã lần kiểm tra | Mã viết thường không dấu, ví dụ kt-2016-12. | Inspection id. Small letters and hyphens, e.g. kt-2016-12.`,
  title: text`Tên | Nội dung kiểm tra, ví dụ Kiểm tra thực hiện kế hoạch phát động quý IV. | Title. What was looked at.`,
  date: day`Ngày kiểm tra | Ngày kiểm tra xong, ví dụ 2016-12-05. | Date. The day it was over.`,
  period: text`Kỳ | Kỳ được kiểm tra, ví dụ 2016-H2. | Period. The one looked at, e.g. 2016-H2.`,
  self: flag`Tự kiểm tra | true nếu phòng hoặc cá nhân tự kiểm tra; không ghi là kiểm tra của cơ quan. | Self. true where those looked at did it themselves.`,
  by: whom`Người kiểm tra | Ai kiểm tra, ví dụ [{unit: phong-hai}]. | By. Who looked, e.g. [{unit: phong-hai}].`,
  document: remark`Biên bản | Số biên bản hoặc báo cáo, ví dụ 07/BB-VP. | Document. Number of the minutes or report.`,
  units: list(id)`Tập thể được kiểm tra | Mã các phòng được kiểm tra, ví dụ [phong-mot]; không ghi là tất cả. | Units. Ids of those looked at; left out means all.`,
  findings: rows(
    item(['text'], {
      unit: id`Mã tập thể | Phòng có tồn tại, ví dụ phong-hai. | Unit. Where it was found, e.g. phong-hai.`,
      member: id`Mã cá nhân | Người có tồn tại, ví dụ le-van-cuong. | Member. With whom it was found, e.g. le-van-cuong.`,
      name: remark`Tên | Tên để người đọc dễ nhận ra, ví dụ Nguyễn Văn An. | Name. For the reader.`,
      about: text`Về việc | Tiêu chí hoặc việc, ghi giống nhau ở mọi lần để thấy lặp lại, ví dụ A2. | About. A criterion or matter, written alike each time so that a repetition shows, e.g. A2.`,
      text: text`Tồn tại | Điều còn hạn chế, ví dụ Báo cáo quý chậm 04 ngày. | Text. What was wanting.`,
      cause: remark`Nguyên nhân | Vì sao, ví dụ Một người làm số liệu sáu huyện. | Cause. Why it was so.`,
      lesson: remark`Bài học | Bài học kinh nghiệm, ví dụ Chia việc trước kỳ báo cáo. | Lesson. What is to be learned.`,
      remedy: remark`Biện pháp khắc phục | Phải làm gì, ví dụ Phân công thêm một người. | Remedy. What is to be done.`,
      who: whom`Người khắc phục | Ai làm, ví dụ [{head: phong-hai}]. | Who. In charge of the remedy, e.g. [{head: phong-hai}].`,
      by: day`Hạn | Ngày phải khắc phục xong, ví dụ 2017-01-15. | By. The day it must be mended.`,
      done: item(['date'], {
        date: day`Ngày | Ngày khắc phục xong, ví dụ 2017-01-12. | Date. The day it was mended.`,
        result: remark`Kết quả | Kết quả, ví dụ Báo cáo tháng 01 đúng hạn. | Result. What came of it.`,
      })`Đã khắc phục | Khi nào, kết quả ra sao, ví dụ {date: 2017-01-12, result: Hai người cùng làm}. | Done. When, and what came of it.`,
    }),
  )`Kết quả | Những điều còn tồn tại, ví dụ [{unit: phong-hai, about: A2, text: …, remedy: …, by: 2017-01-15}]. | Findings. What was wanting, e.g. [{unit: phong-hai, about: A2, text: …, remedy: …, by: 2017-01-15}].`,
  good: rows(text)`Việc làm tốt | Những việc làm tốt đã thấy, ví dụ [Sổ theo dõi người có uy tín đầy đủ]. | Good. What was done well.`,
})`Kiểm tra, đôn đốc | Một lần tự kiểm tra hoặc kiểm tra: tồn tại, nguyên nhân, bài học, biện pháp, hạn khắc phục. | Inspection. One look, by the unit itself or by the office: findings, causes, lessons, remedies and deadlines.`;
