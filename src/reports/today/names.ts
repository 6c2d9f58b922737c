import type { SheetsWant } from '../../answers/wants/want.ts';
import type { Locale } from '../../base/locale.ts';
import type { Organization } from '../../model/organization.ts';
import { inSentence, named } from '../person-words.ts';

/** So many are named; more are counted. */
const FEW = 2;

/** Who has handed in nothing, by name, where they are few and nothing else is wanting. */
export function namesOf(
  { kind, of, missing }: SheetsWant,
  organization: Organization,
  locale: Locale,
): readonly string[] {
  const isAll = kind === 'sheets' && !of.incomplete && !of.faulty && !of['self-only'];
  if (!isAll || missing.length > FEW) return [];
  return missing.map((subject) => inSentence(named(subject, organization, locale) ?? subject.name, locale));
}
