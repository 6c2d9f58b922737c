import { boolean, from, list, number, optional, orNull, string } from '../shape.ts';
import { cutoff, draft, exact, output, regulation, seal, unread } from './keys.ts';
import { part, period, reason, status, subject, summary, working } from './shared.ts';

/** What emul score --json writes. */
export const score = output('score', {
  unread,
  period: period`Kỳ | Kỳ của kết quả. | Period. What the result is about.`,
  asOf: optional(orNull(string))`Tạm tính đến | Tuần cuối được tính khi xem tạm tính, ví dụ 2016-W45. | As of. The last week that counts, where --as-of was given.`,
  cutoff: optional(cutoff),
  regulation: optional(regulation),
  draft,
  seal,
  results: list({
    subject: subject`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
    status: status`Tình trạng | rated là có xếp loại, not-rated là không xếp loại. | Status. rated or not-rated.`,
    points: orNull(number)`Điểm | Điểm, tới 6 chữ số thập phân. | Points. From the exact value, up to six places; null: not rated.`,
    exact,
    level: orNull(string)`Mức xếp loại | Mã mức sau điều kiện khống chế và quyết định. | Level. After gates and decisions; null: not rated.`,
    computedLevel: orNull(string)`Mức theo điểm | Mã mức trước điều kiện khống chế và quyết định. | Computed level. Before gates and decisions.`,
    rank: orNull(from(1))`Thứ hạng | Thứ hạng theo điểm trong cơ quan, bằng điểm thì cùng hạng. | Rank. By exact points over the agency, per kind: 1, 1, 3.`,
    tied: boolean`Bằng điểm | true nếu bằng điểm với người khác. | Tied. Whether another of the kind has the same exact points.`,
    reasons: list(reason)`Lý do | Vì sao có kết quả này. | Reasons. Why the result is what it is.`,
    parts: list(part)`Các kỳ thành phần | Kết quả từng kỳ thành phần. | Parts. The results it is made of; empty for a base period.`,
    working: working`Cách tính | Điểm các nhóm, điểm cộng, điểm trừ. | Working. Groups, bonus and penalty; null: not rated.`,
  })`Kết quả | Từng tập thể, cá nhân. | Results. Units, then members, in the order of the office.`,
  summary: summary`Tổng hợp | Số lượng theo từng mức. | Summary. Every row counted once, levels named even at 0.`,
})`Bảng điểm một kỳ | Kết quả của emul score --json. | Score. What emul score --json writes.`;
