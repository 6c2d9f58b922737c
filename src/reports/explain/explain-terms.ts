import type { ExplainAnswer } from '../../answers/explained.ts';
import type { Locale } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import { levelInFull } from '../../model/level-names.ts';
import type { Level } from '../../model/regulation.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';

/** An explanation and how deep somebody wants it. */
export interface ExplainView {
  readonly answer: ExplainAnswer;
  /** 0: the head alone; 1: its parts; 2: theirs; and so on down to the marks. Left out: to the weeks that lost something. */
  readonly depth: number | undefined;
}

/** What every part of the explanation is written from. */
export interface ExplainTerms extends ExplainView {
  readonly locale: Locale;
  readonly result: RankedResult;
  readonly period: Period;
  readonly levels: readonly Level[];
  readonly names: PartNames;
  /** With how many places every number of points is printed; left out: each with as many as it needs. */
  readonly places?: number;
  /** How parts of that kind, and levels, are called. */
  namesOf(partKind: string): PartNames;
}

export function termsOf(view: ExplainView, result: RankedResult, locale: Locale): ExplainTerms {
  const { rules, period } = view.answer.classified;
  const namesOf = (kind: string) => partNames(rules, kind);
  const names = namesOf(result.working?.block.from.value ?? rules.base);
  return { ...view, locale, result, period, levels: rules.levels, names, namesOf };
}

/** In whose words a working of it is put. */
export function readerOf({ answer, locale, names }: Pick<ExplainTerms, 'answer' | 'locale' | 'names'>) {
  return { organization: answer.classified.workspace.organization, locale, names };
}

/** A level's name in full. */
export function fullName({ levels, locale }: Pick<ExplainTerms, 'levels' | 'locale'>, id: string): string {
  const found = levels.find((level) => level.id.value === id);
  return found ? levelInFull(found)[locale] : id;
}

/** “tháng 12” inside a sentence, without the year that the head says. */
export function nameOf(period: Period, { locale, period: whole }: Pick<ExplainTerms, 'locale' | 'period'>): string {
  const name = period.kind.words[locale].name(period);
  const year = whole.id.slice(0, 4);
  return locale === 'vi' ? name.replace(`/${year}`, '').replace(` năm ${year}`, '') : name;
}
