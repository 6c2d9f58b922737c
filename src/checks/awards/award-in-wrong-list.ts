import { defineCheck } from '../../checking/check.ts';
import { allAwards } from '../../model/known-awards.ts';

/** A title among the commendations, or a commendation among the titles: the law keeps the two apart, and so does everything that is counted. */
export const awardInWrongList = defineCheck<{ name: string; isTitle: boolean }>({
  id: 'award-in-wrong-list',
  severity: 'error',
  message: {
    vi: ({ name, isTitle }) =>
      isTitle
        ? `“${name}” là danh hiệu thi đua, không phải hình thức khen thưởng`
        : `“${name}” là hình thức khen thưởng, không phải danh hiệu thi đua`,
    en: ({ name, isTitle }) =>
      isTitle ? `“${name}” is a title, no commendation` : `“${name}” is a commendation, no title`,
  },
  help: {
    vi: ({ isTitle }) => `hãy chuyển dòng này sang mục ${isTitle ? 'titles' : 'commendations'}`,
    en: ({ isTitle }) => `move it to ${isTitle ? 'titles' : 'commendations'}`,
  },
  *inWorkspace(workspace) {
    const known = workspace.awards.length > 0 ? allAwards(workspace) : new Map();
    for (const { award, form, subject, period } of workspace.awards.flatMap(({ records }) => records)) {
      const right = known.get(award.value);
      if (!right || right.form === form) continue; // `unknown-award`
      const facts = { name: right.name.value, isTitle: right.form === 'title' };
      yield { at: award.place, facts, about: { subject: subject.value, period: period.value } };
    }
  },
});
