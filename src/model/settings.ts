import type { Locale } from '../base/locale.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Agency, agenciesFrom } from './agency.ts';
import { list, text } from './field.ts';
import { type Span, spanFrom } from './span.ts';

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

/** Ids of weeks as typed; whether they exist is a check's question. */
export interface CalendarSettings {
  /** 0 for Monday. */
  readonly weekBelongsTo: number;
  readonly start: Located<string> | undefined;
  readonly end: Located<string> | undefined;
  readonly skip: readonly Skip[];
  /** Days that are no working days. */
  readonly holidays: readonly Span[];
}

export interface Skip {
  readonly period: Located<string>;
  readonly reason: Located<string> | undefined;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const THURSDAY = 3;

/** The settings of a workspace, from the top of `emul.yaml`. */
export function settingsFrom(node: Node): Settings {
  const agencies = agenciesFrom(node.get('agency'));
  return {
    node,
    agencies,
    agency: agencies.at(-1)?.name,
    locale: node.get('locale')?.text === 'en' ? 'en' : 'vi',
    regulations: choicesFrom(node.get('regulation')),
    calendar: calendarFrom(node.get('calendar')),
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

function calendarFrom(node: Node | undefined): CalendarSettings {
  const weekday = WEEKDAYS.indexOf(node?.get('weekBelongsTo')?.text ?? 'thursday');
  return {
    weekBelongsTo: weekday === -1 ? THURSDAY : weekday,
    start: text(node?.get('start')),
    end: text(node?.get('end')),
    skip: list(node?.get('skip'), (item) => {
      const period = text(item.get('period'));
      return period && { period, reason: text(item.get('reason')) };
    }),
    holidays: list(node?.get('holidays'), spanFrom),
  };
}
