import type { Locale } from '../../base/locale.ts';
import type { Notes } from '../../documents/document.ts';
import { type Prose, plain } from '../../documents/prose.ts';
import type { Source } from '../../model/source.ts';
import { sourceInWords } from './source-words.ts';

/** The sources a report refers to by number, each once, in the order in which they come. */
export class Sources {
  readonly #notes = new Map<string, Prose>();

  constructor(readonly locale: Locale) {}

  /** “ (2)”, to stand behind what the source says; nothing where there is none. */
  mark(source: Source | undefined): string {
    if (!source) return '';
    const said = sourceInWords(source, this.locale);
    const text = plain(said);
    if (!this.#notes.has(text)) this.#notes.set(text, said);
    return ` (${[...this.#notes.keys()].indexOf(text) + 1})`;
  }

  /** The numbered list itself. */
  notes(): Notes {
    return { kind: 'notes', notes: [...this.#notes.values()] };
  }
}
