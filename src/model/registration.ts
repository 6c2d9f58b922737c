import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { day, given, list, text, texts } from './field.ts';
import { fileName } from './file-name.ts';
import { aboutEach, type Whom, whomFrom } from './whom.ts';

/** One file of registrations: who strives for which title in a year or campaign, from a paper with a deadline. */
export interface Registrations {
  readonly period: Located<string>;
  /** What its file is called, without folder and ending: `2017`, or `2017.cs-dt` where a year is split. */
  readonly named: string;
  /** The last day on which one may register. */
  readonly deadline: Located<Day> | undefined;
  readonly document: Located<string> | undefined;
  readonly entries: readonly Registration[];
  /** Those of one subject. */
  about(kind: Whom['kind'], id: string): readonly Registration[];
  readonly node: Node;
}

/** What one subject strives for. */
export interface Registration extends Whom {
  /** The day it came in; undefined while an “…” stands there. */
  readonly date: Located<Day> | undefined;
  /** Ids of awards of the regulation. */
  readonly titles: readonly Located<string>[];
  /** In words. */
  readonly targets: readonly Located<string>[];
  /** The day it was taken back: from then on it counts no longer. */
  readonly withdrawn: Located<Day> | undefined;
  readonly note: Located<string> | undefined;
  readonly node: Node;
}

export function registrationsFrom(node: Node): Registrations | undefined {
  const period = text(node.get('period'));
  if (!period) return undefined;
  const entries = list(node.get('entries'), registrationFrom);
  return {
    period,
    node,
    entries,
    about: aboutEach(entries),
    named: fileName(node),
    deadline: day(node.get('deadline')),
    document: text(node.get('document')),
  };
}

function registrationFrom(node: Node): Registration | undefined {
  const whom = whomFrom(node);
  return (
    whom && {
      ...whom,
      node,
      date: day(node.get('date')),
      titles: texts(node.get('titles')),
      targets: texts(node.get('targets')),
      withdrawn: day(node.get('withdrawn')),
      note: given(node.get('note')),
    }
  );
}

/** A line of a file, and the file. */
export interface Registered {
  readonly registration: Registration;
  readonly file: Registrations;
}

/** All lines of a subject for a title in a year or campaign, or for any, in the order of their days; also those that were late or taken back. */
export function registrationsOf(
  { kind, id }: { readonly kind: Whom['kind']; readonly id: string },
  title: string | undefined,
  files: readonly Registrations[],
): Registered[] {
  const isFor = ({ titles }: Registration) => title === undefined || titles.some(({ value }) => value === title);
  const all = files.flatMap((file) =>
    file.about(kind, id).flatMap((registration) => (isFor(registration) ? [{ registration, file }] : [])),
  );
  const dayOf = ({ registration }: Registered) => registration.date?.value ?? '';
  return all.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** Those of one title that stand on a day: neither taken back by then nor older than one that was. */
export function standingOn(day: Day, lines: readonly Registered[]): readonly Registered[] {
  const isTakenBack = ({ registration: { withdrawn } }: Registered) =>
    withdrawn !== undefined && withdrawn.value <= day;
  return lines.slice(lines.findLastIndex(isTakenBack) + 1);
}

/** Whether nobody can tell if it came in time: its file has a deadline, and the line no day. */
export function isUndated({ registration: { date }, file: { deadline } }: Registered): boolean {
  return date === undefined && deadline !== undefined;
}

/** Whether it came in after the deadline of its file; never where either day is not written. */
export function isLate({ date }: Registration, { deadline }: Registrations): boolean {
  return date !== undefined && deadline !== undefined && date.value > deadline.value;
}
