import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { asWritten, percent, pointsInWords } from '../../base/number-words.ts';
import type { Condition } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Group } from '../../model/criterion.ts';
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
    names: 'group',
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
  asks: (condition) => ({ of: 'group', id: idOf(condition), cuts: (max) => cutsOf(condition, max) }),
  impossible(condition, criteria) {
    const found = groupOf(condition, criteria);
    const wanted = condition.bounds.get('atLeast')?.value;
    if (!found || !wanted?.isMore(found.max.value)) return undefined;
    const [name, max] = [found.id.value, found.max.value.toString()];
    return {
      vi: `mức này đòi nhóm ${name} được ${wanted} điểm, mà nhóm ấy nhiều nhất chỉ có ${max}`,
      en: `it asks for ${wanted} points in group ${name}, which has ${max} at most`,
    };
  },
  holds(condition, totals) {
    const found = totals.group(idOf(condition));
    if (!found) return false;
    const share = condition.bounds.get('atLeastShare')?.value;
    return isWithin(found.points, condition) && !(share && found.points.isLess(found.max.times(share)));
  },
  asked(condition, criteria) {
    const named = namedGroup(condition, criteria);
    const share = condition.bounds.get('atLeastShare')?.value;
    const max = groupOf(condition, criteria)?.max.value;
    const asked = share && max ? boundsAnd(shareInWords(share, max), condition) : pointsAsked(condition);
    return { vi: `nhóm ${named}: ${asked.vi}`, en: `group ${named}: ${asked.en}` };
  },
  found(condition, totals) {
    const had = totals.group(idOf(condition))?.points ?? Exact.zero;
    return { vi: pointsInWords(had, 'vi'), en: pointsInWords(had, 'en') };
  },
  failing(condition, totals, criteria) {
    const id = idOf(condition);
    const named = namedGroup(condition, criteria);
    const { points, max } = totals.group(id) ?? { points: Exact.zero, max: Exact.zero };
    const share = condition.bounds.get('atLeastShare')?.value;
    const wanted = share && points.isLess(max.times(share)) ? shareInWords(share, max) : boundsInWords(condition);
    return {
      vi: `nhóm ${named} được ${pointsInWords(points, 'vi')} điểm, cần ${wanted.vi}`,
      en: `group ${named} has ${pointsInWords(points, 'en')}, where ${wanted.en} is asked for`,
    };
  },
  hidden: {
    points: ['atLeast'],
    asked(condition, criteria) {
      const [named, share] = [namedGroup(condition, criteria), shareAsked(condition, criteria)];
      return { vi: `nhóm ${named}: ${share.vi}`, en: `group ${named}: ${share.en}` };
    },
    failing(condition, criteria) {
      const [named, share] = [namedGroup(condition, criteria), shareAsked(condition, criteria)];
      return { vi: `nhóm ${named} chưa đạt, cần ${share.vi}`, en: `group ${named} is below ${share.en}` };
    },
  },
};

/** “đạt tất cả”, “đạt từ 75%”: the bound as a share of the group, whichever way it is written. */
function shareAsked(condition: Condition, criteria: Criteria): Words {
  const max = groupOf(condition, criteria)?.max.value ?? Exact.zero;
  const shares = max.isZero ? [] : cutsOf(condition, max).map((cut) => cut.over(max));
  const share = shares.reduce(Exact.max, Exact.zero);
  if (share.equals(Exact.one)) return { vi: 'đạt tất cả', en: 'all of it met' };
  return { vi: `đạt từ ${percent(share, 'vi')}`, en: `at least ${percent(share, 'en')} met` };
}

function idOf({ words }: Condition): string {
  return words.get('id') ?? '';
}

function groupOf(condition: Condition, { groups }: Criteria): Group | undefined {
  return groups.find(({ id }) => id.value === idOf(condition));
}

/** The points that it asks for, and those of the share. */
function cutsOf({ bounds }: Condition, max: Exact): Exact[] {
  const cuts = [bounds.get('atLeast')?.value, bounds.get('atLeastShare')?.value.times(max)];
  return cuts.flatMap((cut) => cut ?? []);
}

/** “B (Ý thức tổ chức kỷ luật)”. */
function namedGroup(condition: Condition, criteria: Criteria): string {
  const id = idOf(condition);
  const title = groupOf(condition, criteria)?.title.value;
  return title === undefined || title === id ? id : `${id} (${title})`;
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
