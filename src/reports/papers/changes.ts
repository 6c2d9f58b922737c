import type { ShownSince } from '../../answers/closing/shown-since.ts';
import { bilingual } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import type { Period } from '../../calendar/period.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { text } from '../../documents/table.ts';
import { partNoun } from '../../scoring/rollup/part-names.ts';
import { notCountedIn } from './changes/not-counted.ts';
import { resultsTable } from './changes/results.ts';
import { tableOf } from './changes/table.ts';
import { unprovenTable } from './changes/unproven.ts';
import { listed } from './phrases.ts';
import { ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Phụ lục “Thay đổi sau giao ban và tuần không tính”: it forbids nothing, the Council sees it. */
export function changesPaper(answer: ShownSince, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer;
  const part = partIn(answer, setting);
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(period.kind.words[locale].title(period), part),
      body: [
        ...comparedIn(answer, setting),
        heading(1, words.marks),
        ...marksIn(answer, setting),
        heading(1, words.unproven),
        ...unprovenTable(answer, setting),
        ...notCountedPart(answer, setting),
        heading(1, words.typed),
        ...typedIn(answer, setting),
        ...ownParagraphs('note', setting),
      ],
      places: [],
    },
    setting,
  );
}

/** Of a period that is scored itself only where it is not counted after all. */
function notCountedPart(answer: ShownSince, setting: Setting): Block[] {
  const { period, rules, notCounted } = answer;
  if (period.kind.id === rules.base && notCounted.length === 0) return [];
  const title = WORDS[setting.locale].notCounted(raised(partNoun(rules.base)[setting.locale]));
  return [heading(1, title), ...notCountedIn(answer, setting)];
}

/** What is scored, as it is called: “tuần”; nothing where that is the period itself. */
function partIn({ period, rules }: ShownSince, { locale }: Setting): string | undefined {
  return period.kind.id === rules.base ? undefined : partNoun(rules.base)[locale];
}

/** With what each week was compared: of a week nobody has kept, nothing is claimed. */
function comparedIn({ compared, notKept }: ShownSince, { locale }: Setting): Block[] {
  const words = WORDS[locale];
  const lost = notKept.filter(({ kept }) => kept !== undefined);
  const never = notKept.filter(({ kept }) => kept === undefined);
  const names = (weeks: readonly { readonly period: Period }[]) =>
    weeksIn(
      weeks.map(({ period }) => period),
      locale,
    );
  return [
    ...(compared.length > 0 ? [paragraph(words.compared(weeksIn(compared, locale)))] : []),
    ...(never.length > 0 ? [paragraph(words.neverKept(names(never)))] : []),
    ...(lost.length > 0 ? [paragraph(words.keptAndGone(names(lost)))] : []),
  ];
}

function marksIn(answer: ShownSince, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const { marks, results, files, compared } = answer;
  if (compared.length === 0) return [paragraph(words.nothingToCompare(partIn(answer, setting)))];
  if (marks.length + results.length === 0) return [paragraph(words.noMarks)];
  const rows = marks.map(({ name, about, before, after, ground }) =>
    [name, about[locale], before[locale], after[locale], ground ?? words.noGround].map(text),
  );
  const isByOthers = results.some(({ isOfSheet }) => !isOfSheet);
  return [
    ...(rows.length > 0 ? [tableOf(words.columns(raised(partNoun(answer.rules.base)[locale])), rows)] : []),
    ...resultsTable(answer, setting),
    ...(isByOthers ? [paragraph(words.byOthers(files))] : []),
  ];
}

function typedIn(answer: ShownSince, setting: Setting): Block[] {
  const { typed } = answer;
  const { locale } = setting;
  const words = WORDS[locale];
  const part = partIn(answer, setting);
  if (typed.length === 0) return [paragraph(raised(words.allForms(part)))];
  const items = typed.map(({ period, marks, subjects }) =>
    words.typedWeek(period.kind.words[locale].name(period), marks, subjects),
  );
  return [paragraph(words.typedIn(items.join('; '), part))];
}

/** “tuần 40, tuần 41 và tuần 42” */
function weeksIn(periods: readonly Period[], locale: Setting['locale']): string {
  return listed(
    periods.map((period) => period.kind.words[locale].name(period)),
    locale,
  );
}

const WORDS = bilingual({
  vi: {
    type: 'PHỤ LỤC',
    subject: (title: string, part: string | undefined) =>
      `Thay đổi sau giao ban${part === undefined ? '' : ` và ${part} không tính`}, ${title}`,
    compared: (weeks: string) => `Đã so với bảng đã phát ra lần đầu: ${weeks}.`,
    neverKept: (weeks: string) => `Không giữ bảng đã phát, nên không so được: ${weeks}.`,
    keptAndGone: (weeks: string) => `Nhật ký ghi đã giữ bảng đã phát, nay không còn tệp: ${weeks}.`,
    marks: 'Điểm, kết quả thay đổi sau khi phát bảng',
    unproven: 'Nghỉ chưa ghi giấy tờ',
    notCounted: (part: string) => `${part} không tính`,
    typed: 'Điểm không có phiếu nguồn',
    nothingToCompare: (part: string | undefined) =>
      part === undefined ? 'Không có bảng đã phát để so.' : `Không ${part} nào của kỳ có bảng đã phát để so.`,
    noMarks: 'Không có điểm, kết quả nào thay đổi so với bảng đã phát.',
    columns: (part: string) => ['Họ và tên', `${part}, mục`, 'Đã phát', 'Nay', 'Căn cứ'],
    noGround: 'chưa ghi lý do',
    byOthers: (files: readonly string[]) =>
      `Kết quả ghi “phiếu không đổi” thay đổi vì quy định, thang điểm, phân công hoặc điểm của người khác${files.length > 0 ? `; tệp nay khác lúc phát: ${files.join(', ')}` : ''}.`,
    allForms: (part: string | undefined) =>
      part === undefined
        ? 'có phiếu gửi về được ghi trong nhật ký.'
        : `${part} nào cũng có phiếu gửi về được ghi trong nhật ký.`,
    typedIn: (weeks: string, part: string | undefined) =>
      `Điểm tự chấm, điểm trưởng phòng${part === undefined ? '' : ` của các ${part}`} không có lần nhận phiếu nào trong nhật ký: ${weeks}.`,
    typedWeek: (week: string, marks: number, subjects: number) =>
      `${week} (${marks} điểm của ${subjects} tập thể, cá nhân)`,
  },
  en: {
    type: 'ANNEX',
    subject: (title, part) =>
      `Changes after briefings${part === undefined ? '' : ` and ${part}s not counted`}, ${title}`,
    compared: (weeks) => `Compared with what was first handed out: ${weeks}.`,
    neverKept: (weeks) => `What was handed out was not kept, so nothing can be compared: ${weeks}.`,
    keptAndGone: (weeks) => `The log tells that what was handed out was kept, and the file is gone: ${weeks}.`,
    marks: 'Marks and results changed since they were handed out',
    unproven: 'Absences without a paper',
    notCounted: (part) => `${part}s not counted`,
    typed: 'Marks without a form',
    nothingToCompare: (part) =>
      part === undefined
        ? 'What was handed out was not kept.'
        : `Of no ${part} of the period was it kept what was handed out.`,
    noMarks: 'No mark and no result is another than was handed out.',
    columns: (part) => ['Name', `${part}, item`, 'Handed out', 'Now', 'Ground'],
    noGround: 'no reason given',
    byOthers: (files) =>
      `Results marked “sheet unchanged” differ by rules, scales, assignments or others’ points${files.length > 0 ? `; files that are not as they were: ${files.join(', ')}` : ''}.`,
    allForms: (part) => `The log tells of forms${part === undefined ? '' : ` in every ${part}`}.`,
    typedIn: (weeks, part) =>
      `Marks by those scored and by heads, ${part === undefined ? '' : `of ${part}s `}for which the log tells of no form: ${weeks}.`,
    typedWeek: (week, marks, subjects) => `${week} (${marks} marks of ${subjects} subjects)`,
  },
});
