import { daysAfter, weekdayOf } from '../../base/day.ts';
import { grouped } from '../../base/grouped.ts';
import { periodOf } from '../../calendar/index.ts';
import { neighbour, type Period } from '../../calendar/period.ts';
import { week as weekKind } from '../../calendar/week.ts';
import { keyOfEntry } from '../../forms/spot.ts';
import type { Entry } from '../../model/briefing.ts';
import type { Subject } from '../../model/due.ts';
import { type Leave, leaveOn } from '../../model/organization.ts';
import type { Skip } from '../../model/settings.ts';
import { type Week, weeksOf } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';

/** A base period's scores file as it is to begin: everybody due on it, nobody scored. */
export interface Opening {
  readonly period: Period;
  /** Where the file goes, relative to the workspace. */
  readonly path: string;
  readonly workspace: Workspace;
  /** Whose file it is, where it is a division's own. */
  readonly unit: string | undefined;
  /** The likely day of the briefing: the weekday of the one before. */
  readonly held: string | undefined;
  readonly entries: readonly OpeningEntry[];
  /** Who has an entry in another file of the period already. */
  readonly elsewhere: readonly Subject[];
  /** The period whose remedies stand beside the entries. */
  readonly before: Period | undefined;
  /** Periods to be scored that have no file, between the newest file before and this one. */
  readonly leftOut: readonly Period[];
  /** Where the editor finds the shape of the file: the first line of the file before, if it says. */
  readonly editorLine: string | undefined;
}

export interface OpeningEntry {
  readonly subject: Subject;
  /** The campaign whose own sheet it is. */
  readonly campaign: string | undefined;
  readonly leave: Leave | undefined;
  /** What was promised in the period before. */
  readonly remedies: readonly string[];
}

/** Why there is no file to begin: the period is not scored, or there is none to go on from. */
export type NotOpened =
  | { readonly why: 'skipped'; readonly period: Period; readonly skip: Skip }
  | { readonly why: 'before-start' | 'after-end'; readonly period: Period }
  | { readonly why: 'no-start' };

/** The file of a period, whole or a division's own. */
export function pathOf({ id }: Period, unit: string | undefined): string {
  return `scores/${id.slice(0, 4)}/${id}${unit === undefined ? '' : `.${unit}`}.yaml`;
}

/**
 * The beginning of a period's file, or why there is none; the briefing before it is among those read. `begun` are periods before
 * it that begin in the same go, newest last: nobody has promised anything in these yet.
 */
export function openingOf(
  period: Period,
  workspace: Workspace,
  unit: string | undefined,
  begun: readonly Period[] = [],
): Opening | NotOpened {
  const not = workspace.calendar.reasonNotScored(period);
  if (not?.why === 'skipped') return { why: 'skipped', period, skip: not.skip };
  if (not) return { why: not.why, period };
  const before = briefingBefore(period, workspace);
  const due = weeksOf(period, workspace).flatMap((week) =>
    week.due.subjects.filter((subject) => isOf(subject, unit)).map((subject) => ({ subject, week })),
  );
  const last = begun.filter(({ id }) => id > (before?.named ?? '')).at(-1);
  const promised = remediesIn(last ? undefined : before?.named, workspace);
  const isElsewhere = ({ subject, week }: { subject: Subject; week: Week }) =>
    week.sheet(subject.kind, subject.id) !== undefined;
  return {
    period,
    workspace,
    unit,
    path: pathOf(period, unit),
    held: heldLike(before?.held?.value, period),
    before: last ?? (before && periodOf(before.named)),
    leftOut: leftOutBefore(period, workspace, begun),
    editorLine: EDITOR_LINE.exec(before?.node.tape.file.text ?? '')?.[0],
    elsewhere: [...new Set(due.filter(isElsewhere).map(({ subject }) => subject))],
    entries: due
      .filter((each) => !isElsewhere(each))
      .map(({ subject, week }) => entryOf(subject, week.campaign?.id.value, promised, workspace, period)),
  };
}

const EDITOR_LINE = /^# yaml-language-server:.*/;

function isOf({ kind, id, unit }: Subject, wanted: string | undefined): boolean {
  return wanted === undefined || (kind === 'unit' ? id : unit?.id.value) === wanted;
}

function briefingBefore({ id }: Period, { briefings }: Workspace): Workspace['briefings'][number] | undefined {
  const earlier = briefings.filter(({ named }) => named < id).toSorted((a, b) => (a.named < b.named ? -1 : 1));
  const newest = earlier.at(-1)?.named;
  return earlier.find(({ named, held }) => named === newest && held) ?? earlier.at(-1);
}

function leftOutBefore(period: Period, { briefingFiles, calendar }: Workspace, begun: readonly Period[]): Period[] {
  const known = [...begun, ...[...briefingFiles.keys()].flatMap((id) => periodOf(id) ?? [])];
  const newest = known.filter(({ kind, from }) => kind === period.kind && from < period.from).map(({ from }) => from);
  const last = newest.toSorted().at(-1);
  const found: Period[] = [];
  for (
    let otherPeriod = neighbour(period, -1);
    last !== undefined && otherPeriod.from > last;
    otherPeriod = neighbour(otherPeriod, -1)
  ) {
    if (calendar.reasonNotScored(otherPeriod) === undefined) found.unshift(otherPeriod);
  }
  return found;
}

/** Only a week has one such weekday. */
function heldLike(before: string | undefined, period: Period): string | undefined {
  return before && period.kind === weekKind ? daysAfter(period.from, weekdayOf(before)) : undefined;
}

/** The entries of a period by whose sheet they are. */
function remediesIn(named: string | undefined, { briefings }: Workspace): Map<string, Entry[]> {
  const entries = briefings.filter((briefing) => briefing.named === named).flatMap((briefing) => briefing.entries);
  return grouped(entries, (entry) => keyOfEntry(entry.kind, entry.subject.value, entry.campaign?.value));
}

function entryOf(
  subject: Subject,
  campaign: string | undefined,
  promised: ReadonlyMap<string, readonly Entry[]>,
  { calendar }: Workspace,
  period: Period,
): OpeningEntry {
  const own = promised.get(keyOfEntry(subject.kind, subject.id, campaign)) ?? [];
  return {
    subject,
    campaign,
    leave: subject.member && leaveOn(subject.member, calendar.decidingDay(period)),
    remedies: own.flatMap(({ remedies }) => remedies?.value ?? []),
  };
}
