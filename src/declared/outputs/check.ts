import { count, list, map, optional, orNull } from '../shape.ts';
import { output } from './keys.ts';
import { diagnostic, period } from './shared.ts';

/** What emul check --json writes. */
export const check = output('check', {
  period: optional(orNull(period))`Kỳ | Kỳ của kết quả. | Period. What the result is about.`,
  diagnostics: list(diagnostic)`Lỗi và nhắc nhở | Mọi điều tìm thấy, theo tệp và dòng. | Diagnostics. Sorted by file and place.`,
  accepted: optional(list(diagnostic))`Đã chấp nhận | Những nhắc nhở cơ quan đã chấp nhận, khi dùng --accepted. | Accepted. Findings that accepted.yaml takes out of the count.`,
  summary: map({
    errors: count`Số lỗi | Số lỗi. | Errors. How many.`,
    warnings: count`Số nhắc nhở | Số nhắc nhở. | Warnings. How many.`,
    infos: optional(count)`Số thông tin | Số thông tin. | Infos. How many.`,
    accepted: optional(count)`Số đã chấp nhận | Số nhắc nhở đã chấp nhận. | Accepted. How many.`,
    files: count`Số tệp | Số tệp đã đọc. | Files. How many were read.`,
  })`Tổng hợp | Số lỗi, nhắc nhở và tệp. | Summary. How many.`,
})`Kết quả kiểm tra | Kết quả của emul check --json. | Check. What emul check --json writes.`;
