import { Exact } from '../../base/exact.ts';
import { listed, type Words } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import type { AwardCondition } from '../../model/award.ts';
import type { Key } from '../../model/key.ts';
import type { Evidence } from '../evidence.ts';
import { membersOf } from '../evidence.ts';
import { between, type Verdict } from '../verdict.ts';
import type { AwardConditionKind, Finding } from './condition-kind.ts';
import { AWARD, awardIn, awardNamed } from './other-award.ts';

const KEYS: readonly Key[] = [
  {
    ...AWARD,
    words: { vi: ['Mã khen thưởng', 'Mã danh hiệu hoặc hình thức khen của cá nhân'], en: ['Award', 'Its id'] },
  },
  {
    name: 'atLeast',
    words: { vi: ['Từ tỷ lệ', 'Tỷ lệ ít nhất, từ 0 đến 1'], en: ['At least', 'The least share, from 0 to 1'] },
    example: '0.7',
    shape: { $ref: '#/$defs/share' },
  },
  {
    name: 'above',
    words: {
      vi: ['Quá tỷ lệ', 'Tỷ lệ phải vượt quá, từ 0 đến 1'],
      en: ['Above', 'The share that must be exceeded'],
    },
    example: '0.5',
    shape: { $ref: '#/$defs/share' },
  },
  {
    name: 'count',
    words: { vi: ['Số người', 'Số người ít nhất'], en: ['Count', 'The least number of people'] },
    example: '1',
    shape: { type: 'integer', minimum: 1 },
  },
];

/** So many of a unit's people, or such a share of all of them, win an award. Who only might, might tip it: then a person decides. */
export const members: AwardConditionKind = {
  id: 'members',
  written: {
    words: {
      vi: [
        'Cá nhân trong tập thể',
        'Số cá nhân của tập thể đạt danh hiệu ấy, ví dụ {award: ldtt, above: 0.5} hoặc {award: cstdcs, count: 1}',
      ],
      en: ['Members', 'How many of the unit win an award, e.g. {award: ldtt, above: 0.5} or {award: cstdcs, count: 1}'],
    },
    keys: KEYS,
    shape: { minProperties: 2, maxProperties: 2 },
  },
  only: 'unit',
  other: (condition) => ({ award: awardNamed(condition), kind: 'member', isAwaited: true, isOfSamePeriods: true }),
  asked(condition, { awardName }) {
    const name = awardName(awardIn(condition));
    const [atLeast, above, count] = ['atLeast', 'above', 'count'].map((key) => condition.bounds.get(key)?.value);
    if (count) return { vi: `có ${count.toFixed(0)} ${name} trở lên`, en: `${count.toFixed(0)} or more with ${name}` };
    const share = atLeast ?? above ?? Exact.zero;
    return {
      vi: `${atLeast ? 'từ' : 'trên'} ${percent(share, 'vi')}${atLeast ? ' trở lên' : ''} cá nhân đạt ${name}`,
      en: `${atLeast ? 'at least' : 'more than'} ${percent(share, 'en')} of its people with ${name}`,
    };
  },
  finding(condition, { id }, evidence) {
    const people = membersOf(id, evidence).map(({ subject }) => subject.id);
    if (people.length === 0) return { verdict: 'unknown', found: NOBODY, wanted: NOBODY, place: undefined };
    const wins = people.map((member) => winning(member, condition, evidence));
    const certain = wins.filter((win) => win === 'met').length;
    const open = people.filter((_, i) => wins[i] === 'unknown');
    const holds = (count: number) => isEnough(count, people.length, condition);
    const verdict = between(holds(certain), holds(certain + open.length));
    return told(verdict, condition, { certain, open, of: people.length }, evidence);
  },
};

const NOBODY: Words = { vi: 'không có cá nhân nào trong danh sách', en: 'nobody of it is in the list' };

function winning(member: string, condition: AwardCondition, evidence: Evidence): Verdict {
  return evidence.worked(awardIn(condition))?.candidacy('member', member)?.wins ?? 'unmet';
}

function isEnough(count: number, of: number, { bounds }: Pick<AwardCondition, 'bounds'>): boolean {
  const needed = bounds.get('count')?.value;
  if (needed) return !Exact.whole(count).isLess(needed);
  const share = Exact.whole(count).over(Exact.whole(of));
  const [atLeast, above] = [bounds.get('atLeast')?.value, bounds.get('above')?.value];
  return (!atLeast || !share.isLess(atLeast)) && (!above || share.isMore(above));
}

interface Counted {
  readonly certain: number;
  readonly open: readonly string[];
  readonly of: number;
}

function told(verdict: Verdict, condition: AwardCondition, counted: Counted, { names }: Evidence): Finding {
  const { certain, open, of } = counted;
  const name = names.awardName(awardIn(condition));
  const share = condition.bounds.has('count') ? undefined : Exact.whole(certain).over(Exact.whole(of));
  const found = {
    vi: share ? `${certain}/${of} người, ${percent(share, 'vi')}` : `${certain} người`,
    en: share ? `${certain} of ${of}, ${percent(share, 'en')}` : `${certain}`,
  };
  if (verdict === 'met') return { verdict, found, place: undefined };
  if (verdict === 'unmet') {
    const lacking = { vi: `mới có ${found.vi} đạt ${name}`, en: `only ${found.en} with ${name}` };
    return { verdict, found, lacking, place: undefined, isNear: isEnough(certain + 1, of, condition) };
  }
  const who = listed(open.map((id) => names.who('member', id)));
  const wanted = { vi: `${found.vi}; tùy kết luận về ${who.vi}`, en: `${found.en}; depends on ${who.en}` };
  return { verdict, found, wanted, place: undefined };
}
