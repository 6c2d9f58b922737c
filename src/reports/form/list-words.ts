import { bilingual, type Locale } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { listNamed } from '../../forms/lists/index.ts';

/** The words of tables of people, leave, registrations and awards. */
export const LIST_WORDS = bilingual({
  vi: {
    id: 'Mã',
    name: 'Họ và tên, tập thể',
    person: 'Họ và tên',
    unit: 'Tên phòng, ban',
    number: 'TT',
    setting: 'Mục',
    howSettings: 'Ghi hoặc sửa ở cột “Nội dung”; cột bên phải chỉ để xem.',
    how: 'Điền thêm vào các dòng trống phía dưới; nhiều mục trong một ô thì cách nhau dấu chấm phẩy. Ngày ghi như 30/9/2016. Dòng xóa ở đây vẫn còn trong sổ, trừ khi nhận về có --remove.',
    choose: 'Chọn một mục trong danh sách.',
    chooseSeveral: 'Chọn một danh hiệu; nhiều danh hiệu thì ghi cách nhau dấu chấm phẩy.',
  },
  en: {
    id: 'Id',
    name: 'Name',
    person: 'Name',
    unit: 'Division',
    number: 'No.',
    setting: 'What',
    howSettings: 'Type in the column “What it is”; the one to its right is only there to be seen.',
    how: 'Add what is new in the blank rows below; several things in one cell are parted by semicolons. Dates as 30/9/2016. A row deleted here stays in the files unless it comes back with --remove.',
    choose: 'Choose from the list.',
    chooseSeveral: 'Choose a title; several are written with semicolons between them.',
  },
});

/** “Từ ngày”, “Loại nghỉ”: columns as these tables head them. */
export function columnNames(list: string, keys: readonly string[], locale: Locale): string {
  const { name } = LIST_WORDS[locale];
  const columns = listNamed(list)?.columns ?? [];
  const heading = (key: string) => columns.find((column) => column.key === key)?.words[locale] ?? key;
  return keys.map((key) => quoted(key === 'name' ? name : heading(key))).join(', ');
}
