import { listed, type Words } from '../../base/locale.ts';
import type { Evidence } from '../evidence.ts';
import { yearOf } from '../evidence.ts';
import { allOf, type Verdict } from '../verdict.ts';
import type { About, AwardConditionKind, Finding } from './condition-kind.ts';
import { heldInYear, type InYear } from './held-in-year.ts';

/** A title won in so many years in a row, each with the number of its decision; with `through: this` the year in question is the last of them. */
export const held: AwardConditionKind = {
  id: 'held',
  asked(condition, { awardName }) {
    const name = awardName(condition.award?.value ?? '');
    const years = condition.bounds.get('years')?.value.floor ?? 1;
    const isThis = condition.words.get('through') === 'this';
    return {
      vi: `${name} ${years} năm liên tục${isThis ? ', kể cả năm nay' : ' đến năm trước'}`,
      en: `${name} ${years} years in a row${isThis ? ', this one included' : ' up to the last'}`,
    };
  },
  finding(condition, about, evidence) {
    const award = condition.award?.value ?? '';
    const count = condition.bounds.get('years')?.value.floor ?? 1;
    const isThis = condition.words.get('through') === 'this';
    const last = isThis ? yearOf(evidence) : yearOf(evidence) - 1;
    const years = Array.from({ length: count }, (_, i) => last - count + 1 + i);
    return told(years.map((year) => inYear(year, award, about, evidence)));
  },
};

/** The year in question is worked out here, unless it was decided and written down already. */
function inYear(year: number, award: string, about: About, evidence: Evidence): InYear {
  const known = heldInYear(year, award, about, evidence);
  if (year !== yearOf(evidence) || known.verdict === 'met' || known.isRevoked) return known;
  const standing = evidence.worked(award)?.candidacy(about.kind, about.id);
  const verdict: Verdict = standing ? standing.wins : 'unmet';
  return { year, verdict, said: THIS_YEAR[verdict], place: undefined, isRevoked: false };
}

const THIS_YEAR: Readonly<Record<Verdict, Words>> = {
  met: { vi: 'năm nay đủ điều kiện', en: 'this year in the running' },
  unmet: { vi: 'năm nay không đạt', en: 'not this year' },
  unknown: { vi: 'năm nay còn chờ Hội đồng', en: 'this year is up to the Council' },
};

function told(years: readonly InYear[]): Finding {
  const verdict = allOf(years.map((one) => one.verdict));
  const telling = verdict === 'met' ? years : years.filter((one) => one.verdict === verdict);
  const found = listed(
    telling.map(({ said }) => said),
    '; ',
  );
  const place = telling.find((one) => one.place)?.place;
  if (verdict === 'met') return { verdict, found, place };
  if (verdict === 'unknown') return { verdict, found, place, wanted: found };
  const missing = years.filter((one) => one.verdict === 'unmet').length;
  return { verdict, found, place, lacking: found, isNear: missing === 1 && years.length > 1 };
}
