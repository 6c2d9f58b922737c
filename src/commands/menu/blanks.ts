import { basesIn } from '../../answers/bases.ts';
import type { Today } from '../../answers/today.ts';
import { dayFromPeople } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { periodKinds, periodOf } from '../../calendar/index.ts';
import { neighbour, type Period } from '../../calendar/period.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { comingPeriod } from '../coming-period.ts';
import type { Call } from '../command.ts';
import { candidatesOf, subjectNamed } from '../subject-named.ts';
import { UsageError } from '../usage.ts';

/** What is known where a blank is filled in. */
export interface Known {
  readonly call: Call;
  readonly today: Today;
}

/** What may be answered: what goes into the line, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly words: Words;
}

/** What a line leaves open, and how it is asked for; what is known helps. */
export interface Blank<K = Known> {
  readonly question: Words;
  /** What may be answered; the first is what Enter stands for, where anything is usual. */
  choices(known: K): readonly Choice[];
  /** Whether choices are listed with a number each; where they are not, a number is an answer of its own. */
  readonly isListed: boolean;
  readonly isUnusual?: true;
  /** What else somebody types; throws a UsageError where it means nothing. */
  typed(text: string, known: K): string;
}

export type BlankName = keyof typeof BLANKS;

/** Every blank that a line may have. */
export const BLANKS = {
  week: {
    question: { vi: 'Kỳ chấm nào', en: 'Which period' },
    isListed: false,
    choices: (known) => [newest(known)].flatMap((period) => (period ? chosen(period) : [])),
    typed: baseTyped,
  },
  next: {
    question: { vi: 'Kỳ chấm nào', en: 'Which period' },
    isListed: false,
    choices: (known) => [following(known)].flatMap((period) => (period ? chosen(period) : [])),
    typed: baseTyped,
  },
  period: {
    question: { vi: 'Kỳ nào', en: 'Which period' },
    isListed: true,
    choices: (known) => longer(known).map(chosen),
    typed: periodTyped,
  },
  /** What is closed cannot be taken back: nothing is usual. */
  closing: {
    question: { vi: 'Khóa sổ kỳ nào', en: 'Which period is to be closed' },
    isListed: true,
    isUnusual: true,
    choices: (known) => longer(known).map(chosen),
    typed: periodTyped,
  },
  review: {
    question: { vi: 'Kỳ nào', en: 'Which period' },
    isListed: true,
    choices: (known) => longer(known).filter(isReviewed).map(chosen),
    typed: periodTyped,
  },
  subject: {
    question: { vi: 'Ai: gõ số, hoặc gõ tên', en: 'Who: a number, or a name' },
    isListed: true,
    isUnusual: true,
    choices: ({ today: { workspace } }) => (workspace ? people(workspace.organization) : []),
    typed: (text, { today: { workspace } }) => {
      if (workspace) subjectNamed(text, workspace.organization);
      return text;
    },
  },
  forms: free('Tệp hoặc thư mục phiếu gửi về', 'The forms: a file or folder'),
  paper: free('Tệp của văn bản', 'The paper’s file'),
  number: free('Số quyết định, ví dụ 72/QĐ-SNV', 'Its number, such as 72/QĐ-SNV'),
  day: { ...free('Ngày ký, ví dụ 10/1/2017', 'Signed on, such as 10/1/2017'), typed: dayTyped },
} satisfies Readonly<Record<string, Blank>>;

/** Which folder becomes, or is, the workspace. */
export const FOLDERS = {
  new: free('Tên thư mục của sổ mới', 'The folder of the new workspace', 'so-thi-dua'),
  folder: free('Thư mục của sổ', 'The folder of the workspace'),
};

/** What is typed freely: a number, or a file or folder as typed or as drawn into the window, which puts it in quotes. */
function free(vi: string, en: string, usual?: string): Blank<unknown> {
  return {
    question: { vi, en },
    isListed: false,
    choices: () => (usual === undefined ? [] : [{ value: usual, words: { vi: usual, en: usual } }]),
    typed: (text) => text.replace(/^(["'])(.*)\1$/, '$2'),
  };
}

function chosen({ id, kind, from, to }: Period): Choice {
  const [vi, en] = [kind.words.vi, kind.words.en].map(({ name }) => name({ id, kind, from, to }));
  return { value: id, words: { vi: vi ?? id, en: en ?? id } };
}

/** Base periods that have a scores file and have begun, newest first; all of them where none has begun. */
function filed({ today: { workspace, asOf } }: Known): readonly Period[] {
  const all = [...(workspace?.briefingFiles.keys() ?? [])].flatMap((id) => periodOf(id) ?? []);
  const begun = all.filter(({ from }) => from <= asOf);
  return (begun.length > 0 ? begun : all).toSorted((a, b) => (a.to < b.to ? 1 : -1));
}

function newest(known: Known): Period | undefined {
  return filed(known)[0];
}

function following(known: Known): Period | undefined {
  const period = newest(known);
  return period ? neighbour(period, 1) : known.today.period;
}

function baseTyped(text: string, known: Known): string {
  const { workspace } = known.today;
  if (!workspace) return text;
  return alone(() => comingPeriod(known.call, text, idsIn(known), basesIn(workspace), LINE)?.id ?? text);
}

function idsIn(known: Known): readonly string[] {
  return filed(known).map(({ id }) => id);
}

/** Periods that hold a week with marks, those that are over first, the last of them before all. */
function longer(known: Known): readonly Period[] {
  const last = newest(known);
  if (!last) return [];
  const { asOf } = known.today;
  const all = periodKinds
    .filter((kind) => !kind.isBriefed && KINDS.includes(kind.id))
    .flatMap((kind) => {
      const period = kind.holding(last.from);
      return [period, neighbour(period, -1)];
    })
    .filter((period) => hasFile(period, known));
  const isOver = ({ to }: Period) => to < asOf;
  return [...all.filter(isOver), ...all.filter((period) => !isOver(period))];
}

const KINDS: readonly string[] = ['month', 'half-year', 'year'];

function isReviewed({ kind }: Period): boolean {
  return kind.id !== 'month';
}

function hasFile({ from, to }: Period, known: Known): boolean {
  return filed(known).some((file) => file.to >= from && file.from <= to);
}

function periodTyped(text: string, known: Known): string {
  const { workspace } = known.today;
  if (!workspace) return text;
  const asking = { available: idsIn(known), bases: basesIn(workspace), campaigns: [], command: LINE };
  return alone(() => askedLongerPeriod(known.call, text, asking).id);
}

const LINE = 'emul menu';

/** What is wrong with a period, told as one types it here: with no line before it. */
function alone(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError) || !error.help) throw error;
    const { vi, en } = error.help;
    throw new UsageError(error.words, { vi: vi.replaceAll(`${LINE} `, ''), en: en.replaceAll(`${LINE} `, '') });
  }
}

function dayTyped(text: string): string {
  if (dayFromPeople(text)) return text;
  throw new UsageError(
    { vi: `${quoted(text)} không phải một ngày`, en: `${quoted(text)} is no day` },
    { vi: 'gõ như 10/1/2017', en: 'type it as 10/1/2017' },
  );
}

/** Everybody by number, of two who share a name with the division; the line has the name where it is one person’s. */
function people({ members, units }: NonNullable<Today['workspace']>['organization']): Choice[] {
  const all = candidatesOf(members, units);
  return all.map(({ id, name, where }) => {
    const isShared = all.filter((other) => other.name === name).length > 1;
    const shown = isShared && where !== undefined ? `${name}, ${where}` : name;
    return { value: isShared ? id : name, words: { vi: shown, en: shown } };
  });
}
