import type { OccasionStatus } from '../../answers/plans.ts';
import { type Day, dateInWords, numberOf } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import type { Organization } from '../../model/organization.ts';
import { chargesInWords } from '../charge-words.ts';
import { WORDS } from './plan-words.ts';

/** One occasion in a line: what, for which period, who, by when, and what shows that it was done. */
export function occasionLine(
  { work, occasion, standing }: OccasionStatus,
  asOf: Day,
  organization: Organization,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const { period, due, done } = occasion;
  const who = work.who.length > 0 ? chargesInWords(work.who, due ?? asOf, organization, locale) : words.nobody;
  const what = period ? words.ofPeriod(work.text.value, period.kind.words[locale].name(period)) : work.text.value;
  const parts = [`${what}${work.clause ? ` (${words.clause(work.clause.value)})` : ''}`, who];
  if (done && (standing === 'done' || standing === 'done-late')) {
    parts.push(words.doneOn(dateInWords(done.date.value), done.evidence?.value));
    if (standing === 'done-late' && due) parts.push(words.tooLate(days(due, done.date.value)));
  } else if (due) {
    parts.push(words.until(dateInWords(due)));
    parts.push(standing === 'late' ? words.lateBy(days(due, asOf)) : words.daysLeft(days(asOf, due)));
  }
  return parts.join('; ');
}

/** Of work that recurs only the next occasion, and how many follow. */
export function linesOnce(
  occasions: readonly OccasionStatus[],
  asOf: Day,
  organization: Organization,
  locale: Locale,
): string[] {
  const works = new Set(occasions.map(({ work }) => work));
  return [...works].flatMap((work) => {
    const [first, ...others] = occasions.filter((occasion) => occasion.work === work);
    if (!first) return [];
    const line = occasionLine(first, asOf, organization, locale);
    return others.length > 0 ? `${line}; ${WORDS[locale].more(others.length)}` : line;
  });
}

function days(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}
