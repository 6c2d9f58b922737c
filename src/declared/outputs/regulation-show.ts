import { boolean, define, list, map, oneOf, optional, orNull, record, string } from '../shape.ts';
import { anything, output, scoredKind, unread } from './keys.ts';
import { span } from './shared.ts';

const source = define(
  'source',
  orNull({
    document: string`Số văn bản | Số và ký hiệu văn bản, ví dụ 90/2020/NĐ-CP. | Document. Number and symbol of the paper.`,
    date: orNull(string)`Ngày văn bản | Ngày ký, nếu biết. | Date. The day it was signed, where known.`,
    article: orNull(string)`Điều, khoản | Điều khoản của văn bản, nếu biết. | Article. Where in the paper, where known.`,
    force: orNull(oneOf<readonly string[]>('law', 'guidance', 'own', 'proposal'))`Hiệu lực | law (pháp luật), guidance (hướng dẫn), own (của cơ quan) hoặc proposal (đề xuất). | Force. Whether it binds.`,
    sure: orNull(oneOf<readonly string[]>('read', 'weak'))`Mức chắc chắn | read là đã đọc, weak là nguồn yếu. | Sure. Read, or a weak source.`,
    via: orNull(string)`Đọc tại | Nơi đã đọc nếu không phải bản gốc. | Via. Where it was read, if not in the paper itself.`,
  }),
);

const rule = define(
  'rule',
  record(anything, {
    source: source`Căn cứ | Căn cứ của mục này, hoặc của cả tệp. | Source. Its own, or its file's.`,
  }),
);

/** What emul regulation show --json writes. */
export const regulationShow = output('regulation-show', {
  unread,
  id: string`Mã quy chế | Mã của quy chế, ví dụ nd90-2020. | Id. E.g. nd90-2020.`,
  title: string`Tên quy chế | Tên đầy đủ của quy chế. | Title. In full.`,
  shipped: boolean`Kèm phần mềm | Quy chế kèm phần mềm hay của cơ quan. | Shipped. Comes with emul, or is the agency's own.`,
  effective: span`Thời gian hiệu lực | Văn bản có hiệu lực từ ngày nào đến ngày nào. | Effective. When its paper is in force.`,
  uses: list(span)`Áp dụng tại đây | Cơ quan này áp dụng từ ngày nào đến ngày nào. | Uses. When this workspace is classified by it.`,
  source: source`Căn cứ | Văn bản của cả quy chế. | Source. The paper of the whole.`,
  extends: list(string)`Dựa trên | Mã các quy chế gốc, gần nhất trước. | Extends. Ids of what it builds on, nearest first.`,
  base: scoredKind`Kỳ chấm điểm | week, month hoặc quarter: tuần, tháng hay quý. | Base. What is scored.`,
  levels: list({
    id: string`Mã mức | Mã của mức, ví dụ tot. | Id. E.g. tot.`,
    name: string`Tên mức | Tên đầy đủ của mức. | Name. In full.`,
    short: orNull(string)`Tên ngắn | Tên trong bảng, nếu có. | Short. For tables, if any.`,
    source: source`Căn cứ | Văn bản quy định mức này. | Source. The paper that names it.`,
  })`Các mức xếp loại | Các mức từ cao xuống thấp. | Levels. Best first.`,
  rollup: record(rule)`Cách tổng hợp | Từng loại kỳ, như tệp quy chế ghi, kể cả lấy của quy chế gốc. | Rollup. Each kind of period as its file writes it.`,
  gates: list(rule)`Điều kiện khống chế | Như tệp quy chế ghi, kể cả lấy của quy chế gốc. | Gates. As their file writes them.`,
  service: optional(list(rule))`Thời gian công tác | Như tệp quy chế ghi, kể cả lấy của quy chế gốc; không ghi nếu quy chế không nói. | Service. As its file writes it; left out where nothing asks for it.`,
  quotas: list(rule)`Tỷ lệ tối đa | Như tệp quy chế ghi, kể cả lấy của quy chế gốc. | Quotas. As their file writes them.`,
  awards: list(rule)`Khen thưởng | Như tệp quy chế ghi, kể cả lấy của quy chế gốc. | Awards. As their file writes them.`,
  votes: orNull(rule)`Biểu quyết | Như tệp quy chế ghi; null nếu quy chế không nói. | Votes. As its file writes it, or null.`,
  appeals: optional(rule)`Kiến nghị | Hạn gửi, hạn trả lời, như tệp quy chế ghi; không ghi nếu quy chế không nói. | Appeals. Terms as its file writes them; left out where nothing sets any.`,
  money: map({
    base: list(rule)`Lương cơ sở | Mức từng thời kỳ, như tệp quy chế ghi. | Base. The base salary by date, as its file writes it.`,
    rounding: orNull(rule)`Làm tròn | Như tệp quy chế ghi; null nếu không nói. | Rounding. As its file writes it, or null.`,
    titles: orNull(rule)`Nhiều danh hiệu | Như tệp quy chế ghi; null nếu không nói. | Titles. What several of one period bring, or null.`,
    prizes: list(rule)`Mức thưởng | Mỗi danh hiệu, hình thức một mức, kể cả lấy của quy chế gốc. | Prizes. One an award, as its file writes it.`,
  })`Tiền thưởng | Lương cơ sở, hệ số, cách làm tròn, kể cả lấy của quy chế gốc. | Money. What awards bring, also by what it extends.`,
  grounds: list(rule)`Căn cứ trong văn bản | Luật, nghị định mà quyết định, tờ trình viện dẫn, kể cả lấy của quy chế gốc. | Grounds. The law that decisions and submissions cite, as its file writes it.`,
  statistics: list(rule)`Biểu thống kê | Từng thông tư, như tệp quy chế ghi. | Statistics. Each circular, as its file writes it.`,
  notes: list({
    text: string`Nội dung | Một câu của văn bản. | Text. One sentence.`,
    source: source`Căn cứ | Văn bản nói điều ấy. | Source. The paper that says so.`,
  })`Điều cần biết | Điều văn bản nói mà không tính. | Notes. What the paper says and nothing computes.`,
  open: list(string)`Điều để ngỏ | Điều văn bản không quy định. | Open. What the paper leaves to the agency.`,
})`Một quy chế | Kết quả của emul regulation show --json. | Regulation. What emul regulation show --json writes.`;
