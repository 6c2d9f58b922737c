import { boolean, count, list, map, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { period } from './shared.ts';

/** What emul week --json writes. */
export const week = output('week', {
  unread,
  dryRun: boolean`Chỉ xem trước | true nếu chưa ghi gì. | Dry run. Whether nothing was written.`,
  weeks: list({
    period: period`Kỳ | Kỳ chấm. | Period. What is scored.`,
    file: string`Tệp điểm | Đường dẫn trong sổ. | File. The scores file, relative to the workspace.`,
    isNew: boolean`Mới lập | true nếu lần này lập tệp điểm. | Is new. Whether this run began it.`,
    sheets: map({
      fresh: list(string)`Mới lập | Phiếu lần này lập. | Fresh. Forms that this run made.`,
      there: list(string)`Đã có | Phiếu đã có từ trước. | There. Forms that were there already.`,
    })`Phiếu gửi đi | Phiếu cho các phòng, trong out/. | Sheets. The divisions’ forms, in out/.`,
    missing: list({
      kind: oneOf('member', 'unit')`Loại | Cá nhân hay tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã cá nhân hoặc tập thể. | Id. Of the member or unit.`,
      state: oneOf('self-only', 'incomplete', 'missing', 'faulty')`Tình trạng | Phiếu mới tự chấm, chưa chấm đủ, chưa có hay có lỗi. | State. self-only, incomplete, missing or faulty.`,
    })`Còn thiếu | Những phiếu chưa xong. | Missing. Sheets that want something.`,
  })`Các kỳ | Từng tuần, tháng hoặc quý đã gọi. | Weeks. Those asked for.`,
  forms: list({
    file: string`Tệp | Tệp gửi về. | File. As it came back.`,
    period: orNull(string)`Kỳ | Kỳ của phiếu; null nếu không đọc được. | Period. Its own; null where it was not read.`,
    fresh: count`Mới | Số giá trị mới nhận. | Fresh. Values taken.`,
    same: count`Đã có | Số giá trị đã có sẵn. | Same. Values that were there already.`,
    isWhole: boolean`Nhận hết | true nếu mọi ô đều nhận. | Is whole. Whether all of it was taken.`,
  })`Phiếu gửi về | Phiếu của các kỳ ấy. | Forms. Those of these periods that came back.`,
  left: list({
    file: string`Tệp | Phiếu có chỗ ấy. | File. The form.`,
    cell: string`Ô | Trang và ô; để trống là cả tệp. | Cell. Sheet and cell; empty for the whole file.`,
    id: string`Mã | Vì sao không lấy. | Id. Why it was not taken.`,
    message: string`Lời | Vì sao không lấy, làm gì tiếp. | Message. Why it was not taken, what to do.`,
    line: orNull(string)`Dòng lệnh | Gõ gì để mở lại kỳ đã khóa. | Line. What to type to open a closed period again.`,
  })`Để lại | Những ô, tệp chưa nhận. | Left. Cells and files that were not taken.`,
  others: list(string)`Phiếu kỳ khác | Phiếu của kỳ không gọi, chưa đọc. | Others. Forms of other periods, not read.`,
  strangers: list(string)`Tệp lạ | Tệp không phải phiếu. | Strangers. Files that are no forms.`,
})`Tuần | Kết quả của emul week --json. | Week. What emul week --json writes.`;
