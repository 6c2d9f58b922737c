import type { Locale } from '../../base/locale.ts';
import type { Notes } from '../../documents/document.ts';
import type { Source } from '../../model/source.ts';
import { sourceInWords } from './source-words.ts';

/** The sources a report refers to by number, each once, in the order in which they come. */
export class Sources {
  readonly #texts: string[] = [];

  constructor(readonly locale: Locale) {}

  /** “ (2)”, to stand behind what the source says; nothing where there is none. */
  mark(source: Source | undefined): string {
    if (!source) return '';
    const text = sourceInWords(source, this.locale);
    const known = this.#texts.indexOf(text);
    return ` (${known === -1 ? this.#texts.push(text) : known + 1})`;
  }

  /** The numbered list itself. */
  notes(): Notes {
    return { kind: 'notes', notes: this.#texts };
  }
}
