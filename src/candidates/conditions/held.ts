import { listed, type Words } from '../../base/locale.ts';
import type { AwardCondition } from '../../model/award.ts';
import { type Key, needed } from '../../model/key.ts';
import type { Evidence } from '../evidence.ts';
import { yearOf } from '../evidence.ts';
import { allOf, type Verdict } from '../verdict.ts';
import type { About, AwardConditionKind, Finding } from './condition-kind.ts';
import { heldInYear, type InYear } from './held-in-year.ts';
import { AWARD, awardIn, awardNamed } from './other-award.ts';

const KEYS: readonly Key[] = [
  {
    ...AWARD,
    words: { vi: ['Mã danh hiệu', 'Mã danh hiệu hoặc hình thức khen'], en: ['Award', 'Its id'] },
    example: 'cstdcs',
  },
  needed({
    name: 'years',
    words: { vi: ['Số năm liên tục', 'Số năm liên tục'], en: ['Years', 'How many in a row'] },
    example: '3',
    shape: { type: 'integer', minimum: 1, maximum: 30 },
  }),
  needed({
    name: 'through',
    words: {
      vi: ['Đến năm nào', 'this là kể cả năm đang xét, last là đến năm trước'],
      en: ['Through', 'this counts the year in question, last ends with the one before'],
    },
    shape: { enum: ['this', 'last'] },
  }),
];

/** A title won in so many years in a row, each with the number of its decision; with `through: this` the year in question is the last of them. */
export const held: AwardConditionKind = {
  id: 'held',
  written: {
    words: {
      vi: ['Danh hiệu đã đạt', 'Đã đạt danh hiệu ấy liên tục bao nhiêu năm'],
      en: ['Held', 'A title won in so many consecutive years'],
    },
    example: '{award: cstdcs, years: 3, through: this}',
    keys: KEYS,
  },
  other: (condition, kind) => ({
    award: awardNamed(condition),
    kind,
    isAwaited: isThroughThis(condition),
    isOfSamePeriods: false,
  }),
  asked(condition, { awardName }) {
    const name = awardName(awardIn(condition));
    const years = condition.bounds.get('years')?.value.floor ?? 1;
    const isThis = isThroughThis(condition);
    return {
      vi: `${name} ${years} năm liên tục${isThis ? ', kể cả năm nay' : ' đến năm trước'}`,
      en: `${name} ${years} years in a row${isThis ? ', this one included' : ' up to the last'}`,
    };
  },
  finding(condition, about, evidence) {
    const award = awardIn(condition);
    const count = condition.bounds.get('years')?.value.floor ?? 1;
    const last = isThroughThis(condition) ? yearOf(evidence) : yearOf(evidence) - 1;
    const years = Array.from({ length: count }, (_, i) => last - count + 1 + i);
    return told(years.map((year) => inYear(year, award, about, evidence)));
  },
};

function isThroughThis({ node }: AwardCondition): boolean {
  return node.get('through')?.text === 'this';
}

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
  const verdict = allOf(years.map((year) => year.verdict));
  const telling = verdict === 'met' ? years : years.filter((year) => year.verdict === verdict);
  const found = listed(
    telling.map(({ said }) => said),
    '; ',
  );
  const place = telling.find((year) => year.place)?.place;
  if (verdict === 'met') return { verdict, found, place };
  if (verdict === 'unknown') return { verdict, found, place, wanted: found };
  const missing = years.filter((year) => year.verdict === 'unmet').length;
  return { verdict, found, place, lacking: found, isNear: missing === 1 && years.length > 1 };
}
