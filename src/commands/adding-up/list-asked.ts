import { type AgencyList, agencyListIn, type ListFault } from '../../answers/province/agency-list.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { faultInWords } from '../../reports/form/fault-words.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import { type Call, textFlag } from '../command.ts';
import { typedPath } from '../typed-path.ts';
import { UsageError } from '../usage.ts';

/** Who has to hand in, from the file that `--agencies` names; a UsageError with all that is wrong with it. */
export async function listAsked(call: Call): Promise<AgencyList | undefined> {
  const typed = textFlag(call, 'agencies');
  if (typed === undefined) return undefined;
  const read = await readSpreadsheet(typedPath(typed, call), typed);
  if ('fault' in read) {
    const { fault } = read;
    throw refused(typed, (locale) => faultInWords(fault, locale));
  }
  const found = agencyListIn(typed, read.spreadsheet.sheets);
  if ('list' in found) return found.list;
  throw refused(typed, (locale) => said(found.faults, locale));
}

function refused(typed: string, why: (locale: Locale) => string): UsageError {
  const words: Words = { vi: `danh sách ${quoted(typed)} ${why('vi')}`, en: `the list ${quoted(typed)} ${why('en')}` };
  return new UsageError(words, HELP);
}

const HELP: Words = {
  vi: 'dòng đầu ghi tên cột Cơ quan, Nhóm, Mã đối chiếu (hai cột sau có thể không có); mỗi dòng sau một cơ quan',
  en: 'the first line heads the columns Agency, Kind, Code (the last two may be left out); then an agency a line',
};

/** More than these nobody mends in one go. */
const MOST = 5;

function said(faults: readonly ListFault[], locale: Locale): string {
  const words = WORDS[locale];
  const told = faults.slice(0, MOST).map((fault) => (words[fault.is] as (fault: ListFault) => string)(fault));
  const more = faults.length - told.length;
  return [...told, ...(more > 0 ? [words.more(more)] : [])].join('; ');
}

type Teller = { readonly [Is in ListFault['is']]: (fault: Extract<ListFault, { is: Is }>) => string };

/** The line, with its sheet where a workbook has several lists. */
function at({ line, sheet }: { readonly line: number; readonly sheet: string }, word: string): string {
  return `${sheet === '' ? '' : `${sheet}, `}${word} ${line}`;
}

function seen(near: readonly string[], none: string, some: string): string {
  return near.length > 0 ? `${some} ${near.map(quoted).join(', ')}` : none;
}

const WORDS = bilingual<Teller & { more: (more: number) => string }>({
  vi: {
    'no-heading': ({ line, near }) =>
      `không có dòng tên cột: không dòng nào có ô “Cơ quan” (dòng ${line} ${seen(near, 'đã là dữ liệu', 'ghi')})`,
    empty: ({ line }) => `không có cơ quan nào: từ dòng ${line} trở xuống trống`,
    'heading-twice': ({ line, said }) => `dòng ${line}: có hai cột ${quoted(said)}; bỏ một cột`,
    nameless: (fault) => `${at(fault, 'dòng')}: có nhóm hoặc mã mà không có tên cơ quan; ghi tên hoặc xóa dòng`,
    'not-a-name': (fault) => `${at(fault, 'dòng')}: ô tên là ngày, lỗi hoặc công thức không có kết quả; gõ lại tên`,
    merged: (fault) => `${at(fault, 'dòng')}: ô tên là ô gộp; bỏ gộp, mỗi cơ quan một dòng`,
    'too-wide': (fault) =>
      `${at(fault, 'dòng')}: nhiều giá trị hơn số cột; tên có dấu phẩy thì đặt trong dấu ", hoặc lưu thành .xlsx`,
    'not-a-code': (fault) =>
      `${at(fault, 'dòng')}: ${quoted(fault.said)} không phải mã đối chiếu (8 nhóm 4 chữ số, chữ cái); chép lại hoặc để trống`,
    twice: ({ name, lines: [first = 0, ...others], sheet }) =>
      `${at({ line: first, sheet }, 'dòng')} và ${others.join(', ')}: ${quoted(name)} ghi ${others.length + 1} lần; bỏ bớt, hai cơ quan trùng tên thì ghi mã đối chiếu của từng nơi`,
    more: (more) => `và ${more} chỗ khác`,
  },
  en: {
    'no-heading': ({ line, near }) =>
      `has no line of headings: no line has a cell “Agency” (line ${line} ${seen(near, 'is data already', 'says')})`,
    empty: ({ line }) => `has no agency: from line ${line} on there is nothing`,
    'heading-twice': ({ line, said }) => `line ${line}: two columns ${quoted(said)}; take one out`,
    nameless: (fault) => `${at(fault, 'line')}: a kind or code and no agency; name it or delete the line`,
    'not-a-name': (fault) =>
      `${at(fault, 'line')}: the name is a day, an error or a formula that gave nothing; type it again`,
    merged: (fault) => `${at(fault, 'line')}: the name is a merged cell; an agency wants a line of its own`,
    'too-wide': (fault) =>
      `${at(fault, 'line')}: more values than columns; put names with commas into ", or save it as .xlsx`,
    'not-a-code': (fault) =>
      `${at(fault, 'line')}: ${quoted(fault.said)} is no code (8 groups of 4 digits and letters); copy it again or leave it blank`,
    twice: ({ name, lines: [first = 0, ...others], sheet }) =>
      `${at({ line: first, sheet }, 'line')} and ${others.join(', ')}: ${quoted(name)} is there ${others.length + 1} times; take the others out, or give agencies of one name the code of each`,
    more: (more) => `and ${more} more`,
  },
});
