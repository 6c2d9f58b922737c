import { type Day, daysAfter } from '../base/day.ts';
import type { Words } from '../base/locale.ts';
import type { Typed, TypedText, TypingContext } from './typing.ts';

/** A stretch of calendar days with a name in every file: `2016-W40`, `2016-10`, `2016-H2`. */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
}

/** One kind of period; what depends on the kind is asked of this object and never decided by a switch. */
export interface PeriodKind {
  readonly id: string;
  /** Matches what looks like an id of this kind, whether or not such a period exists. */
  readonly shape: RegExp;
  /** The ids of this kind in a file, as a regular expression writes them. */
  readonly pattern: string;
  /** What a template of an id looks like, for messages: `2016-W40`. */
  readonly example: string;
  /** The kind as it is typed, behind `--by` and in `thang-nay`, `last-month`. */
  readonly noun: Words;
  /** Whether it may be what is scored: a regulation's `base`. */
  readonly isScored?: true;
  /** Whether a longer period holds now more, now fewer of them, so that no list of weights fits. */
  readonly isUneven?: true;
  /** Whether those who score meet for the briefing, and not to score alone. */
  readonly isBriefed?: true;
  /** Whether one of them may be longer than another, so that nobody can say how many parts it has. */
  readonly isOfAnyLength?: true;
  /** The period of that id; nothing where the calendar has none (2017-W53, 2016-13). */
  parse(id: string): Period | undefined;
  /** The period of this kind that a day lies in. */
  holding(day: Day): Period;
  /** Which ids there are in a year, where people may take one that there is not: 2017-W53, 2016-13. */
  inYear?(year: string): Words;
  /** The day whose place in the calendar decides where the period belongs; `weekday` is 0 for Monday. */
  decidingDay(period: Period, weekday: number): Day;
  /** What text of people means, where it names a period of this kind: words, small letters, without a year. */
  typed(text: TypedText, context: TypingContext): Typed | undefined;
  /** The id that another spelling in a file means: `W40/2016`, `quý 4 năm 2016`. */
  meant?(text: string): string | undefined;
  readonly words: Words<PeriodWords>;
}

/** How people name periods of one kind. */
interface PeriodWords {
  /** tuần, tháng, … */
  readonly kind: string;
  /** As parts are counted, where that is another word: kỳ sáu tháng. */
  readonly part?: string;
  /** hằng tháng, where work may recur by it. */
  readonly every?: string;
  /** Sơ kết, tổng kết: how a review of it is called, where it has one. */
  readonly review?: string;
  /** tuần 45, tháng 10/2016 */
  name(period: Period): string;
  /** tuần 45 (từ ngày 07/11 đến ngày 11/11/2016) */
  title(period: Period): string;
  /** Over a column of a table, where its id says too little: “Cuối 2016”. */
  heading?(period: Period): string;
}

/** The period of the same kind that begins the day after, or ends the day before. */
export function neighbour(period: Period, step: 1 | -1): Period {
  return period.kind.holding(step === 1 ? daysAfter(period.to, 1) : daysAfter(period.from, -1));
}

/** The period of the same number so many years before; nothing where that year has none, or it is longer than a year may be. */
export function yearsBefore({ id, kind }: Period, years: number): Period | undefined {
  return kind.isOfAnyLength ? undefined : kind.parse(id.replace(/^\d{4}/, (year) => `${Number(year) - years}`));
}
