import { integer, list, map, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { held } from './shared.ts';

/** What emul awards list and show print with --json. */
export const awards = output('awards', {
  unread,
  completeFrom: orNull(integer)`Ghi đủ từ năm | Từ năm này sổ đã ghi đủ; null nếu chưa rõ. | Complete from. The year from which the records are whole, or null.`,
  subjects: list({
    subject: map({
      kind: oneOf('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã trong organization.yaml, bằng chữ không dấu. | Id. As in organization.yaml.`,
      name: string`Tên | Tên đầy đủ. | Name. In full.`,
    })`Đối tượng | Tập thể hoặc cá nhân. | Subject. A unit or a member.`,
    titles: list(held)`Danh hiệu thi đua | Các danh hiệu, cũ trước. | Titles. The oldest first.`,
    commendations: list(held)`Hình thức khen thưởng | Các hình thức khen, cũ trước. | Commendations. The oldest first.`,
    gaps: list({
      from: integer`Từ năm | Năm đầu. | From. The first year.`,
      to: integer`Đến năm | Năm cuối. | To. The last year.`,
      reason: orNull(string)`Lý do | Vì sao chưa có. | Reason. Why.`,
    })`Năm chưa tra cứu được | Những năm chưa tìm được hồ sơ. | Gaps. Years whose records nobody has found.`,
  })`Tập thể, cá nhân | Từng tập thể, cá nhân có trong sổ. | Subjects. Units, then people, in the office's order.`,
})`Sổ khen thưởng | Kết quả của emul awards list và show với --json. | Awards. What emul awards list and show print with --json.`;
