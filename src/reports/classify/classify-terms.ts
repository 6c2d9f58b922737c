import type { ClassifyAnswer } from '../../answers/classification.ts';
import type { Locale } from '../../base/locale.ts';
import { keyOf } from '../../model/due.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';

/** A classification and how somebody wants to see it. */
export interface ClassifyView {
  readonly answer: ClassifyAnswer;
  /** A column for each part, also where there is little room. */
  readonly withParts: boolean;
  /** For the eye: the office's order, which is the order of rank, is left. */
  readonly sort: 'points' | 'name' | undefined;
}

/** What every part of the table is written from. */
export interface ClassifyTerms extends ClassifyView {
  readonly locale: Locale;
  readonly block: RollupBlock | undefined;
  readonly names: PartNames;
  /** The rows shown, in the order shown. */
  readonly rows: readonly RankedResult[];
}

export function termsOf(view: ClassifyView, locale: Locale): ClassifyTerms {
  const { answer, sort } = view;
  const { rules, period } = answer;
  const block = rules.blocks.get(period.kind.id);
  const names = partNames(rules, block?.from.value ?? rules.base);
  const shown = shownIn(answer);
  return { ...view, locale, block, names, rows: sort ? sorted(shown, sort) : shown };
}

/** The results of the units and groups that were asked for; all where none was. */
export function shownIn({ only, results }: ClassifyAnswer): readonly RankedResult[] {
  return only ? results.filter(({ subject }) => only.keys.has(keyOf(subject.kind, subject.id))) : results;
}

function sorted(rows: readonly RankedResult[], sort: 'points' | 'name'): RankedResult[] {
  const byName = byGivenName();
  const last = rows.length + 1;
  const compare = {
    name: (a: RankedResult, b: RankedResult) => byName(a.subject.name, b.subject.name),
    points: (a: RankedResult, b: RankedResult) => (a.rank ?? last) - (b.rank ?? last),
  }[sort];
  const of = (kind: 'unit' | 'member') => rows.filter(({ subject }) => subject.kind === kind).toSorted(compare);
  return [...of('unit'), ...of('member')];
}

/** Compares Vietnamese names the way a class list does: by given name (the last word), then by the whole. */
function byGivenName(): (a: string, b: string) => number {
  const collator = new Intl.Collator('vi');
  const given = (name: string) => name.trim().split(/\s+/).at(-1) ?? '';
  return (a, b) => collator.compare(given(a), given(b)) || collator.compare(a, b);
}
