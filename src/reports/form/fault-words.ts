import type { FormFault } from '../../answers/entry/imported-file.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';

type Teller = { readonly [Id in FormFault['id']]: (fault: Extract<FormFault, { id: Id }>) => string };

/** Why a whole file is not read, and what to do. */
export function faultInWords(fault: FormFault, locale: Locale): string {
  return (WORDS[locale][fault.id] as (formFault: FormFault) => string)(fault);
}

const MANY = { cells: 'quá nhiều ô', parts: 'quá nhiều phần', letters: 'một ô quá nhiều chữ' } as const;

const WORDS: Words<Teller> = {
  vi: {
    refused: ({ refusal }) => REFUSED.vi(refusal),
    'old-excel': () => 'là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu; mở bằng Excel, lưu thành .xlsx không mật khẩu',
    'open-document': () => 'là tệp OpenDocument (.ods); mở ra, lưu thành Excel .xlsx',
    'binary-workbook': () => 'là tệp Excel nhị phân (.xlsb); mở ra, lưu thành .xlsx',
    'no-workbook': () => 'không phải sổ Excel, cũng không phải tệp Word có bảng',
    'unknown-file': () => 'không phải sổ Excel, cũng không phải CSV',
    broken: () => 'bị hỏng hoặc gửi chưa trọn; xin gửi lại, hoặc mở bằng Excel rồi lưu lại',
    'too-big': ({ what, limit }) =>
      what === 'unpacked'
        ? `khi mở ra quá lớn (hơn ${limit / 1_000_000} MB), không phải phiếu điểm`
        : `${MANY[what]} (hơn ${limit}), không phải phiếu điểm`,
    'open-quote': ({ cell }) =>
      `có dấu " mở ở ô ${cell} mà không đóng, nên không biết ô ấy hết ở đâu và những dòng sau là gì; thêm dấu " đóng hoặc bỏ dấu " ấy rồi nhận lại`,
    'not-utf8': () => 'viết bằng bảng mã cũ; trong Excel chọn lưu thành “CSV UTF-8”',
    'no-form': () =>
      'không thấy dòng mã của phiếu; phiếu phải lập bằng emul form export, bảng của nơi khác thì đọc với --map',
    'own-scale': ({ shown }) =>
      `là bảng thang điểm của cơ quan, không phải bảng do phần mềm lập; chép vào bảng của phần mềm rồi mới nhập: emul form export criteria --from ${shown} -o thang.xlsx`,
    'no-columns': () => 'không trang nào có cột tên và các cột ghi trong cách đọc; xem lại: emul form map',
    'no-year': ({ says }) =>
      `${says === undefined ? 'chưa nói là đăng ký của năm nào' : `${quoted(says)} không phải một năm hay mã một đợt thi đua`}; thêm --period, ví dụ --period 2017`,
    'no-period': () => 'không nói của kỳ nào; thêm --period, ví dụ --period 46',
    'another-period': ({ says, asked }) =>
      asked
        ? `là phiếu của kỳ ${says}, không phải ${asked}; chưa lấy gì, muốn nhận cho kỳ ${says} thì bỏ --period`
        : `ghi kỳ ${quoted(says)}, lịch không có kỳ ấy`,
    'another-version': ({ version }) =>
      `do một bản emul khác lập (phiếu kiểu ${quoted(version)}), bản đang dùng chưa đọc được nên chưa lấy gì; cập nhật emul rồi nhận lại, hoặc lập phiếu mới bằng bản này: emul form export`,
    'not-scored': ({ period }) =>
      `là phiếu của kỳ ${period}, lịch không chấm kỳ ấy nên chưa lấy gì; có chấm thật thì sửa lịch: emul form export calendar -o lich.xlsx`,
    'week-unreadable': ({ period }) =>
      `chưa ghi được: tệp điểm ${period.id} đang có lỗi không đọc được; sửa trước: emul check`,
  },
  en: {
    refused: ({ refusal }) => REFUSED.en(refusal),
    'old-excel': () =>
      'is an old Excel file (.xls) or has a password; open it in Excel and save it as .xlsx without one',
    'open-document': () => 'is an OpenDocument file (.ods); save it as Excel .xlsx',
    'binary-workbook': () => 'is a binary Excel file (.xlsb); save it as .xlsx',
    'no-workbook': () => 'is no Excel workbook, nor a Word file with tables',
    'unknown-file': () => 'is neither an Excel workbook nor CSV',
    broken: () => 'is broken or was cut off; ask for it again, or open and save it in Excel',
    'too-big': ({ what, limit }) =>
      what === 'unpacked'
        ? `unpacks to more than ${limit / 1_000_000} MB, which is no score sheet`
        : `holds more than ${limit} ${what}${what === 'letters' ? ' in a cell' : ''}, which is no score sheet`,
    'open-quote': ({ cell }) =>
      `has a " opened in cell ${cell} and never closed, so where that cell ends and what the rows behind it are is not known; close it or take it out and read the file again`,
    'not-utf8': () => 'is written in an old encoding; save it as “CSV UTF-8” in Excel',
    'no-form': () => 'has no row of codes; a form is made by emul form export, other tables are read with --map',
    'own-scale': ({ shown }) =>
      `is the office’s own table of a scale; copy it into one of emul’s first: emul form export criteria --from ${shown} -o scale.xlsx`,
    'no-columns': () => 'has no sheet with the names and columns of the map; look again: emul form map',
    'no-year': ({ says }) =>
      `${says === undefined ? 'does not say for which year one registers' : `${quoted(says)} is no year and no campaign`}; add --period, e.g. --period 2017`,
    'no-period': () => 'does not say its period; add --period, e.g. --period 46',
    'another-period': ({ says, asked }) =>
      asked
        ? `is a form of ${says}, not ${asked}; nothing is taken, leave --period out to read it for ${says}`
        : `says the period ${quoted(says)}, which the calendar does not have`,
    'another-version': ({ version }) =>
      `was made by another emul (form version ${quoted(version)}) than this one can read, so nothing is taken; update emul and read it again, or make the form anew: emul form export`,
    'not-scored': ({ period }) =>
      `is a form of ${period}, which the calendar does not score, so nothing is taken; where it was scored, mend the calendar: emul form export calendar -o calendar.xlsx`,
    'week-unreadable': ({ period }) =>
      `not written: the scores file of ${period.id} cannot be read; mend it first: emul check`,
  },
};

type Refused = Extract<FormFault, { id: 'refused' }>['refusal'];

const REFUSED: Words<(refusal: Refused) => string> = {
  vi: (refusal) => {
    if (refusal.why === 'too-big') return `lớn quá (${Math.ceil(refusal.size / 1_000_000)} MB), không phải phiếu điểm`;
    if (refusal.why !== 'system') return 'không phải một tệp';
    if (refusal.code === 'ENOENT') return 'không có tệp này';
    return `máy không cho đọc (${refusal.code}); đóng tệp nếu đang mở`;
  },
  en: (refusal) => {
    if (refusal.why === 'too-big') return `is too big (${Math.ceil(refusal.size / 1_000_000)} MB) for a score sheet`;
    if (refusal.why !== 'system') return 'is no file';
    if (refusal.code === 'ENOENT') return 'is not there';
    return `the system does not let it be read (${refusal.code}); close it if it is open`;
  },
};
