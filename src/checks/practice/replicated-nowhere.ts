import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';

/** A practice was taken over by a unit that there is not, by nobody named, or by a unit and a place at once. */
export const replicatedNowhere = defineCheck<{ unit: string | undefined; isBoth: boolean; near: readonly string[] }>({
  id: 'replicated-nowhere',
  severity: 'error',
  message: {
    vi: ({ unit, isBoth }) => {
      if (isBoth) return 'một nơi áp dụng ghi cả unit lẫn place, nên không rõ là nơi nào';
      return unit === undefined ? 'một lần nhân rộng không ghi nơi áp dụng' : `không có tập thể nào mang mã “${unit}”`;
    },
    en: ({ unit, isBoth }) => {
      if (isBoth) return 'this names both a unit and a place outside';
      return unit === undefined ? 'this says nowhere where it was taken over' : `there is no unit “${unit}”`;
    },
  },
  help: {
    vi: ({ unit, near }) =>
      unit === undefined
        ? 'hãy ghi unit (mã phòng) hoặc place (nơi ngoài cơ quan)'
        : (question(near, 'vi') ?? 'nơi ngoài cơ quan thì ghi ở mục place'),
    en: ({ unit, near }) =>
      unit === undefined
        ? 'write unit, or place for one outside the agency'
        : (question(near, 'en') ?? 'a place outside the agency belongs under place'),
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ practices, organization, unsound }) {
    for (const { unit, place, node } of practices.flatMap(({ replicated }) => replicated)) {
      if (unit && place) yield { at: node.place, facts: { unit: undefined, isBoth: true, near: [] } };
      else if (!unit && !place) yield { at: node.place, facts: { unit: undefined, isBoth: false, near: [] } };
      else if (unit && !unsound.has('organization') && !organization.unit(unit.value)) {
        const near = organization.register.unit.near(unit.value);
        yield { at: unit.place, facts: { unit: unit.value, isBoth: false, near } };
      }
    }
  },
});
