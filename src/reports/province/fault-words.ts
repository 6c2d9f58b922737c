import type { Fault, RowApart, RowSaid } from '../../answers/province/agency.ts';
import { bilingual, type Locale } from '../../base/locale.ts';

/** Why something is left out, in words. */
export function faultInWords(fault: Fault, locale: Locale): string {
  const words = WORDS[locale];
  switch (fault.why) {
    case 'chain':
      return words.chain([...new Set(fault.faults.map((each) => chainInWords(each, locale)))].join('; '));
    case 'archive':
      return words.archive(fault.seal, fault.files.length, fault.files[0] ?? '');
    case 'code':
      return words.code(fault.seal, fault.code);
    case 'list-code':
      return words.listCode(fault);
    case 'recomputed':
      return fault.rows === undefined ? words.notRecomputed(fault.seal) : words.recomputed(fault.seal, fault.rows);
    case 'differs':
      return words.differs(some(fault.files, locale));
    case 'seal-gone':
      return words.sealGone(fault.seal);
    case 'seal-code':
      return words.sealCode(fault.seal, fault.file, fault.said, fault.code);
    case 'export-code':
      return words.exportCode(fault.code);
    case 'rows':
      return words.rows(fault.file, fault.count, fault.first);
    case 'levels':
      return words.levels(fault.file, fault.seal);
    case 'contradicted':
      return words.contradicted(fault.seal, fault.place);
    case 'apart':
      return words.rowsApart(fault.file, fault.seal, fault.row.count, rowInWords(fault.row, locale));
    default:
      return words[fault.why];
  }
}

/** As both files have it: ids and points as they are written there. */
function rowInWords({ who, here, there }: RowApart, locale: Locale): string {
  const words = WORDS[locale];
  const said = (row: RowSaid | undefined) =>
    row
      ? [row.level ?? words.notRated, ...(row.points === undefined ? [] : [words.points(row.points)])].join(' ')
      : words.noRow;
  return words.rowSaid(who, said(here), said(there));
}

type ChainFault = Extract<Fault, { why: 'chain' }>['faults'][number];

function chainInWords(fault: ChainFault, locale: Locale): string {
  const words = WORDS[locale];
  if (fault.id === 'apart') return words.apart(fault.seals.join(', '));
  return words[fault.id](fault.seal);
}

/** The first few, and how many more. */
function some(files: readonly string[], locale: Locale): string {
  const shown = files.slice(0, MOST);
  const more = files.length - shown.length;
  return more > 0 ? WORDS[locale].more(shown.join(', '), more) : shown.join(', ');
}

const MOST = 3;

const WORDS = bilingual({
  vi: {
    unreadable: 'không đọc được, hoặc đã hỏng',
    'no-handover': 'tệp .zip không phải gói bàn giao có bản khóa sổ (emul handover)',
    'seal-alone': 'chỉ là bản lưu của một kỳ; cần gói bàn giao (emul handover) hoặc cả sổ',
    unmarked: 'mất emul.yaml (của sổ) hoặc datapackage.json (của bản xuất)',
    'no-export': 'không phải bản xuất của emul, hoặc không đọc được',
    sealGone: (seal: string) => `bản xuất đầy đủ mà không kèm bản khóa sổ ${seal}`,
    sealCode: (seal: string, file: string, said: string, code: string | undefined) =>
      `bảng kỳ ghi mã của ${seal} là ${said}, còn ${file} ${code === undefined ? 'không có bản khóa sổ ấy' : `cho mã ${code}`}`,
    exportCode: (code: string) =>
      `mã của bản xuất, ${code}, không phải mã đã biết; bản xuất không kèm bản khóa sổ thì phải có mã của chính nó`,
    rows: (file: string, count: number, first: string) =>
      `${file} có ${count} dòng không đếm được, trước hết: ${first}`,
    levels: (file: string, seal: string) => `${file} không đúng các mức, thứ tự mức của bản khóa sổ ${seal}`,
    contradicted: (seal: string, place: string) => `${seal} trái với bản nộp ở ${place}`,
    rowsApart: (file: string, seal: string, count: number, first: string) =>
      `${file} khác bản khóa sổ ${seal} ở ${count} dòng, trước hết ${first}`,
    rowSaid: (who: string, here: string, there: string) => `${who}: bản xuất ${here}, bản khóa sổ ${there}`,
    noRow: 'không có',
    notRated: 'không xếp loại',
    points: (points: string) => `${points} điểm`,
    chain: (faults: string) => `chuỗi bản khóa sổ không khớp: ${faults}`,
    archive: (seal: string, count: number, first: string) =>
      `bản lưu của ${seal}: ${count} tệp bị sửa hoặc thiếu (${first}${count > 1 ? ', …' : ''})`,
    code: (seal: string, code: string) => `mã của ${seal} không có trong danh sách mã: ${code}`,
    listCode: ({ seal, code, file, line }: Extract<Fault, { why: 'list-code' }>) =>
      `mã của ${seal} là ${code}, khác mã ghi ở dòng ${line} của ${file}`,
    recomputed: (seal: string, rows: number) => `tính lại từ bản lưu của ${seal} ra khác ${rows} dòng`,
    notRecomputed: (seal: string) => `không tính lại được từ bản lưu của ${seal}`,
    differs: (files: string) => `tệp không đúng như danh sách đi kèm: ${files}`,
    more: (files: string, more: number) => `${files} và ${more} tệp khác`,
    damaged: (seal: string) => `${seal} hỏng`,
    misnamed: (seal: string) => `${seal} mang tên của kỳ khác`,
    lost: (seal: string) => `bản khóa sổ trước ${seal} bị sửa hoặc đã mất`,
    backwards: (seal: string) => `${seal} khóa trước bản mà nó nối tiếp`,
    apart: (seals: string) => `${seals} khóa riêng, không nối tiếp nhau`,
  },
  en: {
    unreadable: 'cannot be read, or is damaged',
    'no-handover': 'a .zip that is no handover with seals (emul handover)',
    'seal-alone': 'the archive of one period alone; a handover (emul handover) or the whole workspace is needed',
    unmarked: 'emul.yaml (of a workspace) or datapackage.json (of an export) is gone',
    'no-export': 'no export of emul, or it cannot be read',
    sealGone: (seal) => `an export of everything that brings no seal ${seal}`,
    sealCode: (seal, file, said, code) =>
      `periods give ${said} as the code of ${seal}, and ${file} ${code === undefined ? 'has no such seal' : `comes to ${code}`}`,
    exportCode: (code) =>
      `the export’s code, ${code}, is not one that is known; without its seals an export needs its own`,
    rows: (file, count, first) =>
      `${file} has ${count} ${count === 1 ? 'row' : 'rows'} that cannot be counted, first: ${first}`,
    levels: (file, seal) => `${file} has not the levels of the seal ${seal}, or not in their order`,
    contradicted: (seal, place) => `${seal} contradicts what lies in ${place}`,
    rowsApart: (file, seal, count, first) =>
      `${file} is not as the seal ${seal} in ${count} ${count === 1 ? 'row' : 'rows'}, first ${first}`,
    rowSaid: (who, here, there) => `${who}: ${here} in the export, ${there} in the seal`,
    noRow: 'nothing',
    notRated: 'not rated',
    points: (points) => `${points} points`,
    chain: (faults) => `the chain of seals does not hold: ${faults}`,
    archive: (seal, count, first) =>
      `the archive of ${seal}: ${count} ${count === 1 ? 'file' : 'files'} changed or missing (${first}${count > 1 ? ', …' : ''})`,
    code: (seal, code) => `the code of ${seal} is not among the codes that are known: ${code}`,
    listCode: ({ seal, code, file, line }) => `the code of ${seal} is ${code}, another than in line ${line} of ${file}`,
    recomputed: (seal, rows) => `worked out again from the archive of ${seal}, ${rows} rows come out otherwise`,
    notRecomputed: (seal) => `the archive of ${seal} cannot be worked out again`,
    differs: (files) => `files are not as the list beside them says: ${files}`,
    more: (files, more) => `${files} and ${more} more`,
    damaged: (seal) => `${seal} is damaged`,
    misnamed: (seal) => `${seal} bears the name of another`,
    lost: (seal) => `the seal before ${seal} was changed or is gone`,
    backwards: (seal) => `${seal} was closed before the one it follows`,
    apart: (seals) => `${seals} were closed apart`,
  },
});
