import type { Today, Want } from '../answers/today.ts';
import { dateInWords } from '../base/day.ts';
import type { Locale, Words } from '../base/locale.ts';
import type { Period } from '../calendar/period.ts';
import type { Report } from './report.ts';

/** What a day wants, each thing with the line to type next. */
export const todayReport: Report<Today> = {
  id: 'today',
  document({ asOf, wants, workspace, findings }, locale) {
    const words = WORDS[locale];
    const agency = workspace?.settings.agency?.value;
    const errors = findings.errors.length;
    const items = [
      ...(errors > 0 ? [line(words.errors(errors), 'emul check')] : []),
      ...wants.map((want) => lineOf(want, locale)),
    ];
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(dateInWords(asOf), agency) },
        items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: words.nothing },
        { kind: 'paragraph', text: words.more },
      ],
    };
  },
};

function line(what: string, ...commands: readonly string[]): string {
  return `${what}: ${commands.join('; ')}`;
}

function lineOf(want: Want, locale: Locale): string {
  const words = WORDS[locale];
  const name = ({ kind, ...rest }: Period) => kind.words[locale].name({ kind, ...rest });
  switch (want.kind) {
    case 'open':
      return line(words.open(name(want.period), want.count), `emul open ${want.period.id}`);
    case 'sheets':
      return line(words.sheets(name(want.period), want.of), `emul status ${want.period.id}`);
    case 'scored':
      return line(
        words.scored(name(want.period)),
        `emul score ${want.period.id}`,
        `emul report briefing ${want.period.id}`,
      );
    case 'classify':
      return line(
        words.classify(name(want.period)),
        `emul classify ${want.period.id}`,
        `emul candidates ${want.period.id}`,
        `emul decide ${want.period.id}`,
      );
    case 'decision':
      return line(
        words.decision(want, name(want.period)),
        want.isUndecided
          ? `emul decide ${want.period.id} --award ${want.award} --enter`
          : `emul check decisions/${want.named}.yaml`,
      );
    case 'record':
      return line(words.record(want.named, want.count), `emul awards record ${want.named}`);
    case 'opinions':
      return line(words.opinions(want.criteria, want.count), 'emul criteria opinions');
    case 'work':
      return line(words.work(want.plan, want.late, want.due, want.reviews), `emul plan status ${want.plan}`);
    case 'remedies':
      return line(words.remedies(want.late, want.due), 'emul inspections');
    case 'registrations':
      return line(words.registrations(want.year, want.missing), `emul registrations status ${want.year}`);
    case 'no-registrations':
      return line(words.noRegistrations(want.year), `emul form export registrations ${want.year}`);
    case 'exemplar':
      return line(
        words.exemplar(want.title, want.periods.slice(0, 1).map(name).join(''), want.periods.length),
        `emul exemplars show ${want.id}`,
      );
    case 'campaign':
      return line(words.campaigns[want.state](want.title), `emul classify ${want.id}`);
  }
}

type SheetCounts = Extract<Want, { kind: 'sheets' }>['of'];

interface TodayWords {
  readonly nothing: string;
  readonly more: string;
  readonly campaigns: Readonly<Record<'running' | 'over', (title: string) => string>>;
  title(day: string, agency: string | undefined): string;
  errors(count: number): string;
  open(period: string, count: number): string;
  decision(want: Extract<Want, { kind: 'decision' }>, period: string): string;
  record(named: string, count: number): string;
  noRegistrations(year: string): string;
  sheets(period: string, of: SheetCounts): string;
  scored(period: string): string;
  classify(period: string): string;
  opinions(criteria: string, count: number): string;
  work(plan: string, late: number, due: number, reviews: number): string;
  remedies(late: number, due: number): string;
  registrations(year: string, missing: number): string;
  exemplar(title: string, first: string, count: number): string;
}

/** What is counted, joined; what there is none of is left out. */
function counts(...parts: readonly (readonly [count: number | undefined, words: string])[]): string {
  return parts.flatMap(([count, words]) => (count ? `${count} ${words}` : [])).join(', ');
}

const WORDS: Words<TodayWords> = {
  vi: {
    nothing: 'Không có việc gì chờ.',
    more: 'Mọi lệnh: emul --help',
    campaigns: {
      running: (title) => `Đợt “${title}” đang diễn ra, kết quả đến nay`,
      over: (title) => `Đợt “${title}” đã kết thúc, xếp loại`,
    },
    title: (day, agency) => (agency === undefined ? `VIỆC NGÀY ${day}` : `VIỆC NGÀY ${day}, ${agency}`),
    errors: (count) => `Sổ còn ${count} lỗi phải sửa`,
    open: (period, count) => `Chưa có tệp điểm ${count > 1 ? `${count} kỳ, từ ${period}` : period}`,
    decision: ({ award, named, isUndecided }, period) =>
      `Quyết định ${award === undefined ? 'xếp loại' : 'khen thưởng'} ${period} (decisions/${named}.yaml) ${isUndecided ? 'còn người chưa kết luận' : 'chưa ghi ngày họp, số hoặc ngày ký'}`,
    record: (named, count) => `Quyết định “${named}” đã ký, còn ${count} chưa ghi vào sổ khen thưởng`,
    noRegistrations: (year) => `Chưa có đăng ký thi đua năm ${year}, lập bảng gửi các phòng`,
    sheets: (period, of) =>
      `Phiếu ${period}: ${counts([of.missing, 'chưa có'], [of.incomplete, 'chưa chấm đủ'], [of.faulty, 'có lỗi'], [of['self-only'], 'mới tự chấm'])}`,
    scored: (period) => `Đã đủ phiếu ${period}, bảng điểm và thông báo`,
    classify: (period) => `Đã đủ kỳ chấm, chưa có quyết định xếp loại ${period}`,
    opinions: (criteria, count) => `Thang điểm “${criteria}” còn ${count} ý kiến chưa trả lời`,
    work: (plan, late, due, reviews) =>
      `Kế hoạch “${plan}”: ${counts([late, 'việc quá hạn'], [due, 'việc sắp đến hạn'])}${reviews > 0 ? `, trong đó ${reviews} kỳ sơ kết` : ''}`,
    remedies: (late, due) => `Khắc phục sau kiểm tra: ${counts([late, 'quá hạn'], [due, 'sắp đến hạn'])}`,
    registrations: (year, missing) => `Đăng ký thi đua năm ${year}: còn ${missing} chưa đăng ký`,
    exemplar: (title, first, count) =>
      `Điển hình “${title}” chưa sơ kết ${count === 1 ? first : `${count} kỳ, từ ${first}`}`,
  },
  en: {
    nothing: 'Nothing is waiting.',
    more: 'Every command: emul --help',
    campaigns: {
      running: (title) => `The campaign “${title}” is running, the result so far`,
      over: (title) => `The campaign “${title}” is over, classify it`,
    },
    title: (day, agency) => (agency === undefined ? `TO DO ON ${day}` : `TO DO ON ${day}, ${agency}`),
    errors: (count) => `${count} errors to mend`,
    open: (period, count) =>
      count > 1 ? `${count} scores files are wanting, the first ${period}` : `No scores file of ${period} yet`,
    decision: ({ award, named, isUndecided }, period) =>
      `The decision on ${award === undefined ? 'the levels' : 'an award'} of ${period} (decisions/${named}.yaml) ${isUndecided ? 'is still open on somebody' : 'has no day of the meeting, number or day of signing yet'}`,
    record: (named, count) => `The decision “${named}” is signed, ${count} are not in the records of awards`,
    noRegistrations: (year) => `No registrations of ${year} yet, a table for the units to fill in`,
    sheets: (period, of) =>
      `Sheets of ${period}: ${counts([of.missing, 'missing'], [of.incomplete, 'incomplete'], [of.faulty, 'with errors'], [of['self-only'], 'scored by themselves alone'])}`,
    scored: (period) => `Every sheet of ${period} is in, the table and the notice`,
    classify: (period) => `Every part of ${period} is scored, and nothing is decided`,
    opinions: (criteria, count) => `“${criteria}” has ${count} opinions without an answer`,
    work: (plan, late, due, reviews) =>
      `The plan “${plan}”: ${counts([late, 'overdue'], [due, 'due soon'])}${reviews > 0 ? `, ${reviews} of them reviews` : ''}`,
    remedies: (late, due) => `Remedies after inspections: ${counts([late, 'overdue'], [due, 'due soon'])}`,
    registrations: (year, missing) => `Registrations of ${year}: ${missing} missing`,
    exemplar: (title, first, count) =>
      `The example “${title}” has not been reviewed for ${count === 1 ? first : `${count} periods, the first ${first}`}`,
  },
};
