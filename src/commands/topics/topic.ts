import type { Locale, Words } from '../../base/locale.ts';
import type { Home } from '../../source/home.ts';
import type { Section } from '../help-rows.ts';

/** A page of help about no single command: what a secretary asks for. */
export interface Topic {
  readonly title: Words;
  /** Prose, rows of what may be typed or met, and prose again; facts are read off what declares them. */
  told(locale: Locale, home: Home): readonly (string | Section)[];
}

/** A topic by its names, as one types them behind `emul help`, the Vietnamese one with accents or without. */
export interface TopicListing {
  readonly name: string;
  readonly vietnamese: string;
  load(): Promise<Topic>;
}
