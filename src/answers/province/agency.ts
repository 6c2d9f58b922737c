import type { Period } from '../../calendar/period.ts';
import type { ChainFault } from '../closing/chain-faults.ts';
import type { AgencyList } from './agency-list.ts';
import type { AwardCount } from './award-counts.ts';
import { bare } from './codes.ts';
import type { Statistics } from './statistics.ts';
import type { Tally } from './tally.ts';

/** What every agency is asked. */
export interface ProvinceQuestion {
  readonly period: Period;
  /** Those it is compared with: series that each end with it, oldest first. */
  readonly series: readonly (readonly Period[])[];
  /** Who has to hand in, where anybody says so. */
  readonly list: AgencyList | undefined;
  /** Codes that are known from signed papers: a seal of any other code is left out. */
  readonly codes: ReadonlySet<string> | undefined;
  /** Whether each seal is worked out again from its archive. */
  readonly isRecomputed: boolean;
}

/** A level as its regulation calls it, in full and in tables. */
export interface LevelRead {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

/** One closed period of one agency, counted. */
export interface ClosedPeriod {
  readonly period: Period;
  /** `2016-H2.1`, and what papers print of it. */
  readonly seal: string;
  readonly code: string;
  readonly regulation: string;
  /** What that regulation is called, where anything says so. */
  readonly title: string | undefined;
  /** The agency's name as the seal has it, where it does. */
  readonly agency: string | undefined;
  /** The edition after it that is there, too, or was, and by files that no seal holds is not in force. */
  readonly later?: string | undefined;
  /** Best first. */
  readonly levels: readonly LevelRead[];
  readonly units: Tally;
  readonly members: Tally;
}

/** What a row says of a subject; a subject that is not rated has no level. */
export interface RowSaid {
  readonly level: string | undefined;
  readonly points: string | undefined;
}

/** The first row of an export that is not as its seal has it, or in one of both alone, and how many there are. */
export interface RowApart {
  /** `member an`. */
  readonly who: string;
  readonly here: RowSaid | undefined;
  readonly there: RowSaid | undefined;
  readonly count: number;
}

/** Why something is not counted. */
export type Fault =
  /** Nothing can be said of what lies there: no archive of emul, one that is broken, or the system keeps it closed. */
  | { readonly why: 'unreadable' | 'no-handover' | 'seal-alone' | 'no-export' | 'unmarked' }
  /** An export is of everything, and the seal is not there. */
  | { readonly why: 'seal-gone'; readonly seal: string }
  /** A seal of another code than the file says, which names it. */
  | {
      readonly why: 'seal-code';
      readonly seal: string;
      readonly file: string;
      readonly said: string;
      readonly code: string | undefined;
    }
  /** An export that brings no seal, and is of no code that is known. */
  | { readonly why: 'export-code'; readonly code: string }
  /** Rows of a table that nothing can be counted of: twice there, of no level or kind. */
  | { readonly why: 'rows'; readonly file: string; readonly first: string; readonly count: number }
  | { readonly why: 'levels'; readonly file: string; readonly seal: string }
  | { readonly why: 'apart'; readonly file: string; readonly seal: string; readonly row: RowApart }
  /** Something else that was handed in, as well proven or better, says otherwise. */
  | { readonly why: 'contradicted'; readonly seal: string; readonly place: string }
  | { readonly why: 'chain'; readonly faults: readonly ChainFault[] }
  | { readonly why: 'archive'; readonly seal: string; readonly files: readonly string[] }
  | { readonly why: 'code'; readonly seal: string; readonly code: string }
  /** Another code than a list of agencies has for it. */
  | {
      readonly why: 'list-code';
      readonly seal: string;
      readonly code: string;
      readonly file: string;
      readonly line: number;
    }
  | { readonly why: 'recomputed'; readonly seal: string; readonly rows: number | undefined }
  /** Files of a handover or of an export that are not as it lists them. */
  | { readonly why: 'differs'; readonly files: readonly string[] };

/** A seal by its name, `2016-H2.1`, with its code as papers print it. */
interface SealTold {
  readonly name: string;
  readonly code: string;
}

/** What one agency handed in: `open` where nothing of that period is closed there. */
export type Told = ClosedPeriod | Fault | 'open';

/** An agency as it was read; of what it holds only counts are kept. */
export interface AgencyRead {
  /** As it was called when it closed the period; else as what lies there calls it. */
  readonly name: string;
  /** As what lies there calls it now. */
  readonly called: string;
  /** All that it was ever called, as far as that is known. */
  readonly names: readonly string[];
  readonly now: Told;
  /** Of the other periods that are asked for, in their order. */
  readonly earlier: readonly Told[];
  /** What was decided in the period by its files; undefined where these do not say, or cannot be read. */
  readonly awards: readonly AwardCount[] | undefined;
  /** Of an export: its own code, and whether it brings the seals that its rows come from. */
  readonly exported?: { readonly code: string; readonly isWithSeals: boolean } | undefined;
  /** All its seals: whether it is another's older state. */
  readonly seals: readonly SealTold[];
  /** Towards the statistics of the field, of a year that is counted. */
  readonly statistics: Statistics | undefined;
}

/** The periods that another is compared with, each once, oldest first. */
export function earlierIn({ series, period }: Pick<ProvinceQuestion, 'series' | 'period'>): Period[] {
  const all = new Map(series.flat().map((each) => [each.id, each]));
  all.delete(period.id);
  return [...all.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Of something that tells nothing of any period but why. */
export function faultyAgency(name: string, fault: Fault, question: ProvinceQuestion): AgencyRead {
  const nothing = { names: [], seals: [], awards: undefined, statistics: undefined };
  return { name, called: name, now: fault, earlier: earlierIn(question).map(() => fault), ...nothing };
}

/** Codes of which any, kept elsewhere, proves a closed period: that of its seal where this is there to be worked out, and of an export its own. */
export function provenBy({ exported }: Pick<AgencyRead, 'exported'>, { code }: ClosedPeriod): readonly string[] {
  const ofSeal = exported?.isWithSeals === false ? [] : [code];
  return [...ofSeal, ...(exported ? [exported.code] : [])].map(bare);
}

export function isClosed(told: Told): told is ClosedPeriod {
  return told !== 'open' && 'levels' in told;
}

export function isFault(told: Told): told is Fault {
  return told !== 'open' && 'why' in told;
}
