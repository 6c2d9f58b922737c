import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { allAwards } from '../../model/known-awards.ts';

/** A person has an award that only units win, or a unit one that only people do. */
export const awardOfOtherKind = defineCheck<{ who: string; name: string; isForUnits: boolean }>({
  id: 'award-of-other-kind',
  severity: 'error',
  message: {
    vi: ({ who, name, isForUnits }) =>
      `“${name}” chỉ dành cho ${isForUnits ? 'tập thể' : 'cá nhân'}, mà ${who} là ${isForUnits ? 'cá nhân' : 'tập thể'}`,
    en: ({ who, name, isForUnits }) => `“${name}” is for ${isForUnits ? 'units' : 'people'} only, and ${who} is none`,
  },
  help: {
    vi: ({ isForUnits }) =>
      `hãy sửa mục award, hoặc ghi ${isForUnits ? 'unit' : 'member'} thay cho ${isForUnits ? 'member' : 'unit'}`,
    en: ({ isForUnits }) =>
      `mend award, or write ${isForUnits ? 'unit' : 'member'} instead of ${isForUnits ? 'member' : 'unit'}`,
  },
  *inWorkspace(workspace) {
    const known = workspace.awards.length > 0 ? allAwards(workspace) : new Map();
    for (const record of workspace.awards.flatMap(({ records }) => records)) {
      const { award, kind, subject, period } = record;
      const right = known.get(award.value);
      if (!right || right.kind === kind) continue; // `unknown-award`
      const facts = { who: calledIn(workspace, record), name: right.name.value, isForUnits: right.kind === 'unit' };
      yield { at: award.place, facts, about: { subject: subject.value, period: period.value } };
    }
  },
});
