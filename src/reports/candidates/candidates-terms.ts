import type { CandidatesAnswer } from '../../answers/candidates.ts';
import type { Locale } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import type { Working } from '../../documents/working.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { Sources } from '../regulation/sources.ts';
import type { Naming } from '../workings/names.ts';
import { sumOfParts } from '../workings/results.ts';

/** The candidates of a period and how somebody wants to see them. */
export interface CandidatesView {
  readonly answer: CandidatesAnswer;
  /** Only these awards; all where nobody is named. */
  readonly awards: ReadonlySet<string> | undefined;
  /** Only people of these units, and these units. */
  readonly units: ReadonlySet<string> | undefined;
  /** Also who does not qualify, each with why. */
  readonly isAll: boolean;
}

/** What every part of the list is written from. */
export interface CandidatesTerms extends CandidatesView {
  readonly locale: Locale;
  readonly sources: Sources;
}

export function termsOf(view: CandidatesView, locale: Locale): CandidatesTerms {
  return { ...view, locale, sources: new Sources(locale) };
}

/** How people are named in a list of candidates. */
export function namingIn({ answer, locale }: Pick<CandidatesTerms, 'answer' | 'locale'>): Naming {
  return { organization: answer.evidence.organization, locale };
}

/** How a candidate's points came about. */
export function pointsOpened(result: RankedResult, terms: Pick<CandidatesTerms, 'answer' | 'locale'>): Working {
  const { rules } = terms.answer.classified;
  const names = partNames(rules, result.working?.block.from.value ?? rules.base);
  return sumOfParts(result, { ...namingIn(terms), names });
}

/** “bà Đàng Thị Kim Chi”, inside a sentence; a unit by its name. */
export function whoInside(
  { kind, id }: Pick<Candidacy, 'kind' | 'id'>,
  { answer, locale }: Pick<CandidatesTerms, 'answer' | 'locale'>,
): string {
  return answer.evidence.names.who(kind, id)[locale];
}

/** “Bà Đàng Thị Kim Chi”, where a line begins; a unit by its name. */
export function whoIs(candidacy: Pick<Candidacy, 'kind' | 'id'>, terms: CandidatesTerms): string {
  const who = whoInside(candidacy, terms);
  return raised(who);
}

/** Whether somebody is of the units asked for. */
export function isOfUnits({ kind, id, result }: Candidacy, { units }: Pick<CandidatesView, 'units'>): boolean {
  return !units || units.has((kind === 'unit' ? id : result?.subject.unit) ?? '');
}

/** Whether an award is among those asked for. */
export function isShown({ award }: AwardResult, { awards }: Pick<CandidatesView, 'awards'>): boolean {
  return !awards || awards.has(award.id.value);
}
