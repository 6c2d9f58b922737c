import type { FileState, Missing, PapersAnswer } from '../answers/papers.ts';
import { dateInWords } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import type { Block } from '../documents/document.ts';
import type { Cell, Table } from '../documents/table.ts';
import { ISSUED_FOLDER, type IssuedPaper } from '../model/issued.ts';
import type { Workspace } from '../model/workspace.ts';
import { inSentence, named } from './person-words.ts';
import type { Report } from './report.ts';

export interface PapersShown {
  readonly answer: PapersAnswer;
  readonly workspace: Workspace;
}

/** Sổ theo dõi văn bản thi đua: number, day, which paper, who signed, the file; of a period also what it lacks. */
export const papersRegister: Report<PapersShown> = {
  id: 'papers',
  document({ answer, workspace }, locale) {
    const words = WORDS[locale];
    const { period, papers, missing } = answer;
    const lacks = period && missing.map((one) => lack(one, period.id, locale));
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(period?.kind.words[locale].name(period)) },
        ...(papers.length > 0
          ? [table(answer, workspace, locale)]
          : [{ kind: 'paragraph' as const, text: words.none(period !== undefined) }]),
        ...(lacks && lacks.length > 0 ? [{ kind: 'list' as const, heading: words.missing, items: lacks }] : []),
        ...(lacks?.length === 0 ? [{ kind: 'paragraph' as const, text: words.whole }] : []),
      ],
    };
  },
};

/** Every line of the register with one number, key by key. */
export const paperShown: Report<PapersShown> = {
  id: 'paper',
  document: ({ answer, workspace }, locale) => ({
    locale,
    blocks: answer.papers.map(({ paper, state }): Block => {
      const words = WORDS[locale];
      const pairs: [string, string | undefined][] = [
        [words.date, dateInWords(paper.date.value)],
        [words.document, whatIn(paper, workspace, locale)],
        [words.signer, paper.signer?.value],
        [words.is, words.kinds[paper.isScan ? 'scan' : 'toSign']],
        [words.file, `${ISSUED_FOLDER}/${paper.file.value}${stateIn(state, locale)}`],
        [words.sha256, paper.sha256.value],
        [words.code, paper.code?.value],
      ];
      const items = pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
      return { kind: 'list', heading: `${words.number} ${paper.number?.value ?? '…'}`, items };
    }),
  }),
};

function table({ papers }: PapersAnswer, workspace: Workspace, locale: Locale): Table {
  const words = WORDS[locale];
  const text = (one: string): Cell => ({ kind: 'text', text: one });
  return {
    kind: 'table',
    columns: [
      { heading: words.numbered, align: 'left', weight: 0 },
      { heading: words.date, align: 'left', weight: 0 },
      { heading: words.document, align: 'left', weight: 2 },
      { heading: words.signer, align: 'left', weight: 1 },
      { heading: words.file, align: 'left', weight: 1 },
    ],
    rows: papers.map(({ paper, state }) => ({
      kind: 'row',
      cells: [
        text(paper.number?.value ?? '–'),
        { kind: 'date', day: paper.date.value },
        text(whatIn(paper, workspace, locale)),
        text(paper.signer?.value ?? ''),
        text(`${paper.file.value} (${words.kinds[paper.isScan ? 'scan' : 'toSign']})${stateIn(state, locale)}`),
      ],
    })),
  };
}

/** “Quyết định, 2016-H2, ông Nguyễn Văn An”. */
function whatIn({ document, period, subject, of }: IssuedPaper, { organization }: Workspace, locale: Locale): string {
  const kind = subject && organization.unit(subject.value) ? 'unit' : 'member';
  const who = subject && inSentence(named({ kind, id: subject.value }, organization, locale) ?? subject.value, locale);
  return [paperName(document.value, locale), period?.value, who, of?.value]
    .filter((one) => one !== undefined)
    .join(', ');
}

/** What emul calls a paper by its id, in words; another is in words already. */
function paperName(document: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = WORDS[locale].papers;
  return names[document] ?? document;
}

function stateIn(state: FileState, locale: Locale): string {
  return state === 'sound' ? '' : `: ${WORDS[locale].states[state]}`;
}

function lack(missing: Missing, period: string, locale: Locale): string {
  const words = WORDS[locale];
  if (missing.what !== 'file') return words.lacks[missing.what](period);
  const { document, number, date } = missing.said;
  return words.noFile(paperName(document, locale), number?.value ?? '…', document, period, date?.value ?? '…');
}

const WORDS = bilingual({
  vi: {
    title: (period: string | undefined) =>
      `SỔ THEO DÕI VĂN BẢN THI ĐUA (số do Văn thư cấp)${period === undefined ? '' : `, ${period}`}`,
    none: (isOfPeriod: boolean): string =>
      isOfPeriod
        ? 'Chưa có văn bản nào của kỳ này trong sổ.'
        : 'Chưa có văn bản nào trong sổ. Vào sổ: emul report … --issue SỐ --date NGÀY -o TỆP, hoặc emul papers record TỆP',
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
    papers: {
      briefing: 'Thông báo kết quả tuần',
      summary: 'Báo cáo sơ kết, tổng kết',
      ratings: 'Bảng xếp loại',
      candidates: 'Danh sách trích ngang',
      minutes: 'Biên bản họp Hội đồng',
      submission: 'Tờ trình',
      decision: 'Quyết định',
      'score-sheet': 'Phiếu chấm điểm',
      notice: 'Thông báo kết quả',
      criteria: 'Thang bảng điểm',
      grid: 'Bảng tổng hợp mức',
    },
    noFile: (paper: string, number: string, document: string, period: string, day: string) =>
      `tệp của ${paper.charAt(0).toLocaleLowerCase('vi')}${paper.slice(1)} số ${number}: emul papers record TỆP --number ${number} --date ${day} --document ${document} --period ${period} --scan`,
    lacks: {
      number: (period: string) =>
        `số, ngày quyết định: emul decide ${period} --decision SỐ --date NGÀY, hoặc emul report decision ${period} --issue SỐ --date NGÀY -o TỆP`,
      counting: (period: string) =>
        `bản chụp biên bản kiểm phiếu đã ký: emul papers record TỆP --date NGÀY --document "Biên bản kiểm phiếu" --period ${period} --scan`,
      notice: (period: string) =>
        `bản chụp chứng tỏ đã thông báo kết quả: emul papers record TỆP --date NGÀY --document "Biên bản niêm yết thông báo kết quả" --period ${period} --scan`,
    },
  },
  en: {
    title: (period) => `REGISTER OF ISSUED PAPERS${period === undefined ? '' : `, ${period}`}`,
    none: (isOfPeriod) =>
      isOfPeriod
        ? 'The register has no paper of this period.'
        : 'The register is empty. Record a paper: emul report … --issue NUMBER --date DAY -o FILE, or emul papers record FILE',
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
    papers: {
      briefing: 'Weekly notice',
      summary: 'Review',
      ratings: 'Ratings',
      candidates: 'Extract list',
      minutes: 'Minutes of the Council',
      submission: 'Submission',
      decision: 'Decision',
      'score-sheet': 'Score sheet',
      notice: 'Notice',
      criteria: 'Point scale',
      grid: 'Grid of levels',
    },
    noFile: (paper, number, document, period, day) =>
      `the file of ${paper.toLowerCase()} ${number}: emul papers record FILE --number ${number} --date ${day} --document ${document} --period ${period} --scan`,
    lacks: {
      number: (period) =>
        `number and day of the decision: emul decide ${period} --decision NUMBER --date DAY, or emul report decision ${period} --issue NUMBER --date DAY -o FILE`,
      counting: (period) =>
        `a scan of the signed counting minutes: emul papers record FILE --date DAY --document "Biên bản kiểm phiếu" --period ${period} --scan`,
      notice: (period) =>
        `a scan that proves the notice: emul papers record FILE --date DAY --document "Biên bản niêm yết thông báo kết quả" --period ${period} --scan`,
    },
  },
});
