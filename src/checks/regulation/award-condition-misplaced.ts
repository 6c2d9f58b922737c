import type { Words } from '../../base/locale.ts';
import { knownConditionKind } from '../../candidates/conditions/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { type Award, type AwardCondition, allConditions } from '../../model/award.ts';
import { awardsIn, rulesOf } from '../../model/rules.ts';

type Kind = Award['kind'];

/** A condition that an individual or a collective cannot have: it would never hold. */
export const awardConditionMisplaced = defineCheck<{ id: string; condition: string; why: Words }>({
  id: 'award-condition-misplaced',
  severity: 'error',
  message: {
    vi: ({ id, condition, why }) => `điều kiện “${condition}” của “${id}” không bao giờ đạt được: ${why.vi}`,
    en: ({ id, condition, why }) => `the condition “${condition}” of “${id}” can never hold: ${why.en}`,
  },
  help: {
    vi: () => 'hãy bỏ điều kiện ấy, hoặc sửa mục kind (member là cá nhân, unit là tập thể) hay periods',
    en: () => 'take it out, or mend kind (member or unit) or periods',
  },
  *inWorkspace({ ownRegulations, regulations }) {
    for (const regulation of ownRegulations) {
      const all = new Map(rulesOf(regulation, regulations).awards.map((award) => [award.id.value, award]));
      for (const award of awardsIn(regulation)) {
        for (const condition of allConditions(award.when)) {
          const why = whyNever(condition, award, all);
          const at = condition.kind.place;
          if (why) yield { at, facts: { id: award.id.value, condition: condition.kind.value, why } };
        }
      }
    }
  },
});

function whyNever(condition: AwardCondition, of: Award, all: ReadonlyMap<string, Award>): Words | undefined {
  const kind = knownConditionKind(condition);
  if (kind?.only && kind.only !== of.kind) return OF_OTHERS[kind.only];
  const other = kind?.other?.(condition, of.kind);
  const named = other?.award && all.get(other.award.value);
  if (!named) return undefined; // `unknown-award-in-regulation`
  if (named.kind !== other.kind) return OF_AWARD[named.kind];
  const isSame = of.periods.every(({ value }) => named.periods.some((period) => period.value === value));
  return other.isOfSamePeriods && !isSame ? OF_OTHER_PERIODS : undefined;
}

const OF_OTHER_PERIODS: Words = {
  vi: 'danh hiệu nó nói đến không xét vào cùng loại kỳ',
  en: 'the award it names is not given in the same kinds of period',
};

const OF_OTHERS: Readonly<Record<Kind, Words>> = {
  member: { vi: 'chỉ cá nhân mới có', en: 'only an individual has it' },
  unit: { vi: 'chỉ tập thể mới có', en: 'only a collective has it' },
};
const OF_AWARD: Readonly<Record<Kind, Words>> = {
  member: { vi: 'danh hiệu nó nói đến là của cá nhân', en: 'the award it names is for individuals' },
  unit: { vi: 'danh hiệu nó nói đến là của tập thể', en: 'the award it names is for collectives' },
};
