import { bilingual, type Locale } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { ListId } from '../../model/list-field.ts';

/** The words of tables of people, leave, registrations and awards. */
export const LIST_WORDS = bilingual({
  vi: {
    titles: {
      people: 'DANH SÁCH CÁ NHÂN',
      leave: 'DANH SÁCH NGHỈ DÀI NGÀY',
      registrations: 'ĐĂNG KÝ THI ĐUA NĂM',
      awards: 'KHEN THƯỞNG ĐÃ CÓ',
    } satisfies Readonly<Record<ListId, string>>,
    id: 'Mã',
    name: 'Họ và tên, tập thể',
    how: 'Điền thêm vào các dòng trống phía dưới; nhiều mục trong một ô thì cách nhau dấu chấm phẩy. Ngày ghi như 30/9/2016. Xóa ở đây không xóa trong sổ.',
    choose: 'Chọn một mục trong danh sách.',
    chooseSeveral: 'Chọn một danh hiệu; nhiều danh hiệu thì ghi cách nhau dấu chấm phẩy.',
    columns: {
      honorific: 'Ông, bà',
      group: 'Mã nhóm',
      unit: 'Phòng',
      position: 'Chức vụ',
      from: 'Từ ngày',
      to: 'Đến ngày',
      kind: 'Loại nghỉ',
      date: 'Ngày',
      titles: 'Danh hiệu đăng ký',
      targets: 'Chỉ tiêu',
      note: 'Ghi chú',
      form: 'Loại',
      award: 'Danh hiệu, hình thức khen',
      period: 'Năm, kỳ',
      decision: 'Số quyết định',
      by: 'Người ký',
      for: 'Thành tích',
    } as Readonly<Record<string, string>>,
  },
  en: {
    titles: { people: 'PEOPLE', leave: 'LONG LEAVE', registrations: 'REGISTRATIONS OF', awards: 'AWARDS WON' },
    id: 'Id',
    name: 'Name',
    how: 'Add what is new in the blank rows below; several things in one cell are parted by semicolons. Dates as 30/9/2016. Nothing is taken out of the files by deleting it here.',
    choose: 'Choose from the list.',
    chooseSeveral: 'Choose a title; several are written with semicolons between them.',
    columns: {
      honorific: 'Ông, bà',
      group: 'Group id',
      unit: 'Division',
      position: 'Post',
      from: 'From',
      to: 'To',
      kind: 'Kind of leave',
      date: 'Date',
      titles: 'Titles',
      targets: 'Targets',
      note: 'Note',
      form: 'Sort',
      award: 'Award',
      period: 'Year, period',
      decision: 'Decision',
      by: 'Signed by',
      for: 'For',
    },
  },
});

/** “Từ ngày”, “Loại nghỉ”: columns as these tables head them. */
export function columnNames(keys: readonly string[], locale: Locale): string {
  const { columns, name } = LIST_WORDS[locale];
  return keys.map((key) => quoted(key === 'name' ? name : (columns[key] ?? key))).join(', ');
}
