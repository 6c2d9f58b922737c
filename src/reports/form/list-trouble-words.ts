import { dateInWords } from '../../base/day.ts';
import { question } from '../../base/listed.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Teller } from './teller.ts';

type OfLists =
  | 'held-back'
  | 'left-out'
  | 'nameless'
  | 'several-people'
  | 'unknown-unit'
  | 'not-in-list'
  | 'half-a-council'
  | 'another-in-list'
  | 'move-or-correction'
  | 'named-elsewhere'
  | 'posts-overlap'
  | 'not-a-level'
  | 'not-a-year'
  | 'namesakes'
  | 'example-typed-over';

/** What is wrong between a list and the files that it is laid over. */
export const LIST_TROUBLES = bilingual<Pick<Teller, OfLists>>({
  vi: {
    namesakes: ({ text, names }) =>
      `có ${names.length} người tên ${quoted(text)}; ghi rõ ${names.map(quoted).join(' hoặc ')}`,
    'example-typed-over': () => 'dòng ví dụ đã bị sửa, không đọc; ghi lại vào một dòng trống bên dưới',
    'held-back': ({ name }) => `cả dòng của ${quoted(name)} chưa ghi vì có ô không lấy được; sửa ô ấy rồi nhận lại`,
    'unknown-unit': ({ text, near }) =>
      `sổ không có phòng ${quoted(text)}${asked(near, 'vi') || '; ghi phòng ấy ở trang “Phòng ban”, hoặc: emul form export units'}`,
    'not-in-list': ({ text, among = [] }) =>
      `không nhận ${quoted(text)}; chọn ${among.map(({ vi: name }) => quoted(name)).join(', ') || 'trong danh sách của ô'}`,
    'left-out': ({ text, kind }) =>
      `chưa ghi ${quoted(text)} ở đây vì dòng của ${kind === 'unit' ? 'phòng ấy ở trang “Phòng ban”' : 'người ấy ở trang “Người”'} chưa lấy được; sửa dòng ấy rồi nhận lại`,
    nameless: () => 'dòng này chưa ghi tên, không biết của ai; ghi tên, hoặc xóa trắng cả dòng',
    'several-people': ({ text }) => `${quoted(text)} là nhiều người; ô này chỉ ghi một người`,
    'half-a-council': ({ name }) =>
      `chưa ghi ${quoted(name)} vì Hội đồng còn dòng khác chưa lấy được; sửa các dòng ấy rồi nhận lại`,
    'another-in-list': ({ there, here }) =>
      `sổ đang ghi ${there.join('; ')}, bảng ghi ${here.join('; ')}; giữ điều đang có, thêm --replace để lấy theo bảng`,
    'move-or-correction': ({ there, here, from }) =>
      `sổ ghi ${there.join('; ')}${since(from, 'từ')}, bảng ghi ${here.join('; ')} mà không có ngày mới: chuyển đến thì ghi ngày chuyển vào “Từ ngày”; sổ ghi nhầm thì thêm --replace`,
    'posts-overlap': ({ name, unit, from, to, here }) =>
      `${name} ở ${unit}${since(from, 'từ')}${since(to, 'đến')}, trùng ngày với dòng này (từ ${dateInWords(here)}); sửa “Từ ngày” hoặc “Đến ngày”`,
    'named-elsewhere': ({ name, kind, path }) =>
      `không bỏ ${name}: ${foldersOf('vi', path)}; ${kind === 'unit' ? 'phòng thôi hoạt động thì ghi “Đến ngày”' : 'người đã đi thì ghi “Đến ngày” ở dòng của người ấy, hoặc gõ emul people end'}`,
    'not-a-level': ({ text, names }) => `không có mức “${text}”; chọn ${names.join(', ')}`,
    'not-a-year': ({ text }) => `“${text}” không phải một năm; ghi như 2016`,
  },
  en: {
    namesakes: ({ text, names }) =>
      `${names.length} people are called ${quoted(text)}; write ${names.map(quoted).join(' or ')}`,
    'example-typed-over': () => 'a row of examples was changed and is not read; type it into a blank row below',
    'held-back': ({ name }) =>
      `nothing of the row of ${quoted(name)} is written, since one of its cells is not taken; mend it and read it again`,
    'unknown-unit': ({ text, near }) =>
      `there is no division ${quoted(text)}${asked(near, 'en') || '; write it down on the sheet “Divisions”, or: emul form export units'}`,
    'not-in-list': ({ text, among = [] }) =>
      `${quoted(text)} is not known; choose ${among.map(({ en }) => quoted(en)).join(', ') || 'from the cell’s list'}`,
    'left-out': ({ text, kind }) =>
      `${quoted(text)} is not written here, since ${kind === 'unit' ? 'the row of that division on the sheet “Divisions”' : 'the row of that person on the sheet “People”'} is not taken; mend it and read it again`,
    nameless: () => 'the row says no name; write it, or clear the row',
    'several-people': ({ text }) => `${quoted(text)} are several; write one person here`,
    'half-a-council': ({ name }) =>
      `${quoted(name)} is not written, since other rows of the Council are not taken; mend them and read it again`,
    'another-in-list': ({ there, here }) =>
      `the files say ${there.join('; ')}, the table ${here.join('; ')}; what is there is kept, add --replace to take the table’s`,
    'move-or-correction': ({ there, here, from }) =>
      `the files say ${there.join('; ')}${since(from, 'from')}, the table ${here.join('; ')} without a new day: who moved gets the day of it under “From”; what was wrong is put right with --replace`,
    'posts-overlap': ({ name, unit, from, to, here }) =>
      `${name} is at ${unit}${since(from, 'from')}${since(to, 'to')}, on days of this row too (from ${dateInWords(here)}); put “From” or “To” right`,
    'named-elsewhere': ({ name, kind, path }) =>
      `${name} is not removed: ${foldersOf('en', path)}; ${kind === 'unit' ? 'a division that is no more gets a day under “To”' : 'who left gets a day under “To” in his row, or emul people end'}`,
    'not-a-level': ({ text, names }) => `there is no level “${text}”; choose ${names.join(', ')}`,
    'not-a-year': ({ text }) => `“${text}” is no year; write it like 2016`,
  },
});

/** What it is that names somebody, as people call what lies in that folder. */
function foldersOf(locale: Locale, path: string): string {
  const [folder = ''] = path.split('/');
  return FOLDERS[locale][folder] ?? { vi: `${path} có ghi`, en: `${path} says so` }[locale];
}

const FOLDERS: Words<Readonly<Record<string, string>>> = {
  vi: {
    '': 'trong sổ còn ngày nghỉ, kỷ luật, nhiệm vụ hoặc kết quả mang theo',
    'organization.yaml': 'còn ghi ở phòng, chức vụ hoặc Hội đồng',
    scores: 'đã có phiếu điểm',
    decisions: 'có trong quyết định của Hội đồng',
    seals: 'có trong sổ đã khóa',
    registrations: 'đã đăng ký thi đua',
    awards: 'đã được khen thưởng',
    appeals: 'có kiến nghị',
  },
  en: {
    '': 'leave, discipline, duties or results brought along are written down',
    'organization.yaml': 'a division, a post or the Council names them',
    scores: 'there are score sheets',
    decisions: 'a decision names them',
    seals: 'what is closed names them',
    registrations: 'they have registered',
    awards: 'they have won awards',
    appeals: 'there is a petition',
  },
};

function since(day: string | undefined, word: string): string {
  return day ? ` ${word} ${dateInWords(day)}` : '';
}

/** “; có phải “Nguyễn Văn An”?”, nothing where nobody is near. */
export function asked(near: readonly string[], locale: Locale): string {
  return near.length > 0 ? `; ${question(near, locale, quoted)}` : '';
}
