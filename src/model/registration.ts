import type { Day } from '../base/day.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Node } from '../source/node.ts';
import { fileName } from './file-name.ts';
import { type Having, read, whole } from './reading.ts';
import { aboutEach, type Whom, whomFrom } from './whom.ts';

type File = FileOf<'registrations'>;

/** One file of registrations: who strives for which title in a year or campaign, from a paper with a deadline. */
export interface Registrations extends Having<Omit<File, 'entries'>, 'period'> {
  /** What its file is called, without folder and ending: `2017`, or `2017.cs-dt` where a year is split. */
  readonly named: string;
  readonly entries: readonly Registration[];
  /** Those of one subject. */
  about(kind: Whom['kind'], id: string): readonly Registration[];
}

/** What one subject strives for; from the day it is withdrawn on it counts no longer. */
export interface Registration extends Whom, Omit<File['entries'][number], 'name'> {}

export function registrationsFrom(node: Node): Registrations | undefined {
  const file = whole(read('registrations', node), 'period');
  if (!file) return undefined;
  const entries = file.entries.flatMap((entry) => {
    const whom = whomFrom(entry.node);
    return whom ? { ...entry, ...whom } : [];
  });
  return { ...file, entries, about: aboutEach(entries), named: fileName(node) };
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
