import type { Locale, Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { EVENT_COLUMNS, LEVEL_COLUMNS, LINE_COLUMNS } from '../../forms/scale/columns.ts';
import type { ScaleFault } from '../../forms/scale/fault.ts';
import { SCALE_SHEETS } from './scale-words.ts';

/** Why a cell of a scale's table is not taken, or how it was understood. */
export function scaleFaultInWords(fault: ScaleFault, locale: Locale): string {
  return said(fault)[locale];
}

/** More of a list than this nobody reads. */
const MOST = 8;

function said(fault: ScaleFault): Words {
  switch (fault.id) {
    case 'not-points':
      return {
        vi: `${quoted(fault.text)} không phải số điểm; ghi như 2, 0,5, 70/3 hoặc 80%`,
        en: `${quoted(fault.text)} is no number of points; write 2, 0.5, 70/3 or 80%`,
      };
    case 'not-a-day':
      return {
        vi: `${quoted(fault.text)} không phải một ngày; ghi như 02/01/2017`,
        en: `${quoted(fault.text)} is no day; write 02/01/2017`,
      };
    case 'not-an-id':
      return {
        vi: `${quoted(fault.text)} không phải mã; nhóm ghi như A, tiêu chí ghi như A1, việc ghi như cham-bao-cao hoặc để trống`,
        en: `${quoted(fault.text)} is no id; a group is A, a criterion A1, an event late-report or blank`,
      };
    case 'not-in-list':
      return {
        vi: `không có ${quoted(fault.text)}; chọn trong danh sách: ${some(fault.choices)}`,
        en: `there is no ${quoted(fault.text)}; choose from ${some(fault.choices)}`,
      };
    case 'several-so-called':
      return {
        vi: `${quoted(fault.text)} có thể là ${some(fault.choices)}; ghi rõ là cái nào`,
        en: `${quoted(fault.text)} may be ${some(fault.choices)}; write which`,
      };
    case 'became-a-date':
      return {
        vi: 'Excel đã đổi số thành ngày; gõ lại có dấu nháy đằng trước, ví dụ ’1/2, hoặc gõ 0,5',
        en: 'Excel took the number for a day; type it with an apostrophe before it, as in ’1/2, or as 0.5',
      };
    case 'error-value':
      return {
        vi: `ô đang báo lỗi ${fault.text}; gõ giá trị thay công thức`,
        en: `the cell holds the error ${fault.text}; type a value`,
      };
    case 'formula-without-value':
      return {
        vi: 'công thức chưa có kết quả; gõ giá trị thay công thức, hoặc mở bằng Excel rồi lưu lại',
        en: 'a formula without a result; type a value, or open and save the file in Excel',
      };
    case 'merged':
      return {
        vi: `ô gộp ${fault.area}; bỏ gộp rồi ghi từng dòng`,
        en: `${fault.area} is merged; split it and fill in each row`,
      };
    case 'belongs-nowhere':
      return {
        vi: 'dòng này phải nằm dưới nhóm, tiêu chí hoặc mức của nó',
        en: 'it has to stand below the group, criterion or level it belongs to',
      };
    case 'unclear-line':
      return {
        vi: 'chưa rõ dòng này là gì; chọn ở cột đầu tiên của dòng',
        en: 'nobody can tell what this line is; choose it in its first column',
      };
    case 'copied-unclear':
      return {
        vi: 'chưa rõ là gì; chép nguyên, chọn ở cột Dòng hoặc xóa dòng ấy trong bảng mới',
        en: 'nobody can tell what it is; copied as it stands, to be given its Line or taken out',
      };
    case 'event-in-words':
      return {
        vi: `trong lời có ${quoted(fault.text)}, chưa thành dòng riêng; nếu chấm theo lần thì chọn Trừ theo lần và ghi việc ấy ở dòng dưới`,
        en: `its words say ${quoted(fault.text)}, which has no line of its own; where it is to be counted, give it one below`,
      };
    case 'no-title':
      return { vi: 'chưa ghi tên', en: 'the name is missing' };
    case 'no-points':
      return { vi: 'chưa ghi điểm của dòng này', en: 'the points of this line are missing' };
    case 'lacking':
      return { vi: 'chưa ghi', en: 'is missing' };
    case 'twice':
      return {
        vi: `${quoted(fault.text)} đã có ở dòng ${fault.row + 1}`,
        en: `${quoted(fault.text)} stands in row ${fault.row + 1} already`,
      };
    case 'still-an-example':
      return {
        vi: 'dòng còn ghi “Ví dụ” nên không được đọc; chọn lại cột đầu tiên, hoặc xóa dòng',
        en: 'the line still says “Example” and is not read; choose its first column again, or delete it',
      };
    case 'sheets-lost':
      return {
        vi: `bảng không có trang ${sheetsCalled(fault.parts, 'vi')}, hoặc trang ấy mất dòng mã dưới tiêu đề; phần ấy của thang điểm giữ nguyên`,
        en: `there is no sheet ${sheetsCalled(fault.parts, 'en')}, or it has lost the row of codes below its headings; that part of the scale stays as it is`,
      };
    case 'columns-lost':
      return {
        vi: `bảng không còn cột ${columnsCalled(fault.keys, 'vi')}; các điều ấy giữ nguyên`,
        en: `columns are gone: ${columnsCalled(fault.keys, 'en')}; what they say stays`,
      };
    case 'from-formula':
      return { vi: 'lấy kết quả của công thức', en: 'the result of a formula is taken' };
    case 'unseen':
      return { vi: 'ô bị ẩn, vẫn được đọc', en: 'hidden, and read all the same' };
    case 'taken-as':
      return { vi: `hiểu là ${fault.as}`, en: `taken for ${fault.as}` };
  }
}

function some(choices: readonly string[]): string {
  return `${choices.slice(0, MOST).map(quoted).join(', ')}${choices.length > MOST ? ', …' : ''}`;
}

function columnsCalled(keys: readonly string[], locale: Locale): string {
  const all = [...LINE_COLUMNS, ...EVENT_COLUMNS, ...LEVEL_COLUMNS];
  return keys.map((key) => quoted(all.find((column) => column.key === key)?.words[locale] ?? key)).join(', ');
}

function sheetsCalled(parts: readonly string[], locale: Locale): string {
  const called: Readonly<Record<string, unknown>> = SCALE_SHEETS[locale];
  return parts.map((part) => quoted(String(called[part] ?? part))).join(', ');
}
