import { bilingual, type Locale } from '../../base/locale.ts';
import type { ListKind } from '../../forms/lists/list-kind.ts';

/** What the sheet of a list is called among others. */
export function tabOf({ tab, title }: ListKind, locale: Locale): string {
  return (tab ?? title)[locale].slice(0, 31);
}

/** The first sheet of the setup workbook. */
export const SETUP_WORDS = bilingual({
  vi: {
    tab: 'Hướng dẫn',
    title: 'KHAI BÁO CỦA CƠ QUAN',
    how: [
      'Mỗi trang là một việc. Điền các ô màu vàng; việc nào chưa có thì để trống, sau này điền tiếp rồi gửi lại cũng được.',
      'Dòng chữ nghiêng có chữ “ví dụ” ở cột đầu chỉ để xem cách ghi, phần mềm không đọc. Ghi từ dòng trống bên dưới.',
      'Cột “Mã” do phần mềm đặt, không phải ghi: lần lập sau sẽ thấy mã ở đó.',
      'Tên phòng và tên người ở các trang khác chọn trong danh sách của ô: danh sách ấy lấy đúng những gì ghi ở trang “Phòng ban” và trang “Người”. Hai người trùng tên thì chọn tên có phòng kèm theo, ví dụ Nguyễn Văn An (Phòng Kế hoạch).',
      'Ngày ghi như 30/9/2025. Nhiều tên trong một ô thì cách nhau dấu chấm phẩy.',
      'Sửa thì sửa thẳng vào ô. Chuyển phòng, chuyển chức vụ: ghi phòng, chức vụ mới và ngày chuyển vào “Từ ngày”; phần mềm tự kết thúc chức vụ cũ.',
      'Bỏ một dòng: xóa trắng các ô vàng của dòng ấy; khi nhận, phần mềm hỏi lại rồi mới bỏ (hoặc gõ thêm --remove).',
    ],
    back: 'Điền xong thì lưu, đóng tệp, rồi gõ dòng này:',
    look: 'Muốn xem trước mà chưa ghi gì thì gõ thêm --dry-run. Ghi nhầm thì lấy lại bằng: emul undo',
    sheets: 'Trang',
    about: 'Ghi gì',
    rows: 'Đã có',
  },
  en: {
    tab: 'How to',
    title: 'WHAT THE OFFICE SAYS OF ITSELF',
    how: [
      'Each sheet is one thing. Fill in the yellow cells; what there is none of stays blank, and may be filled in and read again later.',
      'A row in italics with “example” in its first column only shows how one is filled in and is not read. Type from the blank row below it.',
      'The column “Id” is emul’s to fill: the next workbook shows the codes it has given.',
      'Divisions and people are chosen from the list of a cell, which offers what is typed into “Divisions” and “People”. Of two who share a name choose the one with the division behind it, e.g. Nguyễn Văn An (Phòng Kế hoạch).',
      'Dates as 30/9/2025. Several names in one cell are parted by semicolons.',
      'Corrections are typed over. Who moves gets the new division and post, and the day of it under “From”: the post before ends by itself.',
      'To take a row out, clear its yellow cells: emul asks before it does (or add --remove).',
    ],
    back: 'When it is filled in, save and close it, and type:',
    look: 'Add --dry-run to have a look first. What was read by mistake is taken back by: emul undo',
    sheets: 'Sheet',
    about: 'What is in it',
    rows: 'There are',
  },
});
