import { boolean, count, from, list, number, oneOf, optional, orNull, string } from '../shape.ts';
import { day, exact, output } from './keys.ts';

const row = orNull({
  points: orNull(number)`Điểm | Điểm, tới 6 chữ số thập phân. | Points. Up to six places.`,
  exact,
  level: orNull(string)`Mức xếp loại | Mã mức. | Level. Its id.`,
});

const effect = {
  kind: oneOf('member', 'unit')`Loại | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
  id: string`Mã | Mã cá nhân, tập thể. | Id. Of the member or unit.`,
  name: string`Tên | Tên cá nhân, tập thể. | Name. In full.`,
  before: row`Đã khóa | Kết quả đã khóa; null nếu lúc ấy không có. | Before. What was closed, or null.`,
  after: row`Tính được | Kết quả tính được; null nếu nay không có. | After. What is worked out, or null.`,
};
const effects = list(effect);

const changes = list({
  file: string`Tệp | Tệp đã sửa. | File. Relative to the workspace.`,
  line: from(1)`Dòng | Dòng, từ 1. | Line. From 1.`,
  path: list(string)`Về việc gì | Từ ngoài vào trong. | Path. What it is about, from the outside to the inside.`,
  before: string`Lúc khóa | Lúc khóa ghi gì. | Before. What stood there.`,
  after: string`Nay | Nay ghi gì. | After. What stands there.`,
});

/** What emul verify --json writes. */
export const verify = output('verify', {
  seals: list({
    period: string`Kỳ | Kỳ đã khóa sổ, ví dụ 2016-H2. | Period. What is closed, e.g. 2016-H2.`,
    edition: count`Lần khóa | Lần khóa sổ thứ mấy. | Edition. How often it was closed.`,
    closed: day`Ngày khóa | Ngày khóa sổ. | Closed. The day.`,
    code: string`Mã đối chiếu | Mã in ở chân văn bản. | Code. As papers print it.`,
    is: oneOf('in-force', 'replaced', 'pending')`Hiệu lực | in-force (đang có hiệu lực), replaced (đã thay), pending (dự kiến). | Is. in-force, replaced or pending.`,
    damaged: list(string)`Tệp hỏng | Tệp trong bản lưu hỏng hoặc thiếu. | Damaged. Files of the archive that are not as listed.`,
    recomputed: orNull(list({ period: string`Kỳ | Kỳ của dòng ấy. | Period. That the row is of.`, ...effect }))`Tính lại khác | Những dòng tính lại ra khác; null nếu không tính lại được. | Recomputed. Rows that work out otherwise; null where they cannot be worked out.`,
    changes: changes`Sửa sau ngày khóa | Từng chỗ đã sửa, ngoài phạm vi đang sửa đổi. | Changes. Everything changed since, beyond what is being amended.`,
    amending: changes`Đang sửa đổi | Từng chỗ đã sửa trong phạm vi emul amend đã mở. | Amending. Everything changed as far as an open amendment goes.`,
    effects: effects`Hậu quả | Kết quả khác đi nếu tính theo tệp hiện nay. | Effects. What all changes together would do.`,
  })`Các bản khóa sổ | Từng kỳ đã khóa. | Seals. One a closed period.`,
  faults: list({
    id: oneOf('damaged', 'misnamed', 'lost', 'backwards', 'apart')`Loại | damaged (hỏng), misnamed (sai tên), lost (thiếu một bản), backwards (ngày đi ngược), apart (khóa riêng). | Id. damaged, misnamed, lost, backwards or apart.`,
    seals: list(string)`Các bản | Tên các bản khóa sổ. | Seals. Their names.`,
  })`Chuỗi hỏng | Chỗ chuỗi các bản khóa sổ không khớp. | Faults. Where the chain does not hold.`,
  code: optional({
    asked: string`Mã đã hỏi | Mã gõ sau --code. | Asked. What --code said.`,
    seal: orNull(string)`Bản khóa sổ | Tên bản có mã ấy, hoặc null. | Seal. Whose code it is, or null.`,
    archive: boolean`Của gói | Mã ấy có phải của gói đang xem không. | Archive. Whether it is that of the archive.`,
  })`Đối chiếu mã | Mã ấy của bản nào. | Code. Whose it is.`,
  paper: optional({
    sha256: string`SHA-256 | Dấu của tệp. | SHA-256. Of the file.`,
    read: boolean`Đọc được | Có đọc được chữ trong tệp không. | Read. Whether its text could be read.`,
    issued: orNull(string)`Trong sổ | Tên tệp trong papers/issued nếu đúng là tệp ấy, hoặc null. | Issued. The file of the register that it is, or null.`,
    code: orNull(string)`Mã | Mã đối chiếu trong văn bản, hoặc null. | Code. That stands in it, or null.`,
    seal: orNull(string)`Bản khóa sổ | Bản khóa sổ được so, hoặc null. | Seal. The one it was held against, or null.`,
    superseded: boolean`Đã thay | Bản khóa sổ ấy có phải không còn hiệu lực. | Superseded. Whether that seal is not the one in force.`,
    period: orNull(string)`Kỳ | Các dòng là của kỳ nào; null nếu không so được dòng nào. | Period. That its rows are of, or null.`,
    same: count`Dòng đúng | Số dòng đúng như đã khóa. | Same. Rows that say what was closed.`,
    unread: list(string)`Không có dòng | Ai có xếp loại mà không có dòng nào đọc được. | Unread. Who is rated and has no row that can be read.`,
    differing: list({
      name: string`Tên | Tên cá nhân, tập thể. | Name. Of the member or unit.`,
      said: string`Văn bản ghi | Điểm, mức trong văn bản. | Said. Points and level of the paper.`,
      signed: row`Đã khóa | Kết quả đã khóa. | Signed. What was closed.`,
    })`Dòng khác | Những dòng khác số đã khóa. | Differing. Rows that say something else.`,
  })`Văn bản | Văn bản gõ sau --paper. | Paper. What --paper named.`,
  archive: optional({
    alone: boolean`Một bản | Có phải chỉ là bản lưu của một bản khóa sổ không. | Alone. Whether it is the archive of one seal.`,
    damaged: list(string)`Tệp hỏng | Tệp trong gói không mở được. | Damaged. Files that cannot be unpacked.`,
    handover: orNull({
      to: string`Giao cho ai | successor là người kế nhiệm, archive là lưu trữ, inspection là đoàn kiểm tra. | To. successor, archive or inspection.`,
      period: orNull(string)`Kỳ | Kỳ của gói; null nếu là cả sổ. | Period. What it is confined to, or null.`,
      day: day`Ngày | Đến ngày nào. | Day. As of when.`,
      code: string`Mã của gói | Mã in trong biên bản giao nhận. | Code. As the minutes print it.`,
      changed: list(string)`Tệp khác | Tệp khác danh sách, hoặc thiếu. | Changed. Files that are not as listed, or not there.`,
      added: list(string)`Tệp thừa | Tệp không có trong danh sách. | Added. Files that no list names.`,
    })`Bàn giao | Danh sách của gói; null nếu không phải gói bàn giao. | Handover. Its list, or null.`,
  })`Gói | Gói .zip đang xem. | Archive. What --archive named.`,
})`Đối chiếu sổ đã khóa | Kết quả của emul verify --json. | Verify. What emul verify --json writes.`;
