import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { asWritten, percent, pointsInWords } from '../../base/number-words.ts';
import type { Condition } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Key } from '../../model/key.ts';
import { boundsInWords, isWithin, pointsAsked } from '../bounds.ts';
import type { ConditionKind } from './condition-kind.ts';

const KEYS: readonly Key[] = [
  {
    name: 'id',
    words: { vi: ['Mã nhóm', 'Mã của nhóm tiêu chí'], en: ['Group id', 'Id of the group'] },
    example: 'A',
    shape: { $ref: '#/$defs/criterionId' },
    needed: 'A',
  },
  {
    name: 'atLeast',
    words: { vi: ['Từ … điểm', 'Nhóm phải đạt từ số điểm này'], en: ['At least', 'Points the group must reach'] },
    example: '50',
    shape: { $ref: '#/$defs/number' },
  },
  {
    name: 'atLeastShare',
    words: {
      vi: ['Từ tỷ lệ', 'Nhóm phải đạt từ phần này của điểm tối đa'],
      en: ['At least a share', "Share of the group's maximum"],
    },
    example: '0.7',
    shape: { $ref: '#/$defs/share' },
  },
];

/** A group's points at least so many, or at least a share of its maximum. */
export const group: ConditionKind = {
  id: 'group',
  written: {
    words: {
      vi: ['Điều kiện nhóm', 'Điều kiện về điểm của một nhóm tiêu chí'],
      en: ['Group', 'A condition on one group'],
    },
    example: '{id: A, atLeast: 50}',
    keys: KEYS,
    shape: { minProperties: 2 },
  },
  holds(condition, totals) {
    const found = totals.group(condition.id?.value ?? '');
    if (!found) return false;
    const share = condition.bounds.get('atLeastShare')?.value;
    return isWithin(found.points, condition) && !(share && found.points.isLess(found.max.times(share)));
  },
  asked(condition, criteria) {
    const named = namedGroup(condition, criteria);
    const share = condition.bounds.get('atLeastShare')?.value;
    const max = criteria.groups.find((one) => one.id.value === condition.id?.value)?.max.value;
    const asked = share && max ? boundsAnd(shareInWords(share, max), condition) : pointsAsked(condition);
    return { vi: `nhóm ${named}: ${asked.vi}`, en: `group ${named}: ${asked.en}` };
  },
  found(condition, totals) {
    const had = totals.group(condition.id?.value ?? '')?.points ?? Exact.zero;
    return { vi: pointsInWords(had, 'vi'), en: pointsInWords(had, 'en') };
  },
  failing(condition, totals, criteria) {
    const id = condition.id?.value ?? '';
    const named = namedGroup(condition, criteria);
    const { points, max } = totals.group(id) ?? { points: Exact.zero, max: Exact.zero };
    const share = condition.bounds.get('atLeastShare')?.value;
    const wanted = share && points.isLess(max.times(share)) ? shareInWords(share, max) : boundsInWords(condition);
    return {
      vi: `nhóm ${named} được ${pointsInWords(points, 'vi')} điểm, cần ${wanted.vi}`,
      en: `group ${named} has ${pointsInWords(points, 'en')}, where ${wanted.en} is asked for`,
    };
  },
};

/** “B (Ý thức tổ chức kỷ luật)”. */
function namedGroup({ id }: Condition, { groups }: Criteria): string {
  const title = groups.find((one) => one.id.value === id?.value)?.title.value;
  return title === undefined || title === id?.value ? (id?.value ?? '') : `${id?.value} (${title})`;
}

/** A share, and what else is asked of the same group. */
function boundsAnd(share: Words, condition: Condition): Words {
  const others = boundsInWords(condition);
  return others.vi === '' ? share : { vi: `${others.vi}, ${share.vi}`, en: `${others.en} and ${share.en}` };
}

/** “từ 45 điểm (90% của 50)”. */
function shareInWords(share: Exact, max: Exact): Words {
  const wanted = share.times(max);
  return {
    vi: `từ ${asWritten(wanted, 'vi')} (${percent(share, 'vi')} của ${asWritten(max, 'vi')})`,
    en: `at least ${asWritten(wanted, 'en')} (${percent(share, 'en')} of ${asWritten(max, 'en')})`,
  };
}
