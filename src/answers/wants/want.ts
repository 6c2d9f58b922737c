import type { Day } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Subject } from '../../model/due.ts';
import type { SheetState } from '../entry/handed-in.ts';

/** Something that a day wants done. Counts are what a screen says; commands are left to it. */
export type Want =
  /** A workspace that is only begun: nobody is in it, or there is no scale to score by. */
  | { readonly kind: 'begin'; readonly lacks: 'people' | 'scale' }
  /** What a closed period rests on has been changed since. */
  | { readonly kind: 'changed'; readonly period: Period; readonly count: number }
  /** A closed period that is being amended, or whose next edition waits for the number of its paper. */
  | { readonly kind: 'amending' | 'pending'; readonly period: Period; readonly edition: number }
  /** The first scores file that is wanting, how many are with it, and the last of them. */
  | { readonly kind: 'open'; readonly period: Period; readonly count: number; readonly last: Period }
  | SheetsWant
  | { readonly kind: 'scored'; readonly period: Period }
  | ClassifyWant
  | AwardWant
  | DecisionWant
  | ScaleWant
  | {
      readonly kind: 'work';
      readonly plan: string;
      readonly late: number;
      readonly due: number;
      readonly reviews: number;
    }
  | { readonly kind: 'remedies'; readonly late: number; readonly due: number }
  | AppealsWant
  | { readonly kind: 'registrations'; readonly year: string; readonly missing: number }
  | { readonly kind: 'no-registrations'; readonly year: string }
  | { readonly kind: 'exemplar'; readonly id: string; readonly title: string; readonly periods: readonly Period[] }
  | { readonly kind: 'exemplars'; readonly count: number }
  | { readonly kind: 'campaign'; readonly id: string; readonly title: string; readonly state: 'running' | 'over' };

/** Petitions that wait for an answer: overdue ones, others, and the nearest day of an answer that is still to come. */
export interface AppealsWant {
  readonly kind: 'appeals';
  readonly late: number;
  readonly open: number;
  readonly due: Day | undefined;
}

/** A longer period that can be classified. */
export interface ClassifyWant {
  readonly kind: 'classify';
  readonly period: Period;
  /** Whether the Council decides on periods of its kind. */
  readonly isDecided: boolean;
  /** How many sheets in it want something. */
  readonly wanting: number;
}

/** An award that somebody stands for in a period that the Council decided on, and on which no decision is begun. */
export interface AwardWant {
  readonly kind: 'award';
  readonly period: Period;
  readonly award: string;
  readonly name: string;
  readonly of: 'member' | 'unit';
  /** How many stand for it. */
  readonly count: number;
}

/** How many sheets are in which state. */
export type SheetCounts = Readonly<Partial<Record<SheetState['state'], number>>>;

/** Sheets wanting in the newest base period that has a file, or in `weeks` before it, of which `period` is the first. */
export interface SheetsWant {
  readonly kind: 'sheets' | 'earlier-sheets';
  readonly period: Period;
  readonly weeks: number;
  readonly of: SheetCounts;
  /** Who has handed in nothing, in the office's order. */
  readonly missing: readonly Subject[];
}

/** What a decision of the Council still wants: to be filled in, or to go into the records of awards. */
export type DecisionWant =
  | {
      readonly kind: 'decision';
      readonly period: Period;
      /** The award it is about, and its name; undefined where it is about levels. */
      readonly award: string | undefined;
      readonly name: string | undefined;
      readonly named: string;
      /** Whether it is on levels, or on an award within the power of the head: one paper of the agency is on all of these. */
      readonly isOwn: boolean;
      /** What is still “…”: what is decided on somebody, the meeting, or the number and day of signing alone. */
      readonly lacks: 'verdicts' | 'meeting' | 'signature';
    }
  | { readonly kind: 'record'; readonly period: Period; readonly named: string; readonly count: number };

/** Where a scale stands on its way and what comes next: to be sent out, answered, approved, issued. */
export interface ScaleWant {
  readonly kind: 'scale';
  readonly criteria: string;
  readonly edition: string;
  readonly title: string;
  readonly step: 'consult' | 'answer' | 'approve' | 'issue';
  /** Opinions without an answer. */
  readonly count: number;
  /** Whether the last day for opinions is over. */
  readonly isOver: boolean;
  /** Whether sheets are scored by it already. */
  readonly isInUse: boolean;
}

/** So many days after its end a campaign that nobody decides on is spoken of. */
export const SPOKEN_OF = 45;
