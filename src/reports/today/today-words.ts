import type { ScaleWant, SheetCounts, SheetsWant, Want } from '../../answers/wants/want.ts';
import { dateInWords, dateSaid } from '../../base/day.ts';
import { bilingual, type Words } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { countedAs } from '../../calendar/kind-words.ts';

type Of<K extends Want['kind']> = Extract<Want, { kind: K }>;

/** What each thing that waits is called. */
export type TodayWords = (typeof TODAY_WORDS)['vi'];

/** What is counted, joined; what there is none of is left out. */
function counts(...parts: readonly (readonly [count: number | undefined, words: string])[]): string {
  return parts.flatMap(([count, words]) => (count ? `${count} ${words}` : [])).join(', ');
}

const states: Words<(of: SheetCounts) => string> = {
  vi: (of) =>
    counts(
      [of.missing, 'chưa có'],
      [of.incomplete, 'chưa chấm đủ'],
      [of.faulty, 'có lỗi'],
      [of['self-only'], 'mới tự chấm'],
    ),
  en: (of) =>
    counts(
      [of.missing, 'missing'],
      [of.incomplete, 'incomplete'],
      [of.faulty, 'with errors'],
      [of['self-only'], 'scored by themselves alone'],
    ),
};

export const TODAY_WORDS = bilingual({
  vi: {
    what: 'Việc cần làm',
    line: 'Lệnh',
    nothing: 'Không có việc gì chờ.',
    more: 'Gõ số thay cho lệnh: emul menu. Mọi lệnh: emul --help',
    toDecide: 'rồi lập quyết định',
    campaigns: {
      running: (title) => `Đợt “${title}” đang diễn ra, kết quả đến nay`,
      over: (title) => `Đợt “${title}” đã kết thúc, xếp loại`,
    } satisfies Readonly<Record<'running' | 'over', (title: string) => string>>,
    title: (day: string, agency: string | undefined) =>
      agency === undefined ? `VIỆC NGÀY ${day}` : `VIỆC NGÀY ${day}, ${agency}`,
    errors: (count: number) => `Sổ còn ${count} lỗi phải sửa`,
    open: ({ count, period: { kind } }: Of<'open'>, period: string) =>
      `Chưa có tệp điểm ${count > 1 ? `${count} ${countedAs(kind).vi}, từ ${period}` : period}`,
    sheets: ({ kind, weeks, of, period }: SheetsWant, name: string, names: readonly string[]) => {
      if (names.length > 0) return `Chưa có phiếu ${name}: ${names.join(', ')}`;
      const which =
        kind === 'sheets' || weeks === 1
          ? name
          : `các ${countedAs(period.kind).vi} trước (${weeks} ${countedAs(period.kind).vi}, từ ${name})`;
      return `Phiếu ${which}: ${states.vi(of)}`;
    },
    amending: (period: string) => `Đang xem xét sửa đổi ${period}, sửa xong thì khóa lại`,
    pending: (period: string, edition: number) =>
      `Lần khóa sổ ${edition} ${period} còn dự kiến, chờ số, ngày văn bản sửa đổi`,
    changed: (period: string, count: number) => `Sửa sau khi đã khóa sổ ${period}: ${count} chỗ`,
    scored: (period: string) => `Đã đủ phiếu ${period}: bảng điểm`,
    notice: (kind: string) => `thông báo ${kind}`,
    dossier: 'cả bộ hồ sơ trình ký',
    toSign: 'ký rồi thì ghi số',
    /** The flags of `emul decide` that write number and day. */
    signFlags: '--decision SỐ --date NGÀY',
    classify: (period: string, wanting: number) =>
      wanting === 0 ? `Đã chấm đủ ${period}: xếp loại` : `${raised(period)}, ${wanting} phiếu chưa đủ`,
    award: ({ name, of, count }: Of<'award'>, period: string) =>
      `Chưa lập quyết định ${name} ${period}: ${count} ${of === 'unit' ? 'tập thể' : 'cá nhân'} được xét`,
    decision: ({ name, lacks }: Of<'decision'>, period: string) =>
      `${name === undefined ? 'Xếp loại' : `${name},`} ${period}: ${{ verdicts: 'còn người chưa kết luận', meeting: 'tệp quyết định chưa điền', signature: 'chờ ký quyết định' }[lacks]}`,
    record: (count: number, period: string) => `Quyết định khen ${period} đã ký, còn ${count} chưa vào sổ khen thưởng`,
    scale: ({ title, step, count, isOver, isInUse }: ScaleWant) =>
      `“${title}” ${
        {
          consult: 'còn là dự thảo mà đang dùng để chấm',
          answer: `còn ${count} góp ý chưa trả lời${isOver ? ', đã hết hạn lấy ý kiến' : ''}`,
          approve: isOver ? 'đã lấy ý kiến xong, chờ Hội đồng thông qua' : 'còn đang lấy ý kiến mà đã dùng để chấm',
          issue: `đã thông qua, chưa ban hành${isInUse ? ' mà đang dùng để chấm' : ''}`,
        }[step]
      }`,
    work: ({ plan, late, due, reviews }: Of<'work'>) =>
      `Kế hoạch “${plan}”: ${counts([late, 'việc quá hạn'], [due, 'việc sắp đến hạn'])}${reviews > 0 ? `, trong đó ${reviews} kỳ sơ kết` : ''}`,
    remedies: ({ late, due }: Of<'remedies'>) =>
      `Khắc phục sau kiểm tra: ${counts([late, 'quá hạn'], [due, 'sắp đến hạn'])}`,
    appeals: ({ late, open, due }: Of<'appeals'>) =>
      `Kiến nghị chưa trả lời: ${counts([late, 'quá hạn'], [open, late > 0 ? 'khác' : 'việc'])}${due === undefined ? '' : `, hạn gần nhất ${dateInWords(due)}`}`,
    registrations: (year: string, missing: number) => `Đăng ký thi đua năm ${year}: còn ${missing} chưa đăng ký`,
    begin: { people: 'Sổ chưa có phòng, người: khai trong Excel', scale: 'Chưa có thang bảng điểm: lập trong Excel' },
    noRegistrations: (year: string) => `Chưa có đăng ký thi đua năm ${year}: lập bảng gửi các phòng`,
    exemplar: (title: string, first: string, count: number) =>
      `Điển hình “${title}” chưa sơ kết ${count === 1 ? first : `${count} kỳ, từ ${first}`}`,
    exemplars: (count: number) => `Điển hình tiên tiến: ${count} chưa sơ kết`,
  },
  en: {
    what: 'To do',
    line: 'Type',
    nothing: 'Nothing is waiting.',
    more: 'By number: emul menu. Every command: emul --help',
    toDecide: 'then the decision',
    campaigns: {
      running: (title) => `The campaign “${title}” is running, the result so far`,
      over: (title) => `The campaign “${title}” is over, classify it`,
    },
    title: (day, agency) => (agency === undefined ? `TO DO ON ${day}` : `TO DO ON ${day}, ${agency}`),
    errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'} to mend`,
    open: ({ count }, period) =>
      count > 1 ? `${count} scores files are wanting, the first ${period}` : `No scores file of ${period} yet`,
    sheets: ({ kind, weeks, of }, name, names) => {
      if (names.length > 0) return `No sheet for ${name} yet: ${names.join(', ')}`;
      const which = kind === 'sheets' || weeks === 1 ? name : `${weeks} earlier ones, from ${name}`;
      return `Sheets of ${which}: ${states.en(of)}`;
    },
    scored: (period) => `Every sheet of ${period} is in: the table`,
    amending: (period) => `${period} is being amended, to be closed again`,
    pending: (period, edition) => `Edition ${edition} of ${period} waits for the number of its paper`,
    changed: (period, count) => `Changed after ${period} was closed: ${count}`,
    notice: (kind) => `the notice of the ${kind}`,
    dossier: 'the whole dossier',
    toSign: 'once signed, its number',
    signFlags: '--decision NUMBER --date DAY',
    classify: (period, wanting) =>
      wanting === 0
        ? `To classify, all of it scored: ${period}`
        : `To classify: ${period}, ${wanting} of its sheets not complete`,
    award: ({ name, of, count }, period) =>
      `No decision yet on ${name}, ${period}: ${count} ${of === 'unit' ? 'units' : 'individuals'} stand for it`,
    decision: ({ name, lacks }, period) =>
      `${name === undefined ? 'Levels' : `${name},`} ${period}: ${{ verdicts: 'open on somebody', meeting: 'the decision is not filled in', signature: 'the decision waits to be signed' }[lacks]}`,
    record: (count, period) => `The awards of ${period} are signed, ${count} not in the records`,
    scale: ({ title, step, count, isOver, isInUse }) =>
      `“${title}” ${
        {
          consult: 'is a draft and scores already',
          answer: `has ${count} ${count === 1 ? 'opinion' : 'opinions'} without an answer${isOver ? ', its day is over' : ''}`,
          approve: isOver ? 'was consulted on and waits for the Council' : 'is being consulted on and scores already',
          issue: `is approved, not issued${isInUse ? ', and scores already' : ''}`,
        }[step]
      }`,
    work: ({ plan, late, due, reviews }) =>
      `The plan “${plan}”: ${counts([late, 'overdue'], [due, 'due soon'])}${reviews > 0 ? `, ${reviews} of them reviews` : ''}`,
    remedies: ({ late, due }) => `Remedies after inspections: ${counts([late, 'overdue'], [due, 'due soon'])}`,
    appeals: ({ late, open, due }) =>
      `Petitions without an answer: ${counts([late, 'overdue'], [open, late > 0 ? 'others' : 'open'])}${due === undefined ? '' : `, the next due on ${dateSaid(due, 'en')}`}`,
    registrations: (year, missing) => `Registrations of ${year}: ${missing} missing`,
    begin: { people: 'No divisions and people yet: an Excel workbook', scale: 'No point scale yet: an Excel table' },
    noRegistrations: (year) => `No registrations of ${year} yet: a table for the units`,
    exemplar: (title, first, count) =>
      `The example “${title}” has not been reviewed for ${count === 1 ? first : `${count} periods, the first ${first}`}`,
    exemplars: (count) => `Examples to follow: ${count} not reviewed`,
  },
});
