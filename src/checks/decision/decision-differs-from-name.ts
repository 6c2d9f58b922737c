import { defineCheck } from '../../checking/check.ts';
import { type Decision, nameFor } from '../../model/decision.ts';
import { meetingOf } from '../../model/meeting.ts';
import type { Workspace } from '../../model/workspace.ts';

/** A decision whose file is named for another period or award than it says: it decides nothing. */
export const decisionDiffersFromName = defineCheck<{ name: string; right: string; period: string; isAward: boolean }>({
  id: 'decision-differs-from-name',
  severity: 'error',
  message: {
    vi: ({ name, period, isAward }) =>
      `tệp mang tên ${name} nhưng bên trong quyết định ${isAward ? 'khen thưởng' : 'mức xếp loại'} của kỳ “${period}”, nên chưa được tính`,
    en: ({ name, period, isAward }) =>
      `the file is named ${name} but decides on ${isAward ? 'an award' : 'levels'} of “${period}”, so it counts for nothing`,
  },
  help: {
    vi: ({ right }) => `hãy đổi tên tệp thành ${right}, hoặc sửa mục period cho đúng kỳ`,
    en: ({ right }) => `rename the file to ${right}, or mend period`,
  },
  *inWorkspace(workspace) {
    for (const decision of workspace.decisions) {
      const { period, award, named } = decision;
      const right = nameFor(decision);
      if (named === right || hasUnknownAward(decision, workspace)) continue; // `decision-unknown-award`
      const facts = {
        name: `${named}.yaml`,
        right: `${right}.yaml`,
        period: period.value,
        isAward: award !== undefined,
      };
      yield { at: period.place, facts, about: { period: period.value } };
    }
  },
});

function hasUnknownAward(decision: Decision, workspace: Workspace): boolean {
  if (!decision.award || workspace.unsound.has('regulation')) return false;
  const meeting = meetingOf(decision, workspace);
  return meeting !== undefined && !meeting.award;
}
