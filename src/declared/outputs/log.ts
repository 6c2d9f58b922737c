import { list, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';

/** What emul log --json writes. */
export const log = output('log', {
  unread,
  writes: list({
    when: string`Lúc | Ngày, giờ theo đồng hồ của máy đã ghi. | When. By the clock of the computer that wrote.`,
    user: string`Người dùng | Tên đăng nhập trên máy. | User. As the computer knows them.`,
    command: string`Lệnh | Tên lệnh. | Command. Its name.`,
    deed: string`Việc | Đã làm gì. | Deed. What was done, in words.`,
    files: list(string)`Các tệp | Những tệp đã ghi. | Files. What was written.`,
    reason: orNull(string)`Lý do | Vì sao, nếu có ghi. | Reason. Why, null where nobody said.`,
  })`Các lần ghi | Từng lần ghi, cũ trước mới sau. | Writes. Each of them, oldest first.`,
})`Nhật ký ghi sổ | Kết quả của emul log --json. | Log. What emul log --json writes.`;
