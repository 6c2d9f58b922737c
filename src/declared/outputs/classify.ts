import { boolean, count, define, from, list, number, oneOf, optional, orNull, string } from '../shape.ts';
import { cutoff, cutParts, draft, exact, output, regulation, seal, unread } from './keys.ts';
import { part, period, reason, status, subject, summary, working } from './shared.ts';

const cut = define('cut', {
  subject: subject`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
  aboveCut: boolean`Trong tỷ lệ | true nếu nằm trong tỷ lệ. | Above the cut. Whether the limit still holds here.`,
  tied: boolean`Bằng điểm | true nếu bằng điểm với người khác. | Tied. Whether another has the same exact points.`,
});

const quota = define('quota', {
  id: string`Mã tỷ lệ | Mã của tỷ lệ tối đa, ví dụ top-20. | Id. E.g. top-20.`,
  scope: oneOf<readonly string[]>('agency', 'unit', 'group')`Phạm vi | agency (cơ quan), unit (phòng) hoặc group (nhóm công việc). | Scope. agency, unit or group.`,
  unit: optional(string)`Tập thể | Mã phòng, khi tính trong phạm vi phòng. | Unit. Its id, where the scope is unit.`,
  group: optional(string)`Nhóm công việc | Mã nhóm, khi tính trong phạm vi nhóm. | Group. Its id, where the scope is group.`,
  level: string`Mức xếp loại | Mã mức bị giới hạn. | Level. The one limited.`,
  base: count`Gốc tính | Số người làm gốc tính tỷ lệ. | Base. How many the share is counted on.`,
  limit: count`Số tối đa | Số người nhiều nhất được xếp mức này. | Limit. How many may hold the level.`,
  count: count`Số thực tế | Số người đang ở mức này. | Count. How many hold it.`,
  over: count`Số vượt | Số người vượt quá giới hạn. | Over. How many too many.`,
  exception: optional({
    atMost: number`Tỷ lệ tối đa | Tỷ lệ ngoại lệ. | At most. The share.`,
    limit: count`Số tối đa | Số người tối đa khi dùng ngoại lệ. | Limit. How many then.`,
    used: boolean`Đã dùng | true nếu Hội đồng đã quyết định dùng. | Used. Whether the decision says so.`,
  })`Mức ngoại lệ | Tỷ lệ ngoại lệ, số tối đa khi đó, và đã dùng hay chưa. | Exception. The higher share, its limit, and whether a decision uses it.`,
  cut: list(cut)`Ngưỡng tỷ lệ | Danh sách theo điểm, ai trong, ai ngoài tỷ lệ. | Cut. Those at the level by exact points, and where the line runs.`,
});

/** What emul classify --json writes. */
export const classify = output('classify', {
  unread,
  period: period`Kỳ | Kỳ của kết quả. | Period. What the result is about.`,
  asOf: optional(orNull(string))`Tạm tính đến | Tuần cuối được tính khi xem tạm tính, ví dụ 2016-W45. | As of. The last week that counts, where --as-of was given.`,
  cutoff: optional(cutoff),
  cutParts: optional(cutParts),
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
    working: optional(working)`Cách tính | Điểm các nhóm, điểm cộng, điểm trừ. | Working. Groups, bonus and penalty; null: not rated.`,
  })`Kết quả | Từng tập thể, cá nhân. | Results. Units, then members, in the order of the office.`,
  quotas: optional(list(quota))`Tỷ lệ tối đa | Từng tỷ lệ trong từng phạm vi. | Quotas. One item per scope and its unit or group.`,
  summary: summary`Tổng hợp | Số lượng theo từng mức. | Summary. Every row counted once, levels named even at 0.`,
})`Bảng xếp loại | Kết quả của emul classify --json. | Classify. What emul classify --json writes.`;
