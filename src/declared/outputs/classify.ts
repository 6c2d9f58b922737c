import { list, optional, orNull, string } from '../shape.ts';
import { carriedFrom, cutoff, cutParts, draft, output, regulation, seal, unread } from './keys.ts';
import { quota } from './quotas.ts';
import { period, resultKeys, summary, working } from './shared.ts';

/** What emul classify --json writes. */
export const classify = output('classify', {
  unread,
  period: period`Kỳ | Kỳ của kết quả. | Period. What the result is about.`,
  asOf: optional(orNull(string))`Tạm tính đến | Tuần cuối được tính khi xem tạm tính, ví dụ 2016-W45. | As of. The last week that counts, where --as-of was given.`,
  cutoff: optional(cutoff),
  cutParts: optional(cutParts),
  carriedFrom,
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
