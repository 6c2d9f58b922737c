import type { CriteriaDiff } from '../../answers/criteria/criteria-diff.ts';
import type { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { levelNamed } from '../../model/level-names.ts';

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
  /** Points as an edition writes them; undefined where its scale comes to none (rule 66). */
  worth(points: Exact, side: Side): string | undefined;
  /** “20 → 15”; what a scale without points says alike before and after is worth something else, and nobody is told what. */
  turned(before: string | undefined, after: string | undefined, inPoints?: (turned: string) => string): string;
}

/** Which of the two editions. */
export type Side = 'before' | 'after';

export function diffTerms(diff: CriteriaDiff, locale: Locale): DiffTerms {
  const words = WORDS[locale];
  const isHidden = !diff.before.scale.isShown || !diff.after.scale.isShown;
  return {
    diff,
    locale,
    levelName: (id) => levelNamed(id, diff.levels)[locale],
    worth: (points, side) => (diff[side].scale.isShown ? asWritten(points, locale) : undefined),
    turned: (before, after, inPoints = String) =>
      isHidden && before === after
        ? words.changed(before === undefined ? '' : `${before} `)
        : inPoints(`${before ?? words.hidden} → ${after ?? words.hidden}`),
  };
}

const WORDS = bilingual({
  vi: {
    hidden: '(không hiện điểm)',
    changed: (what: string) => `${what}có thay đổi (không hiện điểm)`,
  },
  en: { hidden: '(points not shown)', changed: (what) => `${what}changed (points not shown)` },
});
