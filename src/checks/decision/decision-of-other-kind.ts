import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { meetingOf } from '../../model/meeting.ts';

/** A unit under an award for people, or a person under one for units: nobody of that kind can win it. */
export const decisionOfOtherKind = defineCheck<{ who: string; award: string; isForUnits: boolean }>({
  id: 'decision-of-other-kind',
  severity: 'error',
  message: {
    vi: ({ who, award, isForUnits }) =>
      `“${award}” chỉ dành cho ${isForUnits ? 'tập thể' : 'cá nhân'}, mà ${who} là ${isForUnits ? 'cá nhân' : 'tập thể'}`,
    en: ({ who, award, isForUnits }) => `“${award}” is for ${isForUnits ? 'units' : 'people'} only, and ${who} is none`,
  },
  help: {
    vi: ({ isForUnits }) =>
      `hãy bỏ dòng này, hoặc chuyển sang tệp của loại khen dành cho ${isForUnits ? 'cá nhân' : 'tập thể'}`,
    en: ({ isForUnits }) => `take it out, or move it to the file of an award for ${isForUnits ? 'people' : 'units'}`,
  },
  *inWorkspace(workspace) {
    for (const decision of workspace.decisions) {
      const award = meetingOf(decision, workspace)?.award;
      for (const result of award ? decision.results : []) {
        if (!award || result.kind === award.kind) continue;
        const facts = { who: calledIn(workspace, result), award: award.name.value, isForUnits: award.kind === 'unit' };
        yield {
          at: result.subject.place,
          facts,
          about: { subject: result.subject.value, period: decision.period.value },
        };
      }
    }
  },
});
