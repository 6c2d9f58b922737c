import type { CriteriaDiff } from '../../answers/criteria/criteria-diff.ts';
import type { Locale } from '../../base/locale.ts';

/** One change in words: under which heading, of what, and what; changes of one thing stand in one line. */
export interface Said {
  /** Where it stands in the newer edition, or stood in the older. */
  readonly section: Section;
  /** “A2 Chất lượng tham mưu”; nothing where the words say it themselves. */
  readonly label: string;
  readonly text: string;
}

export type Section = 'scale' | 'bonus' | 'penalty' | 'levels' | { readonly group: string };

/** What changes are written from. */
export interface DiffTerms {
  readonly diff: CriteriaDiff;
  readonly locale: Locale;
  levelName(id: string): string;
}

/** “20 → 15”. */
export function turned(before: string, after: string): string {
  return `${before} → ${after}`;
}
