import type { HandedIn, PartHandedIn, SheetState } from '../answers/entry/handed-in.ts';
import { type Day, dateSaid, daysAfter, weekdayOf } from '../base/day.ts';
import { grouped } from '../base/grouped.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import type { Workspace } from '../model/workspace.ts';
import { inSentence, named } from './person-words.ts';
import { WEEKDAYS } from './weekday-words.ts';

type Wanting = 'missing' | 'incomplete' | 'self-only' | 'faulty';
const ORDER: readonly Wanting[] = ['missing', 'incomplete', 'self-only', 'faulty'];

/** A message a division, to be pasted into a chat as it stands: what is missing, whose, until when; no line to type, no id. */
export function messagesText({ parts, workspace }: HandedIn, asOf: Day, locale: Locale): string {
  const words = MESSAGE[locale];
  const open = parts.filter(({ hasFile }) => hasFile);
  const sheets = open.flatMap((part) => part.sheets.map((sheet) => ({ part, sheet })));
  const wanting = sheets.filter(({ sheet }) => isWanting(sheet.state));
  const divisions = [...grouped(wanting, ({ sheet }) => sheet.subject.unit?.id.value ?? '').values()];
  if (divisions.length === 0) return `${words.nothing}\n`;
  return divisions.map((own) => messageOf(own, workspace, asOf, locale)).join(`\n${words.between}\n\n`);
}

interface Owed {
  readonly part: PartHandedIn;
  readonly sheet: SheetState;
}

function messageOf(own: readonly Owed[], workspace: Workspace, asOf: Day, locale: Locale): string {
  const words = MESSAGE[locale];
  const name = own[0]?.sheet.subject.unit?.name.value ?? words.noUnit;
  const periods = [...grouped(own, ({ part }) => part).entries()].flatMap(([{ period }, owed]) => [
    words.about(period.kind.words[locale].title(period)),
    ...linesOf(
      owed.map(({ sheet }) => sheet),
      workspace,
      locale,
    ),
  ]);
  const last = own.at(-1)?.part;
  return `${[words.to(name), ...periods, words.until(last ? deadlineOf(last, asOf, locale) : words.soon)].join('\n')}\n`;
}

function linesOf(sheets: readonly SheetState[], workspace: Workspace, locale: Locale): string[] {
  return ORDER.flatMap((state) => {
    const names = sheets.filter((sheet) => sheet.state === state).map((sheet) => whose(sheet, workspace, locale));
    return names.length > 0 ? [`- ${MESSAGE[locale].states[state]}: ${names.join(', ')}.`] : [];
  });
}

/** “bà Kadá Thị Mai (Tiến độ, Tác phong)”, or the division's own sheet. */
function whose({ subject, wanting }: SheetState, { organization }: Workspace, locale: Locale): string {
  const { ofUnit } = MESSAGE[locale];
  const who =
    subject.kind === 'unit' ? ofUnit : inSentence(named(subject, organization, locale) ?? subject.name, locale);
  const what = wanting.map(({ title }) => title.value).join(', ');
  return what === '' ? who : `${who} (${what})`;
}

function isWanting(state: SheetState['state']): state is Wanting {
  return ORDER.some((each) => each === state);
}

/** Before the briefing, or the Friday of a week that does not say; of what nobody meets for no day is known. */
function deadlineOf({ period, held }: PartHandedIn, asOf: Day, locale: Locale): string {
  const day = held ?? (period.kind.isBriefed ? daysAfter(period.from, FRIDAY) : undefined);
  if (day === undefined) return MESSAGE[locale].soon;
  if (day < asOf) return MESSAGE[locale].overdue;
  return MESSAGE[locale].day(WEEKDAYS[locale][weekdayOf(day)] ?? '', dateSaid(day, locale));
}

const FRIDAY = 4;

const MESSAGE = bilingual({
  vi: {
    nothing: 'Các phòng đã gửi đủ phiếu, không phải nhắn.',
    between: '────────',
    noUnit: 'các đồng chí',
    to: (name: string) => `Kính gửi ${name},`,
    about: (title: string) => `Phiếu điểm thi đua ${title} còn thiếu:`,
    ofUnit: 'phiếu của tập thể phòng',
    states: {
      missing: 'Chưa có phiếu',
      incomplete: 'Chưa chấm đủ mục',
      'self-only': 'Mới tự chấm, trưởng phòng chưa chấm',
      faulty: 'Có chỗ ghi chưa đúng, nhờ soát lại',
    } satisfies Readonly<Record<Wanting, string>>,
    day: (weekday: string, date: string) => `trước giờ họp giao ban ${weekday}, ngày ${date}`,
    soon: 'sớm',
    overdue: 'sớm, vì đã quá ngày họp',
    until: (when: string) => `Nhờ gửi ${when}. Trân trọng cảm ơn.`,
  },
  en: {
    nothing: 'Every division has handed in all its sheets, there is nobody to write to.',
    between: '────────',
    noUnit: 'colleagues',
    to: (name) => `To ${name},`,
    about: (title) => `Of the emulation sheets of ${title} these are missing:`,
    ofUnit: 'the division’s own sheet',
    states: {
      missing: 'No sheet yet',
      incomplete: 'Not fully scored',
      'self-only': 'Scored by themselves alone, the head has not yet',
      faulty: 'Something is wrong in it, please look again',
    },
    day: (weekday, date) => `before the briefing on ${weekday}, ${date}`,
    soon: 'soon',
    overdue: 'soon, since the briefing is over',
    until: (when) => `Please send them ${when}. Thank you.`,
  },
});
