import type { NotCounted } from '../../../answers/closing/shown-since/skipped.ts';
import type { ShownSince } from '../../../answers/closing/shown-since.ts';
import { dateSaid } from '../../../base/day.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { text } from '../../../documents/table.ts';
import { partNoun } from '../../../scoring/rollup/part-names.ts';
import { paperNumber } from '../phrases.ts';
import type { Setting } from '../setting.ts';
import { levelNames, verdictInWords } from './results.ts';
import { tableOf } from './table.ts';

/** Weeks that are not counted: why, since when that is known, and how they were handed out. */
export function notCountedIn(answer: ShownSince, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const { notCounted } = answer;
  const part = partNoun(answer.rules.base)[locale];
  if (notCounted.length === 0) return [paragraph(raised(words.none(part)))];
  const items = notCounted.map((each) =>
    [said(each, part, locale), ...sinceIn(each, locale), ...handedOut(each, locale)].join('; '),
  );
  return [{ kind: 'list', items }, ...notCounted.flatMap((each) => rowsAsShown(each, answer, setting))];
}

function said({ period, why, reason }: NotCounted, part: string, locale: Locale): string {
  const words = WORDS[locale];
  const told = why === 'skipped' ? words.skipped(reason ?? words.noReason) : words[why](part);
  return `${raised(period.kind.words[locale].name(period))} (${[period.from, period.to].map((day) => dateSaid(day, locale)).join(' – ')}): ${told}`;
}

function sinceIn({ why, since: { counted, not } }: NotCounted, locale: Locale): string[] {
  const words = WORDS[locale];
  if (why !== 'skipped') return [];
  if (counted === undefined) return [not === undefined ? words.unknown : words.alreadyOn(dayOf(not, locale))];
  return [
    not === undefined ? words.after(dayOf(counted, locale)) : words.between(dayOf(counted, locale), dayOf(not, locale)),
  ];
}

function handedOut({ shown }: NotCounted, locale: Locale): string[] {
  if (!shown) return [];
  const rated = shown.rows.filter(({ level }) => level).length;
  return [WORDS[locale].handedOut(dayOf(shown.shown.value, locale), paperNumber(rated, locale))];
}

/** What nobody sees in any table any more. */
function rowsAsShown({ period, shown }: NotCounted, { workspace }: ShownSince, { locale }: Setting): Block[] {
  if (!shown) return [];
  const words = WORDS[locale];
  const levelName = levelNames(workspace, workspace.calendar.decidingDay(period), locale);
  const rows = shown.rows.map(({ kind, name, subject, points, level }) => {
    const verdict = { points: points?.value, level: level?.value };
    const who = workspace.organization.called(kind, subject.value) ?? name?.value ?? subject.value;
    return [who, verdictInWords(verdict, levelName, locale)].map(text);
  });
  return [tableOf(words.columns, rows, words.caption(period.kind.words[locale].name(period)))];
}

/** The day of a moment by the clock. */
function dayOf(moment: string, locale: Locale): string {
  return dateSaid(moment.slice(0, 10), locale);
}

const WORDS = bilingual({
  vi: {
    none: (part: string) => `${part} nào của kỳ cũng được tính.`,
    skipped: (reason: string) => `không tính, ${reason}`,
    noReason: 'chưa ghi lý do',
    'before-start': (part: string) => `không tính, trước ${part} đầu trong lịch`,
    'after-end': (part: string) => `không tính, sau ${part} cuối trong lịch`,
    'file-gone': () => 'không còn tệp điểm',
    unknown: 'không rõ ghi vào lịch từ ngày nào',
    alreadyOn: (day: string) => `có trong lịch từ ngày ${day} hoặc trước đó`,
    after: (day: string) => `ghi vào lịch sau ngày ${day}`,
    between: (counted: string, not: string) => `ghi vào lịch sau ngày ${counted}, không muộn hơn ngày ${not}`,
    handedOut: (day: string, rated: string) => `đã phát bảng ngày ${day}, ${rated} tập thể, cá nhân được xếp loại`,
    columns: ['Họ và tên', 'Kết quả đã phát'],
    caption: (week: string) => `Bảng đã phát của ${week}, nay không tính`,
  },
  en: {
    none: (part) => `Every ${part} of the period counts.`,
    skipped: (reason) => `not counted, ${reason}`,
    noReason: 'no reason given',
    'before-start': (part) => `not counted, before the first ${part} of the calendar`,
    'after-end': (part) => `not counted, after the last ${part} of the calendar`,
    'file-gone': () => 'its scores file is gone',
    unknown: 'since when is not known',
    alreadyOn: (day) => `in the calendar since ${day} or earlier`,
    after: (day) => `put into the calendar after ${day}`,
    between: (counted, not) => `put into the calendar after ${counted}, not later than ${not}`,
    handedOut: (day, rated) => `handed out on ${day}, ${rated} subjects rated`,
    columns: ['Name', 'Result handed out'],
    caption: (week) => `As handed out, and not counted now: ${week}`,
  },
});
