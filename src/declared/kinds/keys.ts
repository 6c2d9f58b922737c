import { day, id, remark } from './shapes.ts';

/** Whom something is said of, in files of results. */
export const scoredSubject = {
  member: id`Mã cá nhân | Mã của người được chấm, ví dụ nguyen-van-an. | Member. Id of the person, e.g. nguyen-van-an.`,
  unit: id`Mã tập thể | Mã của phòng được chấm, ví dụ phong-mot. | Unit. Id of the unit, e.g. phong-mot.`,
  name: remark`Họ và tên | Tên để người đọc dễ nhận ra, ví dụ Nguyễn Văn An. | Name. For the reader; check compares it.`,
};

/** From when to when something holds. */
export const fromTo = {
  from: day`Từ ngày | Ngày bắt đầu, tính cả ngày đó, ví dụ 2016-10-03. | From. The first day, inclusive, e.g. 2016-10-03.`,
  to: day`Đến ngày | Ngày kết thúc, tính cả ngày đó, ví dụ 2017-03-31; bỏ trống nghĩa là chưa kết thúc. | To. The last day, inclusive, e.g. 2017-03-31; left out means open.`,
};
