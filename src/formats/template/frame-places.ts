import type { Words } from '../../base/locale.ts';
import type { Block, Document } from '../../documents/document.ts';
import { dayText, numberLine, numberText, placeAndDate } from '../../documents/letterhead.ts';
import { addresseeLines } from '../../documents/paper.ts';
import { joined, type Prose } from '../../documents/prose.ts';
import { recipientLines } from '../../documents/signatures.ts';
import { titleOf } from '../../documents/title.ts';
import type { PaperStyle } from '../paper/style.ts';

/** A line, or lines, that any paper may have: what a template calls it, what belongs there, and how a document says it. */
export interface CommonPlace {
  readonly name: string;
  readonly words: Words;
  lines(found: Found): readonly (Prose | undefined)[];
}

/** The parts of a document that have places of their own. */
export interface Found {
  readonly document: Document;
  readonly style: PaperStyle;
  find<K extends Block['kind']>(kind: K): Extract<Block, { kind: K }> | undefined;
}

/** The places of a paper's frame, in the order in which they stand on it. */
export const COMMON: readonly CommonPlace[] = [
  {
    name: 'co-quan-chu-quan',
    words: { vi: 'cơ quan chủ quản', en: 'the agency above' },
    lines: ({ find }) => [find('letterhead')?.parent],
  },
  {
    name: 'co-quan',
    words: { vi: 'cơ quan, Hội đồng ban hành', en: 'the agency or Council that issues it' },
    lines: ({ find }) => [find('letterhead')?.own],
  },
  {
    name: 'so-ky-hieu',
    words: { vi: 'cả dòng “Số: …/BC-…”', en: 'the whole line “No: …/BC-…”' },
    lines: ({ find, document }) => {
      const number = find('letterhead')?.number;
      return [number && numberLine(number, document.locale)];
    },
  },
  {
    name: 'so',
    words: { vi: 'riêng số: 05', en: 'the number alone: 05' },
    lines: ({ find, document }) => {
      const number = find('letterhead')?.number;
      return [number && numberText(number, document.locale)];
    },
  },
  {
    name: 'ky-hieu',
    words: { vi: 'riêng ký hiệu: BC-BDT', en: 'the symbol alone: BC-BDT' },
    lines: ({ find }) => [find('letterhead')?.number?.symbol],
  },
  {
    name: 'dia-danh-ngay',
    words: { vi: 'cả dòng “Ninh Thuận, ngày 05 tháng 01 năm 2017”', en: 'the whole line of place and date' },
    lines: ({ find, document }) => {
      const dated = find('letterhead')?.dated;
      return [dated && placeAndDate(dated, document.locale)];
    },
  },
  {
    name: 'dia-danh',
    words: { vi: 'riêng địa danh', en: 'the place alone' },
    lines: ({ find }) => [find('letterhead')?.dated?.place],
  },
  {
    name: 'ngay-thang',
    words: { vi: 'riêng “ngày 05 tháng 01 năm 2017”', en: 'the date alone' },
    lines: ({ find, document }) => {
      const dated = find('letterhead')?.dated;
      return [dated && dayText(dated, document.locale)];
    },
  },
  {
    name: 'du-thao',
    words: { vi: 'DỰ THẢO; mất đi khi trình ký', en: 'DRAFT, gone once it goes to be signed' },
    lines: ({ document }) => stampsOf(document).slice(0, 1),
  },
  {
    name: 'canh-bao',
    words: {
      vi: 'điều chưa xong, ví dụ HỘI ĐỒNG CHƯA KẾT LUẬN; mất đi khi xong',
      en: 'what is not done yet, gone once it is',
    },
    lines: ({ document }) => stampsOf(document).slice(1),
  },
  {
    name: 'ten-loai',
    words: { vi: 'tên loại: BÁO CÁO', en: 'what the paper is' },
    lines: ({ find }) => [find('type-and-subject')?.type],
  },
  {
    name: 'trich-yeu',
    words: { vi: 'trích yếu, V/v', en: 'what it is about' },
    lines: ({ find }) => [find('type-and-subject')?.subject ?? find('letterhead')?.about],
  },
  {
    name: 'tieu-de',
    words: { vi: 'tên loại và trích yếu trên một dòng', en: 'both on one line' },
    lines: ({ document }) => [titleOf(document)],
  },
  {
    name: 'kinh-gui',
    words: { vi: 'Kính gửi: …', en: 'to whom' },
    lines: ({ find, document }) => {
      const addressees = find('addressees');
      return addressees ? addresseeLines(addressees, document.locale) : [];
    },
  },
  {
    name: 'can-cu',
    words: { vi: 'các dòng căn cứ', en: 'the grounds, a line each' },
    lines: ({ find, style }) => {
      const grounds = find('grounds')?.grounds ?? [];
      return grounds.map((ground, i) => joined(ground, i === grounds.length - 1 ? style.groundsEnd : ';'));
    },
  },
  {
    name: 'noi-nhan',
    words: { vi: 'các dòng nơi nhận', en: 'who receives it, a line each' },
    lines: ({ find, document }) => {
      const recipients = find('signatures')?.recipients;
      return recipients ? recipientLines(recipients, document.locale) : [];
    },
  },
];

function stampsOf({ blocks }: Document): Prose[] {
  return blocks.flatMap((block) => (block.kind === 'stamp' ? [block.text] : []));
}

/** What a template may say of each who signs; of the second with “-2” behind, of the third “-3”. */
export const SIGNER: Readonly<Record<'chuc-vu' | 'quyen-han' | 'chuc-danh' | 'chuc-vu-kiem' | 'nguoi-ky', Words>> = {
  'chuc-vu': { vi: 'quyền hạn và chức vụ người ký', en: 'right to sign and post' },
  'quyen-han': { vi: 'riêng quyền hạn: TM. HỘI ĐỒNG, KT. TRƯỞNG BAN', en: 'the right to sign alone' },
  'chuc-danh': { vi: 'riêng chức vụ người ký', en: 'the post alone' },
  'chuc-vu-kiem': {
    vi: 'người ký thay Hội đồng: chức vụ ở cơ quan',
    en: 'of who signs for a Council, the post in the agency',
  },
  'nguoi-ky': { vi: 'họ và tên người ký', en: 'the name of who signs' },
};

/** What is more than lines. */
export const BLOCKS: Readonly<Record<'toan-van' | 'noi-dung' | 'phu-luc', Words>> = {
  'toan-van': {
    vi: 'cả phần lời, từ Kính gửi hoặc căn cứ đến câu cuối trước chữ ký',
    en: 'the whole text, from whom it is for or its grounds to the last line above who signs',
  },
  'noi-dung': {
    vi: 'như trên nhưng không có Kính gửi và căn cứ, và cả phụ lục',
    en: 'the same without these two, and with the annexes',
  },
  'phu-luc': { vi: 'các phụ lục, mỗi phụ lục một trang mới', en: 'the annexes, each on a new page' },
};
