import type { CriteriaChecked } from '../../answers/criteria/criteria-checked.ts';
import type { Claimed, ClaimId } from '../../answers/criteria/scale-claims.ts';
import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import { countedAs } from '../../calendar/kind-words.ts';
import { isOnPoints } from '../../model/condition.ts';
import { askedBy } from '../../scoring/conditions/index.ts';

/** A claim as a sentence, with the findings against it; nothing where a scale has nothing of that kind. */
export function claimInWords({ id, against, undecided }: Claimed, checked: CriteriaChecked, locale: Locale): string[] {
  const said = CLAIMS[id][locale](checked);
  if (said === undefined) return [];
  const known = against.length > 0 ? `${said} (${against.join(', ')})` : said;
  return [undecided.length > 0 ? `${known}; ${UNDECIDED[locale](undecided.join(', '))}` : known];
}

const UNDECIDED: Words<(criteria: string) => string> = {
  vi: (criteria) => `riêng ${criteria} thì chưa thấy phiếu nào đổi mức, cũng chưa chứng minh được là không có`,
  en: (criteria) => `of ${criteria} no such sheet was found, nor was it proven that there is none`,
};

type Claim = Words<(checked: CriteriaChecked) => string | undefined>;

const CLAIMS: Readonly<Record<ClaimId, Claim>> = {
  'one-level': {
    vi: (checked) =>
      havePoints(checked)
        ? 'tổng điểm nào có thể có cũng thuộc đúng một mức, không phiếu nào bị loại khỏi mọi mức'
        : 'phiếu nào cũng thuộc đúng một mức',
    en: (checked) =>
      havePoints(checked)
        ? 'each total that can occur is exactly one level’s, and no sheet is shut out of all'
        : 'each sheet is exactly one level’s',
  },
  means: {
    vi: ({ base, criteria: { scale } }) =>
      scale.isShown
        ? `số trung bình của nhiều ${base ? countedAs(base).vi : 'kỳ'} cũng luôn thuộc đúng một mức`
        : undefined,
    en: ({ base, criteria: { scale } }) =>
      scale.isShown ? `so is every mean of ${base ? countedAs(base).en : 'period'}s` : undefined,
  },
  'levels-reached': {
    vi: (checked) => `cả ${paperCount(levelsCounted(checked))} mức đều có phiếu đạt`,
    en: (checked) => `each of its ${levelsCounted(checked)} levels can be reached`,
  },
  'more-is-better': {
    vi: (checked) =>
      `các điều kiện khác như nhau thì ${havePoints(checked) ? 'hơn điểm' : 'đạt nhiều hơn'} không bao giờ bị xếp mức kém hơn`,
    en: (checked) =>
      `all other conditions being the same, ${havePoints(checked) ? 'more points never make' : 'meeting more never makes'} a level worse`,
  },
  conditions: {
    vi: (checked) =>
      conditions(checked, 'vi', {
        all: (asked) => `điều kiện nào cũng có tác dụng: ${asked}`,
        boundaries: 'mốc điểm nào giữa hai mức cũng có tác dụng',
        also: '; mốc điểm nào giữa hai mức cũng vậy',
      }),
    en: (checked) =>
      conditions(checked, 'en', {
        all: (asked) => `every condition decides over some sheet: ${asked}`,
        boundaries: 'every boundary between two levels decides over some sheet',
        also: '; so does every boundary between two levels',
      }),
  },
  criteria: {
    vi: ({ criteria }) =>
      several(
        criteria,
        `tiêu chí nào cũng có phiếu mà ${criteria.scale.isShown ? 'điểm' : 'kết quả'} của nó làm đổi mức`,
      ),
    en: ({ criteria }) => several(criteria, 'every criterion changes the level of some sheet'),
  },
  events: {
    vi: (checked) =>
      `sự việc nào cũng làm đổi ${havePoints(checked) ? 'điểm' : 'kết quả'}, khống chế mức hoặc được một mức xét đến`,
    en: (checked) =>
      `every event changes ${havePoints(checked) ? 'points' : 'what is met'}, limits a level or is asked about by one`,
  },
  sums: {
    vi: ({ criteria }) =>
      `điểm các tiêu chí cộng khớp điểm của nhóm, điểm các nhóm ${needsBonus(criteria) ? 'cùng điểm cộng đủ đến điểm tối đa' : 'cộng khớp điểm'} của thang`,
    en: ({ criteria }) =>
      `criteria add up to their groups, and groups ${needsBonus(criteria) ? 'with the bonus reach the maximum of' : 'to'} the scale`,
  },
  marks: {
    vi: () => 'điểm tối đa nào cũng chấm được, không điểm sàn, điểm bậc nào cao hơn điểm tối đa',
    en: () => 'every maximum can be given, and no floor or grade is above one',
  },
  examples: {
    vi: ({ criteria }) =>
      examples(criteria.examples.length, (n) => `${paperCount(n)} ví dụ của người soạn đều ra đúng như đã ghi`),
    en: ({ criteria }) =>
      examples(
        criteria.examples.length,
        (n) => `the author’s ${n} ${n === 1 ? 'example comes' : 'examples come'} out as written`,
      ),
  },
};

/** Whether its sheets come to points (rule 66). */
function havePoints({ criteria: { scale } }: CriteriaChecked): boolean {
  return scale.isShown;
}

/** Whether groups alone do not come up to the scale's maximum. */
function needsBonus({ groups, scale }: CriteriaChecked['criteria']): boolean {
  return Exact.sum(groups.map(({ max }) => max.value)).isLess(scale.max.value);
}

function levelsCounted({ levels }: CriteriaChecked): number {
  return levels.filter(({ isListed }) => isListed).length;
}

/** Of a scale with one level there is nothing to say. */
function several({ rungs }: CriteriaChecked['criteria'], said: string): string | undefined {
  return rungs.length > 1 ? said : undefined;
}

interface ConditionWords {
  /** Where more is asked for than points. */
  all(asked: string): string;
  readonly boundaries: string;
  readonly also: string;
}

function conditions(checked: CriteriaChecked, locale: Locale, words: ConditionWords): string | undefined {
  const { criteria, conditions: judged, levels } = checked;
  const asked = [...new Set(judged.map((condition) => insideSentence(askedBy(condition, criteria)[locale])))].join(
    '; ',
  );
  const isReached = levels.every(({ isListed, isByLimitAlone, ends }) => !isListed || (ends && !isByLimitAlone)); // of a level that nobody gets nothing was asked
  const hasBoundaries = isReached && criteria.rungs.some(({ when }) => when.some(isOnPoints));
  if (asked === '') return hasBoundaries ? several(criteria, words.boundaries) : undefined;
  return `${words.all(asked)}${hasBoundaries ? words.also : ''}`;
}

function examples(count: number, say: (count: number) => string): string | undefined {
  return count > 0 ? say(count) : undefined;
}
