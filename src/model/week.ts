import type { Period } from '../calendar/period.ts';
import type { Briefing, Entry } from './briefing.ts';
import { BySubject } from './by-subject.ts';
import { type Campaign, entriesOf, hasOwnSheets } from './campaign.ts';
import { Due } from './due.ts';
import { type Sheet, sheetFrom } from './sheet.ts';
import { covers } from './span.ts';
import type { Workspace } from './workspace.ts';

/** One base period with everything its files say: who is due, and each subject's sheet. */
export interface Week {
  readonly period: Period;
  readonly due: Due;
  /** Its files, each with the entries that count here: a campaign's own, or the usual ones. */
  readonly briefings: readonly Briefing[];
  /** The campaign whose own sheets are looked at; none is the usual briefing. */
  readonly campaign: Campaign | undefined;
  /** Whether one of its files could not be read: then nobody without a sheet is called missing. */
  readonly isUnreadable: boolean;
  /** The sheet of a subject, all files of the period put together. */
  sheet(kind: 'member' | 'unit', id: string): Sheet | undefined;
}

/**
 * A period as its files tell it, or as the own sheets of a campaign do. Files that say another period than their name are
 * no part of it.
 */
export function weekOf(period: Period, workspace: Workspace, campaign?: Campaign): Week {
  const named = workspace.briefings.filter(
    (briefing) => briefing.named === period.id && briefing.period?.value === period.id,
  );
  const split = named.map((briefing) => entriesOf(briefing, campaign));
  const briefings = campaign ? split.filter(({ entries }) => entries.length > 0) : split;
  const sheets = sheetsOf(briefings);
  return {
    period,
    briefings,
    campaign,
    due: Due.in(period, workspace, campaign),
    isUnreadable:
      workspace.unreadable.has(period.id) || workspace.briefings.some((briefing) => tellsAnother(briefing, period)),
    sheet: (kind, id) => sheets.get(kind, id),
  };
}

/** A period by each of the kinds of sheets that are filled in for it: the usual ones, then the own sheets of every campaign that its deciding day lies in. */
export function weeksOf(period: Period, workspace: Workspace): Week[] {
  const { calendar, campaigns } = workspace;
  const running = (campaign: Campaign) => hasOwnSheets(campaign) && covers(campaign.span, calendar.decidingDay(period));
  return [undefined, ...campaigns.filter(running)].map((campaign) => weekOf(period, workspace, campaign));
}

function sheetsOf(briefings: readonly Briefing[]): BySubject<Sheet> {
  const sheets = new BySubject<Sheet>();
  const parts = new BySubject<Entry[]>();
  const more: Entry[][] = [];
  for (const { entries } of briefings)
    for (const entry of entries) {
      const { kind, subject } = entry;
      const before = parts.get(kind, subject.value);
      if (!before) {
        parts.set(kind, subject.value, [entry]);
        sheets.set(kind, subject.value, sheetFrom([entry]));
      } else if (before.push(entry) === 2) more.push(before);
    }
  for (const all of more) {
    const [first] = all;
    if (first) sheets.set(first.kind, first.subject.value, sheetFrom(all));
  }
  return sheets;
}

function tellsAnother(briefing: Briefing, period: Period): boolean {
  return briefing.named === period.id && briefing.period?.value !== period.id;
}
