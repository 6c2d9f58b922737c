import { boolean, list, oneOf, optional, string } from '../shape.ts';
import { day, output, unread } from './keys.ts';
import { span } from './shared.ts';

/** What emul regulation list --json writes. */
export const regulationList = output('regulation-list', {
  unread,
  on: optional(day)`Vào ngày | Ngày hỏi ở --on; không hỏi thì không ghi. | On. The day that was asked for by --on; left out without it.`,
  regulations: list({
    id: string`Mã quy chế | Mã của quy chế, ví dụ nd90-2020. | Id. E.g. nd90-2020.`,
    title: string`Tên quy chế | Tên đầy đủ của quy chế. | Title. In full.`,
    shipped: boolean`Kèm phần mềm | Quy chế kèm phần mềm hay của cơ quan. | Shipped. Comes with emul, or is the agency's own.`,
    effective: span`Thời gian hiệu lực | Văn bản có hiệu lực từ ngày nào đến ngày nào. | Effective. When its paper is in force.`,
    force: optional(oneOf('in-force', 'not-yet', 'no-longer', 'unsaid'))`Hiệu lực | Vào ngày ấy: in-force (có hiệu lực), not-yet (chưa), no-longer (đã hết), unsaid (tệp không ghi). | Force. On that day: in-force, not-yet, no-longer, or unsaid where its file tells no days.`,
    used: optional(boolean)`Đang áp dụng | Vào ngày ấy cơ quan áp dụng quy chế này. | Used. What this workspace is classified by on that day.`,
    uses: list(span)`Áp dụng tại đây | Cơ quan này áp dụng từ ngày nào đến ngày nào. | Uses. When this workspace is classified by it.`,
  })`Các quy chế | Quy chế của cơ quan trước, kèm phần mềm sau. | Regulations. The agency's own, then the shipped ones.`,
})`Các quy chế | Kết quả của emul regulation list --json. | Regulations. What emul regulation list --json writes.`;
