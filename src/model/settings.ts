import type { Locale } from '../base/locale.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Agency, agenciesFrom } from './agency.ts';
import { list, text } from './field.ts';
import { type Having, having, read } from './reading.ts';
import type { Span } from './span.ts';

/** What `emul.yaml` says. */
export interface Settings {
  readonly node: Node;
  /** The newest name. */
  readonly agency: Located<string> | undefined;
  /** Every name the agency has had, in the order of the file. */
  readonly agencies: readonly Agency[];
  readonly locale: Locale;
  /** Which regulation holds from when, in the order of the file; without `from`, always. */
  readonly regulations: readonly RegulationChoice[];
  readonly calendar: CalendarSettings;
}

export interface RegulationChoice {
  readonly use: Located<string>;
  readonly from: Located<string> | undefined;
}

type Declared = FileOf<'workspace'>;
type DeclaredCalendar = NonNullable<Declared['calendar']>;

/** Ids of weeks as typed; whether they exist is a check's question. */
export interface CalendarSettings extends Pick<DeclaredCalendar, 'start' | 'end'> {
  /** 0 for Monday. */
  readonly weekBelongsTo: number;
  readonly skip: readonly Skip[];
  /** Days that are no working days. */
  readonly holidays: readonly Span[];
  readonly cutoffs: readonly Cutoff[];
}

export type Skip = Having<DeclaredCalendar['skip'][number], 'period'>;

/** A period that is rated before it ends: what comes after its last base period is listed, not counted. */
type Cutoff = Having<DeclaredCalendar['cutoffs'][number], 'period' | 'last'>;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const THURSDAY = 3;

/** The settings of a workspace, from the top of `emul.yaml`. */
export function settingsFrom(node: Node): Settings {
  const { agency, locale, regulation, calendar } = read('workspace', node);
  const agencies = agenciesFrom(agency);
  return {
    node,
    agencies,
    agency: agencies.at(-1)?.name,
    locale: locale?.value === 'en' ? 'en' : 'vi',
    regulations: choicesFrom(regulation),
    calendar: calendarFrom(calendar),
  };
}

function choicesFrom(node: Node | undefined): RegulationChoice[] {
  const only = text(node);
  if (only) return [{ use: only, from: undefined }];
  return list(node, (item) => {
    const use = text(item.get('use'));
    return use && { use, from: text(item.get('from')) };
  });
}

/** The weekday whose place decides where a week belongs, 0 for Monday: Thursday where nothing else is said. */
export function weekdayFrom(text: string | undefined): number {
  const weekday = WEEKDAYS.indexOf(text ?? 'thursday');
  return weekday === -1 ? THURSDAY : weekday;
}

function calendarFrom(calendar: Declared['calendar']): CalendarSettings {
  return {
    weekBelongsTo: weekdayFrom(calendar?.weekBelongsTo?.value),
    start: calendar?.start,
    end: calendar?.end,
    skip: having(calendar?.skip ?? [], 'period'),
    holidays: (calendar?.holidays ?? []).map(({ span }) => span),
    cutoffs: having(calendar?.cutoffs ?? [], 'period', 'last'),
  };
}
