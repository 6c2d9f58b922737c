import { list } from '../shape.ts';
import { id, item, period, text } from './shapes.ts';

/** Findings the office knows and accepts. */
export const accepted = item(['accepted'], {
  accepted: list(
    item(['id', 'reason'], {
      id: id`Mã nhắc nhở | Mã trong ngoặc vuông của nhắc nhở, ví dụ self-only. | Check id. As printed in brackets, e.g. self-only.`,
      subject: id`Đối tượng | Mã cá nhân hoặc tập thể, ví dụ nguyen-van-an. | Subject. Id of a member or unit, e.g. nguyen-van-an.`,
      period: period`Kỳ | Kỳ có nhắc nhở, ví dụ 2016-W40. | Period. Where it occurs, e.g. 2016-W40.`,
      reason: text`Lý do | Vì sao chấp nhận, ví dụ Trưởng phòng đi học, đã báo cáo. | Reason. Why the office accepts it.`,
      until: period`Đến kỳ | Kỳ cuối cùng còn chấp nhận, ví dụ 2016-W52. | Until. The last period it is accepted for, e.g. 2016-W52.`,
    }),
  )`Danh sách chấp nhận | Từng nhắc nhở được chấp nhận, ví dụ [{id: self-only, subject: nguyen-van-an, period: 2016-W40, reason: …}]. | Accepted. One item a finding, e.g. [{id: self-only, subject: nguyen-van-an, period: 2016-W40, reason: …}].`,
})`Việc đã biết và chấp nhận | Tệp accepted.yaml: những nhắc nhở cơ quan đã biết và chấp nhận. | Accepted. Findings the office knows and accepts.`;
