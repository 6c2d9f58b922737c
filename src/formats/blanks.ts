import type { Words } from '../base/locale.ts';
import { isBlank, lettersOf, type Prose, spansOf } from '../documents/prose.ts';

/** The blanks of a document where a mark at each must do: numbered as they come, the same hint once. */
export class Blanks {
  readonly #numbers = new Map<string, number>();

  numberOf(hint: string): number {
    const number = this.#numbers.get(hint) ?? this.#numbers.size + 1;
    this.#numbers.set(hint, number);
    return number;
  }

  get hints(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** The letters of a prose, each blank with a mark behind it that its number makes: “…[1]”. */
  marked(prose: Prose, mark: (number: number) => string): string {
    return spansOf(prose)
      .map((span) => lettersOf(span) + (isBlank(span) ? mark(this.numberOf(span.hint)) : ''))
      .join('');
  }
}

/** What stands over the list of them. */
export const BLANKS: Words = { vi: 'Người viết điền vào chỗ “…”', en: 'For the writer to fill in at “…”' };
