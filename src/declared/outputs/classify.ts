import { boolean, count, define, list, number, oneOf, optional, orNull, string } from '../shape.ts';
import { cutoff, cutParts, draft, output, regulation, seal, unread } from './keys.ts';
import { period, resultKeys, subject, summary, working } from './shared.ts';

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
    ...resultKeys,
    working: optional(working)`Cách tính | Điểm các nhóm, điểm cộng, điểm trừ. | Working. Groups, bonus and penalty; null: not rated.`,
  })`Kết quả | Từng tập thể, cá nhân. | Results. Units, then members, in the order of the office.`,
  quotas: optional(list(quota))`Tỷ lệ tối đa | Từng tỷ lệ trong từng phạm vi. | Quotas. One item per scope and its unit or group.`,
  summary: summary`Tổng hợp | Số lượng theo từng mức. | Summary. Every row counted once, levels named even at 0.`,
})`Bảng xếp loại | Kết quả của emul classify --json. | Classify. What emul classify --json writes.`;
