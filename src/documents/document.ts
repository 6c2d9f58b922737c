import type { Day } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import type { Chart } from './chart.ts';
import type { Heading } from './heading.ts';
import type { Letterhead } from './letterhead.ts';
import type { Addressees, Annex, Grounds, NewPage, TypeAndSubject } from './paper.ts';
import type { Placed } from './placed.ts';
import type { Prose } from './prose.ts';
import type { Signatures } from './signatures.ts';
import type { Table } from './table.ts';

/** What a report says, in words but in no format: formats draw it, reports write it. */
export interface Document {
  readonly locale: Locale;
  readonly blocks: readonly Block[];
  /** The day that decides by which rules of layout a paper is set: the one it carries, or will. */
  readonly day?: Day;
  /** How its first pages lie; upright unless said. */
  readonly orientation?: Orientation;
  /** What stands at the foot of every page: the code of the seal that its numbers come from. */
  readonly foot?: string;
  /** The office's own words by the place they fill, for a template that has them elsewhere. */
  readonly own?: ReadonlyMap<string, readonly Prose[]>;
  /** Printed over a form bought ready: in Word and PDF this alone, elsewhere the blocks, which say the same. */
  readonly placed?: Placed;
  /** Meant to be one page: set as small as the rules of layout let it be. */
  readonly isOnePage?: true;
  /** In a workbook the text around its tables goes with them, although it is a paper with a number. */
  readonly tellsAll?: true;
}

export type Orientation = 'portrait' | 'landscape';

export type Block =
  | Text
  | Notes
  | List
  | Table
  | Chart
  | Heading
  | Letterhead
  | TypeAndSubject
  | Addressees
  | Grounds
  | Annex
  | NewPage
  | Signatures;

/**
 * A stretch of text. `title`: what a screen shows first. `stamp`: must catch the eye (“DỰ THẢO, không chính thức”).
 * `proclamation`: a line of its own in capitals, centred (“QUYẾT ĐỊNH:”, or who decides). `remark`: centred, in italics
 * (“(Kèm theo …)”). `closing`: the last paragraph of a paper, which formats end with “./.”.
 */
export interface Text {
  readonly kind: 'title' | 'paragraph' | 'stamp' | 'proclamation' | 'remark' | 'closing';
  readonly text: Prose;
  /** Whether it says what a sign in the table above stands for, which is no sign where the table is worked with. */
  readonly isOfSign?: true;
  /** What stands at the foot of every page where there are pages. */
  readonly isFoot?: true;
}

/** Numbered from 1; cells refer to them by number. */
export interface Notes {
  readonly kind: 'notes';
  readonly notes: readonly Prose[];
}

/** Items, mostly under a heading that ends in no colon of its own: formats put it. Their mark is a dash unless said. */
export interface List {
  readonly kind: 'list';
  readonly heading?: Prose;
  readonly items: readonly Prose[];
  readonly mark?: 'dash' | 'number' | 'letter';
}

/** A paragraph. */
export function paragraph(text: Prose): Text {
  return { kind: 'paragraph', text };
}

/** A heading: I. (1), 1. (2). */
export function heading(depth: Heading['depth'], text: Prose): Heading {
  return { kind: 'heading', depth, text };
}

/** Items below what they are; nothing where there are none. */
export function listUnder(heading: Prose, items: readonly Prose[]): List[] {
  return items.length > 0 ? [{ kind: 'list', heading, items }] : [];
}
