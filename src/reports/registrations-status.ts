import type { RegisteredRow, RegistrationsAnswer, RegistrationsRead } from '../answers/registrations.ts';
import { dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { periodOf } from '../calendar/index.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { BLANK, type Cell, type Column, type Row, type Table, text } from '../documents/table.ts';
import { levelNamed } from '../model/level-names.ts';
import type { Located } from '../source/located.ts';
import type { TableReport } from './report.ts';

/** The answer, and by what names its titles, levels and units go. */
export interface RegistrationsShown extends RegistrationsAnswer, Pick<RegistrationsRead, 'workspace' | 'rules'> {}

/** Who has registered for what and who has not, and how results stand against it. */
export const registrationsReport: TableReport<RegistrationsShown> = {
  id: 'registrations-status',
  document(shown, locale) {
    const words = WORDS[locale];
    const { period, day, files, rows } = shown;
    const of = (state: RegisteredRow['state']) => rows.filter((row) => row.state === state);
    const list = (heading: string, some: readonly RegisteredRow[], more: (row: RegisteredRow) => string): Block[] =>
      some.length === 0
        ? []
        : [
            {
              kind: 'list',
              heading: `${heading} (${some.length})`,
              items: some.map((row) => `${calledIn(row, shown)}${more(row)}`),
            },
          ];
    const registered = rows.filter(({ state }) => state !== 'missing');
    const counted = (kind: RegisteredRow['kind']) => ({
      all: rows.filter((row) => row.kind === kind).length,
      done: rows.filter((row) => row.kind === kind && (row.state === 'registered' || row.state === 'late')).length,
    });
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(period) },
        ...(files.length === 0 ? [paragraph(words.noFile(period))] : []),
        paragraph(words.counted(counted('unit'), counted('member'), dateSaid(day, locale))),
        ...list(words.missing, of('missing'), ({ kind, unit }) =>
          kind === 'unit' ? '' : ` (${unitName(unit, shown)})`,
        ),
        ...list(words.late, of('late'), ({ registration }) => dated(registration?.date, locale)),
        ...list(words.withdrawn, of('withdrawn'), ({ registration }) => dated(registration?.withdrawn, locale)),
        ...(registered.length > 0 ? [table(registered, shown, locale)] : []),
      ],
    };
  },
  heading({ period }, locale) {
    const { type, subject } = WORDS[locale];
    const called = periodOf(period);
    return { type, subject: subject(called?.kind.words[locale].title(called) ?? period) };
  },
};

function dated(day: Located<string> | undefined, locale: Locale): string {
  return day ? ` (${dateSaid(day.value, locale)})` : '';
}

function table(rows: readonly RegisteredRow[], shown: RegistrationsShown, locale: Locale): Table {
  const words = WORDS[locale];
  const column = (heading: string, weight: number): Column => ({ heading, weight, align: 'left' });
  return {
    kind: 'table',
    name: words.sheet(shown.period),
    columns: [
      { ...column(words.who, 0), apart: words.whoApart },
      column(words.titles, 0),
      column(words.targets, 1),
      column(words.result, 0),
    ],
    rows: rows.map((row): Row => ({ kind: 'row', subject: row.id, cells: cellsOf(row, shown, locale) })),
  };
}

function cellsOf(row: RegisteredRow, shown: RegistrationsShown, locale: Locale): Cell[] {
  const { registration, result, state } = row;
  const words = WORDS[locale];
  const titles = registration?.titles.map(({ value }) => titleName(value, shown)).join(', ') ?? '';
  const targets = registration?.targets.map(({ value }) => value).join('; ') ?? '';
  const level =
    result?.isRated && result.level !== undefined ? levelNamed(result.level, shown.rules?.levels)[locale] : undefined;
  return [
    { kind: 'text', text: calledIn(row, shown), apart: whoApart(row, shown, locale) },
    text(state === 'withdrawn' ? `${titles} (${words.takenBack})` : titles),
    targets === '' ? BLANK : text(targets),
    result === undefined ? BLANK : text(level ?? words.notRated),
  ];
}

/** Name, division and kind, in columns of their own. */
function whoApart(row: RegisteredRow, shown: RegistrationsShown, locale: Locale): Cell[] {
  const unit = row.kind === 'unit' ? '' : unitName(row.unit, shown);
  return [calledIn(row, shown), unit, WORDS[locale].kinds[row.kind]].map(text);
}

function titleName(id: string, { rules }: RegistrationsShown): string {
  return rules?.awards.find((award) => award.id.value === id)?.name.value ?? id;
}

function calledIn({ kind, id, name }: RegisteredRow, { workspace }: RegistrationsShown): string {
  return workspace?.organization.called(kind, id) ?? name;
}

function unitName(id: string, { workspace }: RegistrationsShown): string {
  return workspace?.organization.unit(id)?.name.value ?? id;
}

interface Counted {
  readonly all: number;
  readonly done: number;
}

const WORDS = bilingual({
  vi: {
    missing: 'Chưa đăng ký',
    late: 'Đăng ký sau hạn',
    withdrawn: 'Đã rút đăng ký',
    takenBack: 'đã rút',
    sheet: (period: string) => `Đăng ký ${period}`,
    who: 'Tập thể, cá nhân',
    kinds: { unit: 'Tập thể', member: 'Cá nhân' },
    whoApart: ['Họ và tên', 'Đơn vị', 'Đối tượng'].map((heading) => ({ heading, align: 'left' }) as const),
    titles: 'Danh hiệu đăng ký',
    targets: 'Chỉ tiêu đăng ký',
    result: 'Kết quả đến nay',
    notRated: 'chưa xếp loại',
    type: 'BẢNG TỔNG HỢP',
    subject: (period: string) => `Đăng ký thi đua ${period}`,
    title: (period: string) => `ĐĂNG KÝ THI ĐUA ${period}`,
    noFile: (period: string) => `Chưa có tệp registrations/${period}.yaml.`,
    counted: (units: Counted, members: Counted, day: string) =>
      `Đã đăng ký: ${units.done}/${units.all} tập thể, ${members.done}/${members.all} cá nhân (người của cơ quan ngày ${day}).`,
  },
  en: {
    missing: 'Not registered',
    late: 'Registered late',
    withdrawn: 'Taken back',
    takenBack: 'taken back',
    sheet: (period) => `Registrations ${period}`,
    who: 'Who',
    kinds: { unit: 'Collective', member: 'Individual' },
    whoApart: ['Name', 'Division', 'Kind'].map((heading) => ({ heading, align: 'left' }) as const),
    titles: 'Strives for',
    targets: 'Targets',
    result: 'Result so far',
    notRated: 'not rated',
    type: 'SUMMARY TABLE',
    subject: (period) => `Registrations of ${period}`,
    title: (period) => `REGISTRATIONS ${period}`,
    noFile: (period) => `There is no registrations/${period}.yaml yet.`,
    counted: (units, members, day) =>
      `Registered: ${units.done} of ${units.all} units, ${members.done} of ${members.all} members (who belonged here on ${day}).`,
  },
});
