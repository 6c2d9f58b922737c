import { list, optional, orNull, string } from '../shape.ts';
import { cutoff, draft, output, regulation, seal, unread } from './keys.ts';
import { quota } from './quotas.ts';
import { period, resultKeys, summary, working } from './shared.ts';

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
    ...resultKeys,
    working: working`Cách tính | Điểm các nhóm, điểm cộng, điểm trừ. | Working. Groups, bonus and penalty; null: not rated.`,
  })`Kết quả | Từng tập thể, cá nhân. | Results. Units, then members, in the order of the office.`,
  quotas: optional(list(quota))`Tỷ lệ tối đa | Tỷ lệ ghi loại kỳ của chính kỳ chấm, nếu có. | Quotas. Those that name the kind of the base period itself, where there are any.`,
  summary: summary`Tổng hợp | Số lượng theo từng mức. | Summary. Every row counted once, levels named even at 0.`,
})`Bảng điểm một kỳ | Kết quả của emul score --json. | Score. What emul score --json writes.`;
