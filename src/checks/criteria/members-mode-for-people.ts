import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { modeNamed } from '../../scoring/modes/index.ts';

/** A share of members in criteria for people: only a unit has members. */
export const membersModeForPeople = defineCheck<{ criterion: string }>({
  id: 'members-mode-for-people',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion }) =>
      `tiêu chí ${criterion} tính theo tỷ lệ cá nhân trong phòng, nhưng thang điểm này chấm cá nhân`,
    en: ({ criterion }) => `criterion ${criterion} is a share of a unit’s members, but this scale is for members`,
  },
  help: {
    vi: () => 'hãy chọn cách chấm khác, hoặc ghi appliesTo: {kind: unit} nếu thang này chấm tập thể',
    en: () => 'choose another mode, or write appliesTo: {kind: unit} if the scale is for units',
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      if (criterion.appliesTo.kind === 'unit') continue;
      for (const { id, mode } of criteriaIn(criterion)) {
        if (modeNamed(mode.value)?.isForUnits) yield { at: mode.place, facts: { criterion: id.value } };
      }
    }
  },
});
