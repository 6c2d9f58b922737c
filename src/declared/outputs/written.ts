import { boolean, from, list, map, oneOf, optional, orNull, string } from '../shape.ts';
import { output } from './keys.ts';

/** What a command that writes prints with --json; with --dry-run what it would write. */
export const written = output('written', {
  deed: map({
    vi: string`Tiếng Việt | Đứng sau chữ Đã hoặc Sẽ. | Vietnamese. Stands behind Đã or Sẽ.`,
    en: string`Tiếng Anh | Bằng tiếng Anh. | English. In the past tense.`,
  })`Việc đã làm | Việc đã làm, bằng hai thứ tiếng. | Deed. What was done, in both languages.`,
  dryRun: boolean`Chỉ xem trước | true nếu chưa ghi gì. | Dry run. Whether nothing was written.`,
  files: list({
    file: string`Tệp | Đường dẫn trong sổ. | File. Relative to the workspace.`,
    is: oneOf('created', 'changed', 'removed')`Thay đổi | created: tệp mới; changed: sửa; removed: xóa. | Is. created, changed or removed.`,
    lines: list({
      is: oneOf('gone', 'new')`Dòng | gone: mất đi; new: thêm vào. | Is. gone or new.`,
      number: from(1)`Số dòng | Đếm từ 1: trong tệp mới, dòng mất đi thì trong tệp cũ. | Number. From 1, in the new text; of a line that goes, in the old one.`,
      text: string`Nội dung | Nguyên văn. | Text. As it stands.`,
    })`Các dòng | Các dòng mất đi và thêm vào. | Lines. Those that go and those that come.`,
  })`Các tệp | Các tệp thay đổi; tệp không đổi thì không có ở đây. | Files. Those that change.`,
  left: optional(
    list({
      file: string`Tệp | Phiếu, bảng có chỗ ấy. | File. The form or table.`,
      cell: string`Ô | Trang và ô, ví dụ Cá nhân!F11. | Cell. Sheet and cell, e.g. Cá nhân!F11.`,
      id: string`Mã | closed: kỳ đã khóa sổ; mã khác là ô không hiểu. | Id. closed: the period is closed; others: what was not understood.`,
      message: string`Lời | Vì sao không lấy, kỳ nào, làm gì tiếp. | Message. Why it was not taken, of which period, what to do.`,
      line: orNull(string)`Dòng lệnh | Gõ gì để mở lại kỳ đã khóa. | Line. What to type to open the closed period again.`,
    }),
  )`Để lại | Những chỗ của phiếu, bảng không lấy; chỉ có khi đọc phiếu, bảng. | Left. What of forms and tables was not taken; there alone where such are read.`,
})`Những gì đã ghi | Kết quả của một lệnh ghi vào sổ, với --json; có thêm --dry-run thì là những gì sẽ ghi. | Written. What a command that writes prints with --json; with --dry-run what it would write.`;
