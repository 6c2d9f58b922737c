import { list } from '../shape.ts';
import { id, item, period, remark, rows, time } from './shapes.ts';

/** Every write of emul is a line: when, who, by which command, which files, what for. Nothing computes from it; not to be changed by hand. */
export const log = item(['writes'], {
  writes: rows(
    item(['when', 'user', 'command', 'deed'], {
      when: time`Lúc | Ngày, giờ theo đồng hồ của máy, ví dụ 2016-11-11T09:30:00+07:00. | When. Day and time by the clock, e.g. 2016-11-11T09:30:00+07:00.`,
      user: remark`Người dùng | Tên đăng nhập trên máy, ví dụ hang. | User. Of the computer, e.g. hang.`,
      command: remark`Lệnh | Tên lệnh, ví dụ open. | Command. Its name, e.g. open.`,
      files: list(remark)`Các tệp | Những tệp đã ghi, ví dụ [scores/2016/2016-W46.yaml]. | Files. What was written, e.g. [scores/2016/2016-W46.yaml].`,
      deed: remark`Việc | Đã làm gì, ví dụ lập tệp điểm tuần 46. | Deed. What was done, e.g. began the scores of week 46.`,
      reason: remark`Lý do | Vì sao, nếu người làm có ghi, ví dụ theo kết luận của Hội đồng. | Reason. Why, where somebody said so, e.g. as the Council concluded.`,
      corrects: list(
        item(['period'], {
          period: period`Kỳ | Kỳ đã phát bảng, ví dụ 2016-W45. | Period. One that was handed out, e.g. 2016-W45.`,
          member: id`Mã cá nhân | Của ai, ví dụ nguyen-van-an. | Member. Whose, e.g. nguyen-van-an.`,
          unit: id`Mã tập thể | Của tập thể nào, ví dụ phong-mot. | Unit. Of which unit, e.g. phong-mot.`,
        }),
      )`Sửa điểm đã phát | Lần ghi này sửa điểm, kết quả của ai trong kỳ đã phát bảng, ví dụ [{period: 2016-W45, member: nguyen-van-an}]. | Corrects. Whose marks or results of a period that was handed out it changed, e.g. [{period: 2016-W45, member: nguyen-van-an}].`,
    }),
  )`Các lần ghi | Mỗi lần ghi một dòng, ví dụ {when: 2016-11-11T09:30:00+07:00, user: hang, command: open, files: [scores/2016/2016-W46.yaml], deed: lập tệp điểm tuần 46}. | Writes. A line each, e.g. {when: 2016-11-11T09:30:00+07:00, user: hang, command: open, files: [scores/2016/2016-W46.yaml], deed: began the scores of week 46}.`,
})`Nhật ký ghi sổ | Mỗi lần emul ghi vào sổ là một dòng: lúc nào, ai, lệnh nào, tệp nào, việc gì. Không kết quả nào tính theo tệp này; không sửa tay. | Log. Every write of emul is a line: when, who, by which command, which files, what for. Nothing computes from it; not to be changed by hand.`;
