import type { Locale } from '../base/locale.ts';
import type { Table } from './table.ts';

/** What a report says, in words but in no format: formats draw it, reports write it. */
export interface Document {
  readonly locale: Locale;
  readonly blocks: readonly Block[];
}

export type Block = Text | Notes | List | Table;

/** A line of text: the title, a plain paragraph, or a stamp that must catch the eye (“DỰ THẢO, không chính thức”). */
export interface Text {
  readonly kind: 'title' | 'paragraph' | 'stamp';
  readonly text: string;
}

/** Numbered from 1; cells refer to them by number. */
export interface Notes {
  readonly kind: 'notes';
  readonly notes: readonly string[];
}

/** Items under a heading that ends in no colon of its own: formats put it. */
export interface List {
  readonly kind: 'list';
  readonly heading: string;
  readonly items: readonly string[];
}
