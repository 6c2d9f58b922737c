import { boolean, count, define, list, number, oneOf, optional, orNull, string } from '../shape.ts';
import { subject } from './shared.ts';

const cut = define('cut', {
  subject: subject`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
  aboveCut: boolean`Trong tỷ lệ | true nếu nằm trong tỷ lệ. | Above the cut. Whether the limit still holds here.`,
  tied: boolean`Bằng điểm | true nếu bằng điểm với người khác. | Tied. Whether another has the same exact points.`,
});

/** A quota in one of its scopes. */
export const quota = define('quota', {
  id: string`Mã tỷ lệ | Mã của tỷ lệ tối đa, ví dụ top-20. | Id. E.g. top-20.`,
  scope: oneOf<readonly string[]>('agency', 'unit', 'group')`Phạm vi | agency (cơ quan), unit (phòng) hoặc group (nhóm công việc). | Scope. agency, unit or group.`,
  unit: optional(string)`Tập thể | Mã phòng, khi tính trong phạm vi phòng. | Unit. Its id, where the scope is unit.`,
  group: optional(string)`Nhóm công việc | Mã nhóm, khi tính trong phạm vi nhóm. | Group. Its id, where the scope is group.`,
  level: string`Mức xếp loại | Mã mức bị giới hạn. | Level. The one limited.`,
  base: count`Gốc tính | Số người làm gốc tính tỷ lệ. | Base. How many the share is counted on.`,
  limit: orNull(count)`Số tối đa | Số người nhiều nhất được xếp mức này; null là không giới hạn ở phòng ấy. | Limit. How many may hold the level; null: no share holds in that unit.`,
  count: count`Số thực tế | Số người đang ở mức này. | Count. How many hold it.`,
  over: count`Số vượt | Số người vượt quá giới hạn. | Over. How many too many.`,
  exception: optional({
    atMost: number`Tỷ lệ tối đa | Tỷ lệ ngoại lệ. | At most. The share.`,
    limit: count`Số tối đa | Số người tối đa khi dùng ngoại lệ. | Limit. How many then.`,
    used: boolean`Đã dùng | true nếu Hội đồng đã quyết định dùng. | Used. Whether the decision says so.`,
  })`Mức ngoại lệ | Tỷ lệ ngoại lệ, số tối đa khi đó, và đã dùng hay chưa. | Exception. The higher share, its limit, and whether a decision uses it.`,
  cut: list(cut)`Ngưỡng tỷ lệ | Danh sách theo điểm, ai trong, ai ngoài tỷ lệ. | Cut. Those at the level by exact points, and where the line runs.`,
});
