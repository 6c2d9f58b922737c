import { listed } from '../../base/locale.ts';
import type { AwardCondition } from '../../model/award.ts';
import { anyOf } from '../verdict.ts';
import { type AwardConditionKind, worked } from './condition-kind.ts';

/** One of several conditions is enough; each of these is of any kind in the list that this kind stands in. */
export const any = (kindOf: (condition: AwardCondition) => AwardConditionKind): AwardConditionKind => ({
  id: 'any',
  written: {
    words: {
      vi: ['Một trong các điều', 'Chỉ cần một điều đạt'],
      en: ['Any', 'One of these is enough'],
    },
    example: '[{level: {atLeast: xuat-sac}}, {practice: {scope: agency}}]',
    shape: { type: 'array', minItems: 2, items: { $ref: '#/$defs/awardChoice' } },
  },
  isChoice: true,
  asked(condition, names, kind) {
    const all = condition.inside.map((awardCondition) => kindOf(awardCondition).asked(awardCondition, names, kind));
    return { vi: listed(all, ', hoặc ').vi, en: listed(all, ', or ').en };
  },
  finding(condition, about, evidence) {
    const inside = condition.inside.map((awardCondition) =>
      worked(kindOf(awardCondition), awardCondition, about, evidence),
    );
    const verdict = anyOf(inside.map((working) => working.verdict));
    const telling = inside.filter((working) => working.verdict === verdict);
    const [first] = telling;
    return {
      verdict,
      inside,
      found: listed(verdict === 'met' && first ? [first.found] : telling.map(({ found }) => found), '; '),
      place: first?.place,
      ...(verdict === 'unknown' && {
        wanted: listed(
          telling.flatMap(({ wanted }) => wanted ?? []),
          '; ',
        ),
      }),
      ...(verdict === 'unmet' && {
        lacking: listed(
          telling.map(({ lacking, found }) => lacking ?? found),
          '; ',
        ),
        isNear: telling.some(({ isNear }) => isNear),
      }),
    };
  },
});
