import type { Locale } from '../base/locale.ts';
import { countedAs } from '../calendar/kind-words.ts';
import type { Period } from '../calendar/period.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { isOnlySaid } from '../forms/trouble.ts';
import { inCapitals } from './capitals.ts';
import { faultInWords } from './form/fault-words.ts';
import { fileCalled } from './form/file-called.ts';
import { troubleLines } from './form/trouble-lines.ts';
import type { Report } from './report.ts';
import { missingBlocks } from './week/missing.ts';
import { dayInWords, severalBlocks } from './week/several.ts';
import type { CameBack, CameFile, WeekDone, WeekState } from './week/week-done.ts';
import { WEEK_WORDS } from './week/week-words.ts';

/** A Friday: what is done in one line a step, what is wrong whole. */
export const weekReport: Report<WeekDone> = {
  id: 'week',
  document(done, locale) {
    const [only] = done.weeks;
    const isOne = only !== undefined && done.weeks.length === 1;
    return {
      locale,
      blocks: isOne
        ? oneWeek(only, done, locale)
        : severalBlocks(done, cameBlocks(done, undefined, '', locale), locale),
    };
  },
};

function oneWeek(week: WeekState, done: WeekDone, locale: Locale): Block[] {
  const words = WEEK_WORDS[locale];
  const { period, file, sheets, handed } = week;
  const { kind } = period.kind.words[locale];
  const isUnwritten = done.isDry && file.isNew;
  const first = isUnwritten ? words.willBegin(file, kind) : words.file(file, kind);
  const none = week.isClosed ? words.closed : words.allIn;
  const second = sheets ? words.sheets(sheets, dayInWords(sheets.since, done, locale), done.isDry) : none;
  return [
    { kind: 'title', text: inCapitals(period, locale) },
    paragraph(`1 ${first}.`),
    paragraph(`2 ${second}`),
    ...cameBlocks(done, handed, '3 ', locale),
    ...(handed ? missingBlocks(week, done, locale) : [paragraph(`4 ${words.notOpened}`)]),
    ...leftOut(week, locale),
    ...(done.isDry ? [paragraph(words.dry)] : []),
  ];
}

function leftOut({ leftOut: periods, period }: WeekState, locale: Locale): Block[] {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return [];
  const isSpan = first !== last && periods.length <= MOST_AT_ONCE;
  const line = `emul week ${first.id}${isSpan ? `..${last.id}` : ''}`;
  return [paragraph(WEEK_WORDS[locale].leftOut(periods.length, countedAs(period.kind)[locale], line))];
}

/** Hundreds of weeks nobody catches up in one line. */
const MOST_AT_ONCE = 53;

/** What came back: how much was taken, and whatever was not, cell by cell. */
function cameBlocks(done: WeekDone, handed: WeekState['handed'], number: string, locale: Locale): Block[] {
  const words = WEEK_WORDS[locale];
  const { came, isDry, weeks } = done;
  const [only] = weeks;
  const read = came.files.filter(({ fault }) => fault === undefined);
  const fresh = read.reduce((sum, file) => sum + file.fresh, 0);
  const wrong = read.flatMap((file) => wrongIn(file, came, locale));
  const count = read.reduce((sum, file) => sum + cellsLeft(file), 0);
  const head = handed ? words.cameFrom(...divisionsIn(handed)) : words.came;
  const taken = fresh > 0 ? words.took(fresh, isDry) : words.nothingNew;
  const isNothing = came.files.length + came.others.size + came.strangers.length === 0;
  if (isNothing) return [paragraph(`${number}${head} ${words.nothing(came.from)}`)];
  return [
    paragraph([`${number}${head} ${taken}`, wrong.length > 0 ? words.notTaken(count) : ''].filter(Boolean).join(' ')),
    ...list(wrong),
    ...unread(came, only && done.weeks.length === 1 ? done.typed(only.period) : '', locale),
    ...hints(done, locale).map(paragraph),
    ...(fresh > 0 && !isDry ? [paragraph(words.kept)] : []),
  ];
}

/** How many divisions have handed in anything, and how many there are. */
function divisionsIn({ sheets }: NonNullable<WeekState['handed']>): [came: number, of: number] {
  const due = sheets.filter(({ state }) => state !== 'excused');
  const all = new Set(due.map(({ subject }) => subject.unit?.id.value ?? ''));
  const came = new Set(
    due.flatMap(({ state, subject }) => (state === 'missing' ? [] : (subject.unit?.id.value ?? ''))),
  );
  return [came.size, all.size];
}

function cellsLeft({ troubles }: CameFile): number {
  return troubles.filter(({ trouble }) => !isOnlySaid(trouble)).length;
}

function wrongIn(file: CameFile, { files }: CameBack, locale: Locale): string[] {
  const shown = fileCalled(
    file.shown,
    files.map((other) => other.shown),
  );
  const left = file.troubles.filter(({ trouble }) => !isOnlySaid(trouble));
  return troubleLines(left, { ...file, shown }, locale);
}

function unread({ files }: CameBack, typed: string, locale: Locale): Block[] {
  const { noPeriod } = WEEK_WORDS[locale];
  const said = ({ fault, shown }: CameFile) => {
    if (!fault) return [];
    return [`${shown}: ${fault.id === 'no-period' ? noPeriod(typed, shown) : faultInWords(fault, locale)}`];
  };
  const lines = files.flatMap(said);
  return lines.length > 0 ? [paragraph(WEEK_WORDS[locale].notRead(lines.length)), ...list(lines)] : [];
}

/** What to do about files that are not done with, a line each. */
function hints({ came, typed }: WeekDone, locale: Locale): string[] {
  const { files, others, strangers, tables, from } = came;
  const words = WEEK_WORDS[locale];
  const notes = files.flatMap(({ troubles, shown }) => {
    const count = troubles.filter(({ trouble }) => isOnlySaid(trouble)).length;
    return count > 0 ? [words.notes(count, shown)] : [];
  });
  const names = files.map(({ shown }) => shown);
  const blank = files.filter(({ isBlank }) => isBlank);
  const isTyped = from.every((path) => path !== 'in/');
  const line = (period: Period) =>
    `emul week ${typed(period)}${isTyped ? ` ${from.map((path) => `"${path}"`).join(' ')}` : ''}`;
  return [
    ...(blank.length > 0 ? [words.blank(blank.map(({ shown }) => fileCalled(shown, names)).join(', '))] : []),
    ...(files.some(({ isWaiting }) => isWaiting) ? [words.waiting] : []),
    ...(files.some((file) => !file.isWhole && !file.isWaiting && file.fault === undefined) ? [words.sendAgain] : []),
    ...notes,
    ...[...others].map(([period, own]) =>
      words.others(period.kind.words[locale].name(period), own.length, namesOf(own), line(period)),
    ),
    ...(tables.length > 0 ? [words.tables(tables.join(', '))] : []),
    ...(strangers.length > 0 ? [words.strangers(strangers.length)] : []),
  ];
}

/** Files of another week by name, as many as one looks through: the week in a name may be another one than in the form. */
function namesOf(files: readonly string[]): string[] {
  return files.slice(0, 5).map((shown) => fileCalled(shown, files));
}

function list(items: readonly string[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
