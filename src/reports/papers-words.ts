import type { Missing } from '../answers/closing/papers.ts';
import { bilingual, type Locale, type Words } from '../base/locale.ts';
import { aside, type Prose, prose } from '../documents/prose.ts';
import { decidedPeriod } from '../model/decided-period.ts';
import type { IssuedPaper } from '../model/issued.ts';
import { TITLES } from '../model/paper.ts';
import type { Workspace } from '../model/workspace.ts';
import { inSentence, named } from './person-words.ts';

/** “Quyết định, sáu tháng cuối năm 2016, ông Nguyễn Văn An”. */
export function whatIn(
  { document, period, subject, of }: IssuedPaper,
  { organization, campaigns }: Workspace,
  locale: Locale,
): string {
  const known = period && decidedPeriod({ period }, campaigns);
  const kind = subject && organization.unit(subject.value) ? 'unit' : 'member';
  const who = subject && inSentence(named({ kind, id: subject.value }, organization, locale) ?? subject.value, locale);
  return [
    paperName(document.value, locale),
    known?.kind.words[locale].name(known) ?? period?.value,
    who,
    ofInWords(of?.value, locale),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Which of the amending papers of a period, by the edition that it brings into force. */
function ofInWords(of: string | undefined, locale: Locale): string | undefined {
  const [, edition] = /^lan-(\d+)$/.exec(of ?? '') ?? [];
  if (edition === undefined) return of;
  return locale === 'vi' ? `lần khóa sổ ${edition}` : `edition ${edition}`;
}

/** What emul calls a paper by its id, in words; another is in words already. */
function paperName(document: string, locale: Locale): string {
  const titles: Readonly<Record<string, Words>> = TITLES;
  return titles[document]?.[locale] ?? document;
}

/** What a period lacks, as a paper says it, which names no command. */
export function lackInWords(missing: Missing, locale: Locale): string {
  const words = REGISTER_WORDS[locale];
  if (missing.what !== 'file') return words.lacks[missing.what];
  return words.noFile(paperName(missing.said.document, locale), missing.said.number?.value ?? '…');
}

/** The register in words, and what a period lacks with the line to type. */
export const REGISTER_WORDS = bilingual({
  vi: {
    title: (period: string | undefined) =>
      `SỔ THEO DÕI VĂN BẢN THI ĐUA (số do Văn thư cấp)${period === undefined ? '' : `, ${period}`}`,
    none: (isOfPeriod: boolean): Prose =>
      isOfPeriod
        ? 'Chưa có văn bản nào của kỳ này trong sổ.'
        : prose`Chưa có văn bản nào trong sổ.${aside(' Vào sổ: emul report … --issue SỐ --date NGÀY -o TỆP, hoặc emul papers record TỆP')}`,
    missing: 'Còn thiếu',
    whole: 'Kỳ này không còn thiếu gì.',
    number: 'Số',
    numbered: 'Số, ký hiệu',
    date: 'Ngày',
    document: 'Văn bản',
    signer: 'Người ký',
    is: 'Loại bản',
    file: 'Tệp',
    sha256: 'Dấu SHA-256',
    code: 'Mã đối chiếu',
    kinds: { toSign: 'tệp in trình ký', scan: 'bản chụp' },
    states: { changed: 'không còn như lúc vào sổ', gone: 'không còn' },
    noFile: (paper: string, number: string) =>
      `tệp của ${paper.charAt(0).toLocaleLowerCase('vi')}${paper.slice(1)} số ${number}`,
    lacks: {
      number: 'số, ngày quyết định',
      amendment: 'số, ngày văn bản sửa đổi',
      counting: 'bản chụp biên bản kiểm phiếu đã ký',
      notice: 'bản chụp chứng tỏ đã thông báo kết quả',
    },
    lines: {
      file: (number: string, document: string, period: string, day: string) =>
        `emul papers record TỆP --number ${number} --date ${day} --document ${document} --period ${period} --scan`,
      number: (period: string) =>
        `emul decide ${period} --decision SỐ --date NGÀY, hoặc emul report decision ${period} --issue SỐ --date NGÀY -o TỆP`,
      amendment: (period: string) => `emul report amendment ${period} --issue SỐ --date NGÀY -o TỆP`,
      counting: (period: string) => `emul papers record TỆP --date NGÀY --counting ${period}`,
      notice: (period: string) => `emul papers record TỆP --date NGÀY --proof ${period}`,
    },
  },
  en: {
    title: (period) => `REGISTER OF ISSUED PAPERS${period === undefined ? '' : `, ${period}`}`,
    none: (isOfPeriod) =>
      isOfPeriod
        ? 'The register has no paper of this period.'
        : prose`The register is empty.${aside(' Record a paper: emul report … --issue NUMBER --date DAY -o FILE, or emul papers record FILE')}`,
    missing: 'Missing',
    whole: 'Nothing is missing.',
    number: 'No.',
    numbered: 'Number',
    date: 'Day',
    document: 'Paper',
    signer: 'Signer',
    is: 'Kind',
    file: 'File',
    sha256: 'SHA-256',
    code: 'Code',
    kinds: { toSign: 'as printed', scan: 'scan' },
    states: { changed: 'not as it was recorded', gone: 'gone' },
    noFile: (paper, number) => `the file of ${paper.toLowerCase()} ${number}`,
    lacks: {
      number: 'number and day of the decision',
      amendment: 'number and day of the amending paper',
      counting: 'a scan of the signed counting minutes',
      notice: 'a scan that proves the notice',
    },
    lines: {
      file: (number, document, period, day) =>
        `emul papers record FILE --number ${number} --date ${day} --document ${document} --period ${period} --scan`,
      number: (period) =>
        `emul decide ${period} --decision NUMBER --date DAY, or emul report decision ${period} --issue NUMBER --date DAY -o FILE`,
      amendment: (period) => `emul report amendment ${period} --issue NUMBER --date DAY -o FILE`,
      counting: (period) => `emul papers record FILE --date DAY --counting ${period}`,
      notice: (period) => `emul papers record FILE --date DAY --proof ${period}`,
    },
  },
});
