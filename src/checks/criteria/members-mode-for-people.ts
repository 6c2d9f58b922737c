import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { modeNamed } from '../../scoring/modes/index.ts';

/** A share of members in criteria for people that does not say of whom: only a unit has members of its own. */
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
    vi: () =>
      'chấm lãnh đạo theo người mình phụ trách thì ghi thêm of: led, theo cả cơ quan thì of: agency; nếu thang này chấm tập thể, hãy ghi appliesTo: {kind: unit}',
    en: () =>
      'for a leader add of: led (those he leads) or of: agency; write appliesTo: {kind: unit} if the scale is for units',
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      if (criterion.appliesTo.kind === 'unit') continue;
      for (const { id, mode, node } of criteriaIn(criterion)) {
        const mustBeSaid = modeNamed(mode.value)?.counts?.member?.mustBeSaid;
        if (mustBeSaid && !node.get('of')) yield { at: mode.place, facts: { criterion: id.value } };
      }
    }
  },
});
